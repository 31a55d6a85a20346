"""Signs that cannot be seen or that only Word knows."""

import re
from collections.abc import Iterator

from plugins.catalog.yaml.slips import odd_blank
from plugins.catalog.yaml.unprintable import BREAKS
from plugins.publishing.slips.lines import Line, Slip

UNSEEN = "hier steht {}; das Wort, an dem es steht, löschen und neu tippen"
OBJECT = "hier hing in Word ein Bild oder ein anderes Objekt (U+FFFC), das nicht mitkam; das Zeichen löschen"
SYMBOL = "hier steht ein Zeichen aus einer Symbolschrift von Word (U+{:04X}), das andere nicht kennen; ersetzen"
NEVER_SEEN = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff" + BREAKS
"""Signs that no text needs; soft hyphens, joiners and protected blanks have their use inside one."""
_UNSEEN = re.compile(f"[{NEVER_SEEN}]+")
_SYMBOL = re.compile("(?<=\\S)[^\\S\n]*([\ue000-\uf8ff])")


def unseen_signs(lines: tuple[Line, ...]) -> Iterator[Slip]:
    """Give the first of these signs of each kind in each line."""
    for line in lines:
        if line.text.strip(f" \t{NEVER_SEEN}"):
            yield from _first(line)


def _first(line: Line) -> Iterator[Slip]:
    if unseen := _UNSEEN.search(line.text):
        yield line.slip(UNSEEN.format(odd_blank(unseen[0])), unseen.start())
    if "\ufffc" in line.text:
        yield line.slip(OBJECT, line.text.index("\ufffc"))
    if symbol := _SYMBOL.search(line.text):
        yield line.slip(SYMBOL.format(ord(symbol[1])), symbol.start(1))
