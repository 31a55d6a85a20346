"""What the consultant offers (Angebote)."""

from typing import Annotated, Literal

from pydantic import Field

from plugins.catalog.models.record import Record
from plugins.catalog.models.types import Flag, Identifier, Line


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
    voucher: Flag
    """true, wenn ein Gutschein es bezahlen kann"""
    status: Literal["available", "paused", "draft"]
    """available (buchbar), paused (ruht, wird als pausiert gezeigt) oder draft (Entwurf, in keiner Liste)"""


class Services(Record):
    """The file services.yaml."""

    services: tuple[Service, ...]
    """Die Angebote, in der Reihenfolge, in der sie erscheinen"""
