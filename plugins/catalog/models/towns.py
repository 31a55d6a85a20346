"""The places that take part in a program (Orte, Teilnahmen)."""

from typing import Annotated, Literal

from pydantic import Field

from plugins.catalog.models.name import BEGUN_LARGE, Name
from plugins.catalog.models.programs import Confidence
from plugins.catalog.models.record import Record
from plugins.catalog.models.reference import Reference
from plugins.catalog.models.types import Ags, Degrees, Identifier, Reviewed, Text, Url, Year
from plugins.catalog.states import State

Kind = Literal[
    "Stadt",
    "Markt",
    "Flecken",
    "Gemeinde",
    "Samtgemeinde",
    "Verbandsgemeinde",
    "Gemeindeverwaltungsverband",
    "Amt",
    "Landkreis",
    "Kreis",
    "Stadtbezirk",
    "Stadtteil",
    "Ortsteil",
]


class Position(Record):
    """Where a town lies, in degrees (WGS 84), and who says so."""

    lat: Degrees
    """Geografische Breite in Grad, in Deutschland 47 bis 55"""
    lon: Degrees
    """Geografische Länge in Grad, in Deutschland 6 bis 15"""
    source: Literal["GeoNames", "BKG-Flächenschwerpunkt"]
    """Quelle: GeoNames (geonames.org) oder BKG-Flächenschwerpunkt; sonst „position“ mit allem darunter löschen"""


class Participation(Record):
    """A town's part in a program (Teilnahme)."""

    program: Reference
    """Kennung des Programms aus programs.yaml"""
    since: Year | None = None
    """Jahr des Beginns, falls belegt"""
    until: Year | None = None
    """Jahr des Endes, falls belegt"""
    last_documented: Year | None = None
    """Jahr des jüngsten Belegs"""
    confidence: Confidence
    """Wie sicher sie ist: given (Ihnen selbst bekannt), high (amtlich oder mehrere Quellen), medium (eine Quelle)"""
    note: Text | None = None
    """Anmerkung zum Beleg"""
    sources: Annotated[tuple[Url, ...], Field(min_length=1)] = ()
    """Webadressen der Belege; nur bei given dürfen sie fehlen"""

    @property
    def ongoing(self) -> bool:
        """Whether no end is documented; it may have ended all the same."""
        return self.until is None


class Town(Record):
    """A place that takes or took part: a town, a municipality, a district (Ort)."""

    id: Identifier
    """Kennung; sie steht in der Adresse, falls der Ort eine eigene Seite bekommt"""
    name: Annotated[Name, BEGUN_LARGE]
    """Name"""
    kind: Kind
    """Art des Orts"""
    state: State
    """Bundesland"""
    ags: Ags | None = None
    """Amtlicher Gemeindeschlüssel, acht Ziffern"""
    position: Position | None = None
    """Lage"""
    participations: Annotated[tuple[Participation, ...], Field(min_length=1)]
    """Teilnahmen an Programmen; nimmt ein Ort an keinem mehr teil, seinen ganzen Eintrag löschen"""

    @property
    def on_map(self) -> bool:
        """Tell whether the map shows it: its position is known, and it still takes part in a program."""
        return self.position is not None and any(part.ongoing for part in self.participations)


class Towns(Record):
    """The file towns.yaml."""

    collected: Reviewed
    """Wann die Angaben gesammelt wurden"""
    towns: tuple[Town, ...] = ()
    """Die Orte, in beliebiger Reihenfolge"""
