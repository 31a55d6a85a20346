"""Headings that are empty, that stand too high, or that skip a level."""

import re
from collections.abc import Iterator

from plugins.publishing.slips.lines import HEADING, Line, Slip

EMPTY = "die Überschrift ist leer; Worte ergänzen oder die Zeile löschen"
TOO_HIGH = (
    "eine Überschrift mit nur einem #; „## “ schreiben oder, ist es der Titel der Seite, die Zeile löschen, "
    "denn er steht schon da"
)
HASHTAG = (
    "„{0}“ am Anfang der Zeile wird zur Überschrift; als Hashtag „\\{0}“ schreiben, "
    "für eine Überschrift „## “ vor ihre Worte setzen"
)
TOO_DEEP = "eine Überschrift hat höchstens sechs #, hier sind es {}; mit ## oder ### beginnen"
FIRST = "die erste Überschrift eines Textes beginnt mit ##, hier sind es {}; „## “ schreiben"
SKIPPED = "nach einer Überschrift mit {} folgt eine mit {}; „{}# “ schreiben, ebenso bei den folgenden mit {}"
SET_IN = "vor den # steht ein Leerzeichen, so wird daraus keine Überschrift; das Leerzeichen löschen"
UNDERLINED = (
    "die Striche direkt darunter machen den Absatz darüber zur Überschrift; eine leere Zeile davor setzen oder, "
    "soll er eine sein, die Striche löschen und „## “ vor seine Worte schreiben"
)
DOUBLE_UNDERLINED = (
    "„{}“ macht den Absatz darüber zur Überschrift; löschen, für eine Überschrift „## “ vor ihre Worte schreiben"
)
_EMPTY = re.compile(r"#{1,6}[ \t]*#*[ \t]*$")
_SET_IN = re.compile(r" {1,3}#{1,6} +\S")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_SECOND = "##"
_HASHTAG = re.compile(r"#\w[\w-]*")
_TOO_DEEP = re.compile(r"(#{7,})[ \t]*[^#\s]")


def headings_misread(lines: tuple[Line, ...]) -> Iterator[Slip]:
    """Give what is wrong with the headings of a text, and what becomes one by mistake."""
    nothing, last = Line(-1, ""), "#"
    for before, above, line in zip((nothing, nothing, *lines), (nothing, *lines), lines, strict=False):
        heading, underline = HEADING.match(line.text), _underline(above, line)
        if heading:
            yield from _wrong(line, last, heading[0])
            last = heading[0]
        elif underline and before.is_blank and _is_meant(above.text, underline):
            last = _SECOND
        elif underline:
            yield line.slip(DOUBLE_UNDERLINED.format(underline) if underline[0] == "=" else UNDERLINED)
        elif deep := _TOO_DEEP.match(line.text):
            yield line.slip(TOO_DEEP.format(len(deep[1])))
        elif _SET_IN.match(line.text):
            yield line.slip(SET_IN)


def _wrong(line: Line, last: str, signs: str) -> Iterator[Slip]:
    if _EMPTY.match(line.text):
        yield line.slip(EMPTY)
    elif hashtag := _HASHTAG.match(line.text):
        yield line.slip(HASHTAG.format(hashtag[0]))
    elif signs == "#":
        yield line.slip(TOO_HIGH)
    elif len(signs) > len(last) + 1:
        yield line.slip(SKIPPED.format(last, signs, last, signs) if last != "#" else FIRST.format(signs))


def _underline(above: Line, line: Line) -> str | None:
    """Give the signs of a line that makes a heading of the text above it."""
    found = _UNDERLINE.match(line.text)
    makes_one = not (above.is_blank or HEADING.match(above.text) or above.is_rule) and above.depth == line.depth
    return found[1] if found and makes_one else None


def _is_meant(text: str, signs: str) -> bool:
    """Tell a heading that its writer underlined, as Markdown allows it, from a rule under a paragraph."""
    return signs.startswith("----") and 2 * len(signs) >= len(text) and text[-1:].isalnum() and text[:1].isalnum()
