"""Lines that Markdown takes for a heading or for code, and headings that it takes for text."""

import re
from collections.abc import Iterator

from plugins.publishing.slips.lines import HEADING, LIST_MARK, RULE, Block, Line, Slip, blocks_of

EMPTY_HEADING = "die Überschrift ist leer; Worte ergänzen oder die Zeile löschen"
SET_IN_HEADING = "vor den # steht ein Leerzeichen, so wird daraus keine Überschrift; das Leerzeichen löschen"
CODE = "vier Leerzeichen (oder ein Tabulator) am Anfang machen daraus Programmcode; löschen"
RULED = (
    "die Striche direkt darunter machen den Absatz darüber zur Überschrift; eine leere Zeile davor, "
    "oder für eine Überschrift nur „## “ vor ihren Worten"
)
DOUBLE_RULED = (
    "„{}“ macht den Absatz darüber zur Überschrift; löschen, für eine Überschrift „## “ vor ihre Worte schreiben"
)
NO_RULE = "„{}“ ist hier keine Trennlinie; „---“ schreiben, mit einer leeren Zeile davor"
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_EMPTY = re.compile(r"#{1,6}[ \t]*#*[ \t]*$")
_SET_IN = re.compile(r" {1,3}#{1,6} +\S")


def blocks_misread(lines: tuple[Line, ...]) -> Iterator[Slip]:
    """Give the lines that make a heading or code of a paragraph, and headings that are none."""
    nothing = Line(-1, "")
    for before, above, line in zip((nothing, nothing, *lines), (nothing, *lines), lines, strict=False):
        underline = _UNDERLINE.match(line.text)
        if underline and not (before.is_blank and _is_underlined_heading(above.text, underline[1])):
            yield from _underline(above, line, underline[1])
        elif _EMPTY.match(line.text):
            yield line.slip(EMPTY_HEADING)
    yield from _blocks(tuple(blocks_of(lines)))


def _is_underlined_heading(text: str, signs: str) -> bool:
    """Tell a heading that its writer underlined, as Markdown allows it, from a rule under a paragraph."""
    return signs.startswith("----") and 2 * len(signs) >= len(text) and text[-1:].isalnum() and text[:1].isalnum()


def _underline(above: Line, line: Line, signs: str) -> Iterator[Slip]:
    under_text = not (above.is_blank or HEADING.match(above.text) or RULE.match(above.text))
    if under_text and above.depth == line.depth:
        yield line.slip(DOUBLE_RULED.format(signs) if signs[0] == "=" else RULED)
    elif signs[0] == "=":
        yield line.slip(NO_RULE.format(signs))


def _blocks(blocks: tuple[Block, ...]) -> Iterator[Slip]:
    after_code = False
    for block in blocks:
        if block.is_code and not after_code:
            yield block.first.slip(CODE)
        after_code = block.is_code
        if not (block.is_code or LIST_MARK.match(block.first.text)):
            yield from (line.slip(SET_IN_HEADING) for line in block.lines if _SET_IN.match(line.text))
