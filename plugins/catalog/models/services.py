"""What the consultant offers (Angebote)."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from plugins.catalog.models.name import Name
from plugins.catalog.models.record import Record
from plugins.catalog.models.summary import Summary
from plugins.catalog.models.types import Flag, Identifier, Line, Moment, Reference

_ENGLISH = re.compile(r"(?<![0-9.,])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]{2}))?(?![0-9.,])")
"""A figure with a comma for the thousands and a point before the cents."""
ON_REQUEST = "auf Anfrage"
_PRICE = rf"{ON_REQUEST}|(?=.*[0-9])(?=.*(€|Euro)).*"
_AGREED = re.compile(r"(?:auf|nach|je nach) (?:Anfrage|Vereinbarung|Absprache|Aufwand)\.?", re.IGNORECASE)
_BARE = re.compile(r"(?:ab )?[0-9][0-9.,]*", re.IGNORECASE)
"""A figure without its currency."""
_CURRENCY = re.compile(r"\b(?:EUR|eur|euro|EURO)\b")
_EXPECTED = "; erwartet wird ein Betrag wie 1.200 € oder „auf Anfrage“"
_TOUCHING = re.compile(r"(?<=[0-9])(?:€|Euro|EUR)")
_EACH = re.compile(r"(?:je|pro)\s+|/\s*", re.IGNORECASE)


def _amount(text: str) -> str:
    if not re.fullmatch(_PRICE, text):
        meant = ON_REQUEST if _AGREED.fullmatch(text) else f"{text} €" if _BARE.fullmatch(text) else ""
        meant = meant or _CURRENCY.sub("€", text)
        right = f"; richtig ist {meant}" if re.fullmatch(_PRICE, meant) and meant != text else _EXPECTED
        raise ValueError(f"kein Preis{right}")
    german = _ENGLISH.sub(_in_german, text)
    if german != text:
        raise ValueError(f"kein Betrag in deutscher Schreibweise; richtig wäre {german}")
    apart = _TOUCHING.sub(r" \g<0>", text)
    if apart != text:
        raise ValueError(f"ohne Leerzeichen hinter dem Betrag geschrieben; richtig ist {apart}")
    return text


def _per(text: str) -> str:
    said = _EACH.match(text)
    if said:
        right = text[said.end() :]
        raise ValueError(f"doppelt gesagt, denn „je“ setzt die Website selbst davor; hier genügt {right}")
    return text


def _in_german(figure: re.Match[str]) -> str:
    if "," not in figure[1] and figure[2] is None:
        return figure[0]
    return f"{int(figure[1].replace(',', '')):,}".replace(",", ".") + (f",{figure[2]}" if figure[2] else "")


Per = Annotated[Line, AfterValidator(_per)]
Amount = Annotated[str, StringConstraints(max_length=60), AfterValidator(_amount)]


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
