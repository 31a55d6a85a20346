"""Where a text shows an image whose file is named in a line further down, and images that lie in the text itself."""

import re
from typing import Any

from plugins.catalog.problems import Place, Problem
from plugins.publishing.markdown import Reference
from plugins.publishing.words import Word

EMBEDDED = (
    "das Bild steckt als „data:…“ im Text selbst, so wird es nicht gezeigt; als Datei in content/bilder/ ablegen, "
    "hier „![{}]({{static}}/bilder/name.jpg)“ schreiben, mit dem Namen der Datei{}"
)
DEFINED = ", und Zeile {} („[{}]: …“) löschen"
_DEFINITION = re.compile(r"^ {0,3}\[([^\]^\n]+)\]:[ \t]*<?([^\s<>]+)", re.MULTILINE)
_SHOWN = re.compile(r"!\[([^\[\]]*)\](?:[ \n]?\[([^\[\]]*)\])?(?!\()")


def shown_at(word: Word[Any], target: str, occurrence: int = 0) -> Place | None:
    """Give the place at which a text shows the image to which a line elsewhere gives this target."""
    labels = {found[1].lower() for found in _DEFINITION.finditer(word.source) if found[2] == target}
    shown = [found for found in _SHOWN.finditer(word.source) if (found[2] or found[1]).lower() in labels]
    return word.place_at(shown[occurrence].start()) if occurrence < len(shown) else None


def embedded(word: Word[Any], image: Reference, place: Place, occurrence: int) -> Problem | None:
    """Tell an image that lies in the text itself, where it is to be shown; ``place`` is where its bytes stand."""
    if image.alt is None or not image.target.lower().startswith("data:"):
        return None
    shown = shown_at(word, image.target, occurrence)
    label = next((found[1] for found in _DEFINITION.finditer(word.source) if found[2] == image.target), "")
    also = DEFINED.format(place.line, label) if shown else ""
    return Problem(shown or place, EMBEDDED.format(image.alt.strip() or "Was zu sehen ist", also))
