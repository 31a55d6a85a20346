"""Signs that Markdown takes for code, and that are meant otherwise."""

import re
from collections.abc import Iterator

from plugins.publishing.slips.lines import Slip
from plugins.publishing.slips.masks import FENCE

APOSTROPHE = "hier steht ein Gravis (`), daraus wird Programmcode; den Apostroph schreiben: ’ oder '"
FENCED = "Zeilen mit „{}“ (Programmcode) gibt es hier nicht; löschen"
_GRAVE = re.compile(r"(?<=[^\W\d_])`(?=[^\W\d_])")


def code_meant_as_text(source: str) -> Iterator[Slip]:
    """Give graves in place of apostrophes, and the first line of each fenced code."""
    fenced = False
    for number, line in enumerate(source.split("\n")):
        fence = FENCE.match(line)
        if fence and not fenced:
            yield Slip(number, fence.start(1), FENCED.format(fence[1]))
        fenced = fenced != bool(fence)
        if not (fenced or fence):
            yield from (Slip(number, grave.start(), APOSTROPHE) for grave in _GRAVE.finditer(line))
