"""Lists whose entries were typed one behind the other: „Wir brauchen: • einen Raum • eine Liste“."""

import re
from collections.abc import Iterator

from plugins.publishing.slips.lines import Slip
from plugins.publishing.slips.text import Text

IN_A_LINE = (
    "„{}“ mitten in der Zeile macht keine Liste; jeden Punkt in eine eigene, vor jeden „- “, davor eine leere Zeile"
)
_SIGNS = re.compile(
    r":[*_]{0,3}[ \t](?:(?P<bullet>[•·●◦▪‣])[ \t]*|(?P<dash>[-–*])[ \t]+(?=\S.*?[ \t](?P=dash)[ \t]))(?=\S)"
)


def lists_in_a_line(text: Text) -> Iterator[Slip]:
    """Give the first sign of each such list, behind a colon."""
    for block in text.prose:
        for found in _SIGNS.finditer(block.text):
            sign = "bullet" if found["bullet"] else "dash"
            yield block.slip(found.start(sign), IN_A_LINE.format(found[sign]))
