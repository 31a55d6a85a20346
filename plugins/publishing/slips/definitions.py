"""Lines that are taken for the address of a link, and so are not shown."""

from collections.abc import Iterator

from plugins.publishing.markdown.structure import Definition, definitions_of, tokens_of
from plugins.publishing.slips.lines import Slip
from plugins.publishing.slips.text import Text

UNUSED = (
    "diese Zeile erscheint nicht: aus „[…]:“ am Anfang wird die Adresse eines Links, den es nicht gibt; soll sie zu "
    "sehen sein, „\\[“ statt „[“ schreiben, sonst sie löschen"
)
AGAIN = "für diesen Namen steht weiter oben schon eine Adresse, nur sie gilt; einen anderen Namen nehmen oder löschen"
_NOTE = "#"
"""What writers of notes give as the address: ``[//]: # (a note)``."""


def lines_not_shown(text: Text) -> Iterator[Slip]:
    """Give the lines that name an address for no link, or for one that has another already."""
    if "]:" not in text.source:
        return
    used = {child.meta.get("label") for token in tokens_of(text.source) for child in token.children or ()}
    for one in definitions_of(text.source):
        if not (one.label.startswith("^") or one.address == _NOTE) and (one.again or one.label not in used):
            yield _slip(text, one)


def _slip(text: Text, definition: Definition) -> Slip:
    return text.written[definition.line].slip(AGAIN if definition.again else UNUSED)
