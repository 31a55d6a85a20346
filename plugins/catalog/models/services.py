"""What the consultant offers (Angebote)."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from plugins.catalog.models.record import Record
from plugins.catalog.models.types import Flag, Identifier, Line, Moment, matching

Amount = Annotated[
    str,
    StringConstraints(max_length=60),
    matching(
        r"auf Anfrage|(?=.*[0-9])(?=.*(€|Euro)).*",
        "kein Preis; erwartet wird ein Betrag wie 1.200 € oder „auf Anfrage“",
    ),
]


class Price(Record):
    """What a service costs, as far as the owner wants to say it (Preis)."""

    amount: Amount
    """Betrag, etwa 1.200 € oder ab 900 €, oder: auf Anfrage"""
    per: Line | None = None
    """Wofür er gilt, etwa Tag, Stunde oder Veranstaltung"""
    vat: Literal["plus", "included", "exempt"] | None = None
    """Umsatzsteuer: plus (kommt hinzu), included (ist enthalten) oder exempt (fällt nicht an, § 19 UStG)"""
    since: Moment | None = None
    """Seit wann der Preis gilt"""


class Service(Record):
    """One offer; its text stands in content/angebote/<id>.md (Angebot, Leistung)."""

    id: Identifier
    """Kennung; sie steht in der Adresse der Seite und im Dateinamen unter content/angebote/"""
    name: Line
    """Name des Angebots"""
    summary: Annotated[str, Field(min_length=50, max_length=160)]
    """Ein Satz von 50 bis 160 Zeichen, für Listen und Suchmaschinen"""
    programs: tuple[Identifier, ...]
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
