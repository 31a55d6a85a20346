"""Text that Markdown takes for code, and rules that it takes for text."""

import re
from collections.abc import Iterator

from plugins.publishing.slips.lines import Block, Slip
from plugins.publishing.slips.masks import FENCE, cover

APOSTROPHE = "hier steht ein Gravis (`), daraus wird Programmcode; den Apostroph schreiben: ’ oder '"
FENCED = "Zeilen mit „{}“ (Programmcode) gibt es hier nicht; löschen"
SET_IN = "vier Leerzeichen (oder ein Tabulator) am Anfang machen daraus Programmcode; löschen"
NO_RULE = "„{}“ ist hier keine Trennlinie; „---“ schreiben, mit einer leeren Zeile davor und danach"
UNSEEN = "in dieser Zeile steht nur ein geschütztes Leerzeichen, das gäbe einen leeren Absatz; löschen"
_UNSEEN = re.compile(r"[ \t]*(&nbsp;|&#160;|[\u00a0\u200b\u2060\ufeff])(?:&nbsp;|\s|[\u200b\u2060\ufeff])*$")
_GRAVE = re.compile(r"(?<=[^\W\d_])`(?=[^\W\d_])")
_PAIR = re.compile(r"`([^`]+)`")
_DOUBLED = re.compile(r"``+.+?``+")
"""Code that may hold graves."""
_NO_RULE = re.compile(r" {0,3}(={3,}|~{3,}|#{7,}|–{2,}|—{2,}|[•·]{3,})[ \t]*$")


def code_meant_as_text(source: str) -> Iterator[Slip]:
    """Give graves in place of apostrophes, and the first line of each fenced code."""
    fenced = False
    for number, line in enumerate(source.split("\n")):
        fence = FENCE.match(line)
        if fence and not fenced:
            yield Slip(number, fence.start(1), FENCED.format(fence[1]))
        fenced = fenced != bool(fence)
        if unseen := _UNSEEN.match(line):
            yield Slip(number, unseen.start(1), UNSEEN)
        if not (fenced or fence):
            yield from (Slip(number, column, APOSTROPHE) for column in _apostrophes(_DOUBLED.sub(cover, line)))


def _apostrophes(line: str) -> Iterator[int]:
    """Find graves between letters, and one behind a word that would make code of the words behind it."""
    yield from (grave.start() for grave in _GRAVE.finditer(line))
    for pair in _PAIR.finditer(line):
        if pair[1][0].isspace() and line[: pair.start()][-1:].isalpha():
            yield pair.start()


def text_taken_for_code(blocks: tuple[Block, ...]) -> Iterator[Slip]:
    """Give the first line of each text that is set in like code, and rules made of other signs."""
    after_code = False
    for block in blocks:
        if block.is_code and not after_code:
            yield block.first.slip(SET_IN)
        after_code = block.is_code
        rule = _NO_RULE.match(block.first.text)
        if rule:
            yield block.first.slip(NO_RULE.format(rule[1]))
