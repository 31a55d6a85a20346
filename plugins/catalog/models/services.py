"""What the consultant offers (Angebote)."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from plugins.catalog.models.amount import read_amount
from plugins.catalog.models.name import Name
from plugins.catalog.models.record import Record
from plugins.catalog.models.reference import Reference
from plugins.catalog.models.summary import Summary
from plugins.catalog.models.types import Flag, Identifier, Line, Moment

_EACH = re.compile(r"(?:je|pro)\s+|/\s*", re.IGNORECASE)


def _per(text: str) -> str:
    said = _EACH.match(text)
    if said:
        right = text[said.end() :]
        raise ValueError(f"doppelt gesagt, denn „je“ setzt die Website selbst davor; hier genügt {right}")
    return text


Per = Annotated[Line, AfterValidator(_per)]
Amount = Annotated[str, StringConstraints(max_length=60), AfterValidator(read_amount)]


class Price(Record):
    """What a service costs, as far as the owner wants to say it (Preis)."""

    amount: Amount
    """Betrag, etwa 1.200 € oder ab 900 €, oder: auf Anfrage"""
    per: Per | None = None
    """Wofür er gilt, etwa Tag, Stunde oder Veranstaltung"""
    vat: Literal["plus", "included", "exempt"] | None = None
    """Umsatzsteuer: plus (kommt hinzu), included (ist enthalten) oder exempt (fällt nicht an, § 19 UStG)"""
    since: Moment | None = None
    """Seit wann der Preis gilt"""


class Service(Record):
    """One offer; its text stands in content/angebote/<id>.md (Angebot, Leistung)."""

    id: Identifier
    """Kennung; sie steht in der Adresse der Seite und im Dateinamen unter content/angebote/"""
    name: Name
    """Name des Angebots"""
    summary: Summary
    """Ein Satz von 50 bis 160 Zeichen, für Listen und Suchmaschinen"""
    programs: tuple[Reference, ...]
    """Kennungen der Programme, in denen es das Angebot gibt"""
    occasions: Annotated[tuple[Line, ...], Field(min_length=1)]
    """Anlässe"""
    formats: Annotated[tuple[Line, ...], Field(min_length=1)]
    """Formate"""
    results: Annotated[tuple[Line, ...], Field(min_length=1)]
    """Ergebnisse"""
    price: Price | None = None
    """Preis, falls er dastehen soll"""
    voucher: Flag
    """true, wenn ein Gutschein es bezahlen kann"""
    status: Literal["available", "paused", "draft"]
    """available (buchbar), paused (ruht, wird als pausiert gezeigt) oder draft (Entwurf, in keiner Liste)"""


class Services(Record):
    """The file services.yaml."""

    services: tuple[Service, ...]
    """Die Angebote, in der Reihenfolge, in der sie erscheinen"""
