"""The programs for which the consultant is accredited (Programme)."""

from typing import Annotated, Literal

from pydantic import Field

from plugins.catalog.models.color import ProgramColor
from plugins.catalog.models.name import Name
from plugins.catalog.models.record import Record
from plugins.catalog.models.summary import Summary
from plugins.catalog.models.types import Count, Email, Identifier, Line, Moment, Phone, Reviewed, Text, Unit, Url

Confidence = Literal["given", "high", "medium"]


class Network(Record):
    """How many places take part, and when that was so."""

    count: Count
    """Anzahl"""
    unit: Unit
    """Was gezählt wird, etwa Orte oder Netzwerke"""
    as_of: Moment
    """Stand der Zahl"""
    source: Url | None = None
    """Webadresse des Belegs"""


class Milestone(Record):
    """A dated step in a program's history."""

    date: Moment
    """Wann es war oder begann"""
    until: Moment | None = None
    """Wann es endete, bei einem Zeitraum"""
    title: Line
    """Was geschah, in wenigen Worten"""
    text: Text | None = None
    """Ein Satz mehr dazu"""
    count: Count | None = None
    """So viele Orte oder Netzwerke waren es danach"""
    confidence: Confidence
    """Wie sicher sie ist: given (Ihnen selbst bekannt), high (amtlich oder mehrere Quellen), medium (eine Quelle)"""
    source: Url | None = None
    """Webadresse des Belegs"""


class Backer(Record):
    """A body that backs or partners a program (Träger, Unterstützer, Partner)."""

    name: Line
    """Name"""
    part: Literal["Träger", "Unterstützer", "Partner", "Landespartner"]
    """Rolle im Programm"""
    since: Moment | None = None
    """Seit wann, falls bekannt"""


class ProgramOffice(Record):
    """The office that advises participants and issues vouchers (Programmbüro)."""

    name: Line
    """Bezeichnung, etwa Programmbüro »Engagierte Stadt«"""
    operator: Line
    """Wer es betreibt"""
    city: Line
    """Sitz"""
    since: Moment | None = None
    """Seit wann dort, falls bekannt"""
    email: Email | None = None
    """E-Mail-Adresse, falls belegt"""
    phone: Phone | None = None
    """Telefonnummer, falls belegt"""
    website: Url
    """Webadresse"""


class BuildingBlock(Record):
    """One element of a program (Baustein)."""

    name: Line
    """Bezeichnung"""
    text: Text | None = None
    """Ein Satz dazu"""


class Program(Record):
    """A program with its history, network, office and sources (Programm)."""

    id: Identifier
    """Kennung; sie steht in der Adresse der Seite und im Dateinamen unter content/programme/"""
    name: Name
    """Name ohne Anführungszeichen"""
    color: ProgramColor
    """Farbe im Auftritt: town (Ziegel), field (Blatt), water (Wasser), stone (Stein) oder eine eigene als Hex-Wert"""
    summary: Summary
    """Ein Satz von 50 bis 160 Zeichen, für Listen und Suchmaschinen"""
    audience: Text
    """An wen sich das Programm richtet"""
    network: Network | None = None
    """Größe des Netzwerks mit Stand, falls belegt"""
    milestones: tuple[Milestone, ...] = ()
    """Meilensteine"""
    building_blocks: tuple[BuildingBlock, ...] = ()
    """Bausteine"""
    backers: tuple[Backer, ...] = ()
    """Träger, Unterstützer und Partner"""
    office: ProgramOffice
    """Programmbüro"""
    sources: Annotated[tuple[Url, ...], Field(min_length=1)]
    """Webadressen der Belege"""
    reviewed: Reviewed
    """Wann die Angaben zuletzt geprüft wurden"""

    @property
    def color_name(self) -> str:
        """The name by which style sheets know the colour."""
        return self.color if isinstance(self.color, str) else f"own-{self.id}"

    @property
    def first_year(self) -> int | None:
        """The year of the earliest milestone, if there is one; nobody took part before it."""
        return min((milestone.date.year for milestone in self.milestones), default=None)


class Programs(Record):
    """The file programs.yaml."""

    programs: Annotated[tuple[Program, ...], Field(min_length=1)]
    """Die Programme, in der Reihenfolge, in der sie erscheinen"""
