"""Signs that cannot be seen or that only Word knows."""

import re
from collections.abc import Iterator

from plugins.catalog.yaml.slips import odd_blank
from plugins.catalog.yaml.unprintable import BREAKS
from plugins.publishing.slips.lines import PROTECTED, Line, Slip
from plugins.publishing.slips.text import Text

UNSEEN = "hier steht {}; das Wort, an dem es steht, löschen und neu tippen"
OBJECT = "hier hing in Word ein Bild oder ein anderes Objekt (U+FFFC), das nicht mitkam; das Zeichen löschen"
SYMBOL = "hier steht ein Zeichen aus einer Symbolschrift von Word (U+{:04X}), das andere nicht kennen; ersetzen"
NEVER_SEEN = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff" + BREAKS
"""Signs that no text needs; soft hyphens, joiners and protected blanks have their use inside one."""
_UNSEEN = re.compile(f"[{NEVER_SEEN}]+")
_SYMBOL = re.compile("(?<=\\S)[^\\S\n]*([\ue000-\uf8ff])")


BEFORE = "vor „{}“ steht {}, so ist es nur ein Zeichen im Text; löschen, für einen Unterpunkt gewöhnliche tippen"
BEHIND = "hinter „{0}“ steht {1}, so wird daraus keine Überschrift; löschen und mit der Leertaste neu tippen: „{0} “"
AT_THE_END = (
    "am Ende dieser Zeile stehen geschützte Leerzeichen, die nichts bewirken; für eine neue Zeile zwei gewöhnliche"
)
_BLANKS = f"[{PROTECTED}]+"
_BEFORE = re.compile(rf"[ \t]*({_BLANKS})\s*(#{{1,6}}|[-*+>]|\d{{1,3}}[.)])(?=\s)")
_BEHIND = re.compile(rf" {{0,3}}(#{{1,6}})({_BLANKS})")
_AT_THE_END = re.compile(rf"\S(?=[ \t]*{_BLANKS}[ \t]*$)(\s{{2,}})$")


def blanks_that_do_harm(text: Text) -> Iterator[Slip]:
    """Give blanks that no keyboard has, where they keep a sign from being one: before a dash, behind #, at an end."""
    for line in text.lines:
        if before := _BEFORE.match(line.text):
            yield line.slip(BEFORE.format(before[2], odd_blank(before[1])), before.start(1))
        elif behind := _BEHIND.match(line.text):
            yield line.slip(BEHIND.format(behind[1], odd_blank(behind[2])), behind.start(2))
        elif at_the_end := _AT_THE_END.search(line.text):
            yield line.slip(AT_THE_END, at_the_end.start(1))


def unseen_signs(text: Text) -> Iterator[Slip]:
    """Give the first of these signs of each kind in each line."""
    for line in text.lines:
        if line.text.strip(f" \t{NEVER_SEEN}"):
            yield from _first(line)


def _first(line: Line) -> Iterator[Slip]:
    if unseen := _UNSEEN.search(line.text):
        yield line.slip(UNSEEN.format(odd_blank(unseen[0])), unseen.start())
    if "\ufffc" in line.text:
        yield line.slip(OBJECT, line.text.index("\ufffc"))
    if symbol := _SYMBOL.search(line.text):
        yield line.slip(SYMBOL.format(ord(symbol[1])), symbol.start(1))
