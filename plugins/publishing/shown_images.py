"""Images that lie in the text itself."""

import re
from typing import Any

from plugins.catalog.problems import Problem
from plugins.publishing.markdown import Reference
from plugins.publishing.words import Word

EMBEDDED = (
    "das Bild steckt als „data:…“ im Text selbst, so wird es nicht gezeigt; als Datei in content/bilder/ ablegen, "
    "hier „![{}]({{static}}/bilder/name.jpg{})“ schreiben, mit dem Namen der Datei{}"
)
DEFINED = ", und Zeile {} („[{}]: …“) löschen"
_LABEL = re.compile(r"\s*\[([^\]]+)\]:")


def embedded(word: Word[Any], image: Reference) -> Problem | None:
    """Tell an image that lies in the text itself, where it is to be shown, and where its bytes stand."""
    if image.alt is None or not image.target.lower().startswith("data:"):
        return None
    label = _LABEL.match(word.source.split("\n")[image.address[0]]) if image.label else None
    also = DEFINED.format(word.at(image.address).line, label[1]) if label else ""
    credit = f' "{image.title}"' if image.title else ""
    place = word.at(image.shown if label else image.address)
    return Problem(place, EMBEDDED.format(image.alt.strip() or "Was zu sehen ist", credit, also))
