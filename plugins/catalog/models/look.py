"""How the site looks, as far as its owner decides it (Aussehen)."""

from pydantic import Field

from plugins.catalog.models.color import PaperTones, Tones
from plugins.catalog.models.record import Record


class Colors(Record):
    """The colours of the site (Farben); each that is left out stays as it is in the theme, or follows the others."""

    ground: PaperTones | None = None
    """Papier: der Grund aller Seiten"""
    ink: Tones | None = None
    """Tinte: die Schrift"""
    link: Tones | None = None
    """Links und Akzente"""
    signal: PaperTones | None = None
    """Grund des Hinweises »Zuerst zum Programmbüro«"""


class Look(Record):
    """How the site looks (Aussehen)."""

    colors: Colors = Field(default_factory=Colors)
    """Farben der Website; was fehlt, bleibt, wie es ist"""
