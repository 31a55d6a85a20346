"""Signs that cannot be seen or that only Word knows."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from plugins.catalog.yaml.slips import odd_blank
from plugins.catalog.yaml.unprintable import BREAKS
from plugins.publishing.slips.lines import PROTECTED, Line, Slip
from plugins.publishing.slips.text import Text

UNSEEN = "hier steht {}; das Wort, an dem es steht, löschen und neu tippen"
OBJECT = "hier hing in Word ein Bild oder ein anderes Objekt (U+FFFC), das nicht mitkam; das Zeichen löschen"
SYMBOL = "hier steht ein Zeichen aus einer Symbolschrift von Word (U+{:04X}), das andere nicht kennen; ersetzen"
ALIKE = "in „{}“ stammt „{}“ aus einem anderen Alphabet und sieht nur so aus; das Wort neu tippen"
LOST = "in „{}“ fehlt wohl ein Buchstabe, an dessen Stelle ein Fragezeichen steht; das Wort neu tippen"
OF_PRINT = "„{}“ besteht aus Zeichen, die keine Suche findet und kein Vorleseprogramm versteht; „{}“ schreiben"
STUCK = "alle Leerzeichen hier sind geschützt, die Zeile kann nicht umbrechen; neu tippen"
NEVER_SEEN = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff" + BREAKS
"""Signs that no text needs; soft hyphens, joiners and protected blanks have their use inside one."""
_ALIKE = re.compile(r"\b(?=\w*[A-Za-zÄÖÜäöüß])\w*?(?P<sign>[\u0400-\u04ff]|(?<=\w{2})[\u0370-\u03ff])\w*")
"""Greek and Cyrillic letters within a word of Latin ones, but for those of units: μm, kΩ."""
_LOST = re.compile(r"\b[A-Za-zÄÖÜäöü]+\?{1,2}[a-zäöü]{2}\w*")
_OF_PRINT = re.compile("[\ufb00-\ufb06]|[\uff01-\uff5e]+|[\U0001d400-\U0001d7ff\u24b6-\u24e9]+")
_STUCK = re.compile(r"\S+(?:[\u00a0\u202f]\S+){6,}")
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


def signs_of_print(text: Text) -> Iterator[Slip]:
    """Give letters that only look right, or are lost, as PDFs and other programs hand them on."""
    for block in text.prose:
        for found in _OF_PRINT.finditer(block.text):
            yield block.slip(found.start(), OF_PRINT.format(found[0], normalize("NFKC", found[0])))
        for found in _STUCK.finditer(block.text):
            yield block.slip(found.start(), STUCK)
        for found in _ALIKE.finditer(block.text):
            yield block.slip(found.start(), ALIKE.format(found[0], found["sign"]))
        for found in _LOST.finditer(block.text):
            yield block.slip(found.start(), LOST.format(found[0]))


def _first(line: Line) -> Iterator[Slip]:
    if unseen := _UNSEEN.search(line.text):
        yield line.slip(UNSEEN.format(odd_blank(unseen[0])), unseen.start())
    if "\ufffc" in line.text:
        yield line.slip(OBJECT, line.text.index("\ufffc"))
    if symbol := _SYMBOL.search(line.text):
        yield line.slip(SYMBOL.format(ord(symbol[1])), symbol.start(1))
