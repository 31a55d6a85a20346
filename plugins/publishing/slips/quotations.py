"""Quotations set in by ``>`` that hold more than was meant, or were not meant at all."""

import re
from collections.abc import Iterator

from plugins.publishing.slips.lines import SENTENCE_ENDS, SHORT, Block, Line, Slip
from plugins.publishing.slips.notes import notes_taken_for_lists
from plugins.publishing.slips.text import Text

NO_LINE_BEHIND = (
    "unter einem Zitat fehlt eine leere Zeile; sonst gehört dieser Satz dazu (soll er das, vor ihn „> “ setzen)"
)
MORE_THAN = "aus „>“ am Anfang wird ein Zitat; ist „mehr als“ gemeint, es so oder „\\>“ schreiben"
EMPTY = "„>“ allein wird ein leeres Zitat; löschen"
GUILLEMETS = "„>>“ am Anfang macht daraus ein Zitat im Zitat; „»“ und „«“ schreiben"
IN_SENTENCE = (
    "aus „{0}“ am Anfang wird {1}; gehört die Zeile zum Satz darüber, „\\{0}“ schreiben, sonst vor sie eine leere "
    "Zeile setzen"
)
_BEGINS = re.compile(r"[*_]{0,3}[A-ZÄÖÜ„»\"(]")
_GUILLEMETS = re.compile(r" {0,3}>>+[ \t]*(?=[^\s>][^\n]*<<)")
_MORE_THAN = re.compile(r" {0,3}>[ \t]?\d[\d.,]*[ \u00a0]?(?=[A-ZÄÖÜ%€])")
_EMPTY = re.compile(r" {0,3}>[> \t]*$")
_TAKEN = re.compile(r" {0,3}(?:(>)[ \t]*(?=[\d$€])|([-*+])[ \t]+(?=[a-zäöüß\d]))")
"""A sign between the words of a sentence, at which a line happens to begin: „mehr als⏎> 50 Personen“, „+ 49 30“."""


def quotations_misread(text: Text) -> Iterator[Slip]:
    """Give the sentence at once below a quotation, and guillemets made of ``>>``."""
    for block in text.blocks:
        if block.kind == "paragraph":
            yield from _joined(text, block)
    yield from (line.slip(GUILLEMETS) for line in text.lines if _GUILLEMETS.match(line.text))
    yield from _empty(text)


def signs_before_figures(text: Text) -> Iterator[Slip]:
    """Give the line that begins with „> 50 Personen“."""
    for block in text.blocks:
        if block.kind == "paragraph" and _MORE_THAN.match(text.written[block.first.number].text):
            yield text.written[block.first.number].slip(MORE_THAN)


def _empty(text: Text) -> Iterator[Slip]:
    quoted = [line.text.lstrip().startswith(">") for line in text.lines]
    for number, line in enumerate(text.lines):
        if _EMPTY.match(line.text) and not any(quoted[max(number - 1, 0) : number] + quoted[number + 1 : number + 2]):
            yield line.slip(EMPTY)


def _joined(text: Text, block: Block) -> Iterator[Slip]:
    quoted = [">" in text.written[line.number].text[: line.offset] for line in block.lines]
    first = quoted.index(False) if quoted[0] and False in quoted else 0
    above, below = block.lines[first - 1], block.lines[first]
    ended = len(above.text) <= SHORT or SENTENCE_ENDS.search(above.text.rstrip())
    if first and ended and _BEGINS.match(below.text):
        yield below.slip(NO_LINE_BEHIND)


def signs_in_sentences(text: Text) -> Iterator[Slip]:
    """Give the one line of a sentence that begins with a sign of a list or a quotation, and is taken for one."""
    alone = {one.entries[0].line for one in text.listings if len(one.entries) == 1}
    alone -= {note.line for note in notes_taken_for_lists(text)}
    for block in text.blocks:
        line = text.lines[block.lines[-1].number + 1 :][:1]
        found = _TAKEN.match(line[0].text) if line and block.kind == "paragraph" and not block.lists else None
        if found and (found[1] or line[0].number in alone) and _is_begun(block.lines[-1]):
            what = "ein Zitat" if found[1] else "der Punkt einer Liste"
            yield line[0].slip(IN_SENTENCE.format(found[1] or found[2], what))


def _is_begun(line: Line) -> bool:
    text = line.text.rstrip()
    return not (text.endswith(":") or SENTENCE_ENDS.search(text))
