"""Lists that Markdown does not take for lists."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from plugins.publishing.slips.lines import CODE_INDENT, LIST_MARK, Block, Line, Slip
from plugins.publishing.typography import ANY_MONTH

NO_LINE_BEFORE = "vor einer Liste fehlt eine leere Zeile; sonst wird sie Fließtext (ein Gedankenstrich ist „–“)"
NO_MARK = "„{}“ macht hier keine Liste; vor jedem Punkt „{}“ schreiben, vor dem ersten eine leere Zeile lassen"
NO_BLANK = (
    "hinter „{0}“ fehlt ein (gewöhnliches) Leerzeichen, so wird daraus keine Liste; bei jedem Punkt „{0} “ schreiben"
)
NO_LINE_BEHIND = (
    "unter einer Liste fehlt eine leere Zeile; sonst gehört dieser Satz zum letzten Punkt (soll er das, vor ihn "
    "vier Leerzeichen setzen)"
)
OTHER_LIST = "hier beginnt eine andere Liste; eine leere Zeile davor"
SET_IN_TOO_LITTLE = "ein Unterpunkt wird mit vier Leerzeichen eingerückt, hier sind es {}; ergänzen"
PARAGRAPH = (
    "hinter einer Liste beginnt dieser Absatz mit {} Leerzeichen; soll er zum Punkt darüber gehören, mit vier, sonst "
    "ohne"
)
NO_ENTRY = "aus „{0}“ am Anfang wird der Punkt einer Liste; „{1}“ schreiben"
EMPTY_ENTRY = "dieser Punkt der Liste ist leer; füllen oder löschen"
NESTED = 2
"""From how many blanks on a writer means an entry to belong to the one above."""
BOX = "Kästchen zum Abhaken gibt es hier nicht; „{}“ löschen"
_MARK = re.compile(r"\s*(?:[-*+]|1\.)[ \t]+(?=\S)")
_DATE = re.compile(rf" {{0,3}}(?:\d{{1,2}}\.(?=[ \t]+(?:{ANY_MONTH})\b)|\d{{3,}}\.(?=[ \t]))")
_EMPTY = re.compile(r"\s*(?:[-*+]|\d{1,2}\.)\s*$")
_ENTRY_ENDS = re.compile(r"(?:[.!?…“«)]|\b[A-ZÄÖÜ][\w-]*|\d)$")
_SENTENCE = re.compile(r"[A-ZÄÖÜ„»].*[.!?:…][“«)]?\s*$")
SHORT = 40
"""A line up to this length is none that an editor has wrapped."""
_BOX = re.compile(r"\s*(?:[-*+]|\d+\.)[ \t]+(\[[ xX]\])(?=\s)")
PRIVATE = frozenset(map(chr, range(0xE000, 0xF900)))
"""Signs of symbol fonts, as a word processor keeps them."""
_WORDS = r"[*_]{0,3}[\w„»(\[]"
"""How what an entry says may begin: also bold or italic, in quotation marks, in brackets, as a link."""
_BULLET = re.compile(rf"\s*([•·●◦▪▫■□‣⁃∙○\ue000-\uf8ff]|[o§Øü](?=\t))\s*(?={_WORDS})")
"""Marks of a word processor; before a tab also letters, which its symbol fonts show as such."""
_ARROW = re.compile(r"\s*([✓✔→➔➤►]|[-=~]{1,2}>|o(?= ))\s*(?=[\w„»(*])")
_DASH = re.compile(rf" {{0,3}}([–—−])[ \t]*(?={_WORDS})")
_TOUCHING = re.compile(r" {0,3}([-+]|\*(?![^*]*\*)|\d{1,2}\.)(?=[*_]{0,3}[^\W\d_]|\u00a0)")
_BRACKET = re.compile(r" {0,3}(\(?(?:\d{1,2}|[a-z])\))[ \t]+(?=\S)")


def lists_misread(blocks: tuple[Block, ...], notes: frozenset[int] = frozenset()) -> Iterator[Slip]:
    """Give what is meant as a list, or as an entry of one, and is none; and what is one by mistake.

    ``notes`` are the lines that begin like an entry and explain a star further up.
    """
    prose = tuple(block for block in blocks if not block.is_code)
    loose = tuple(_loose(prose))
    yield from (slip for _, slip in loose if slip)
    marked = frozenset(number for number, _ in loose)
    for above, block in pairwise(prose):
        if above.is_list and block.is_list and block.first.indent - above.first.indent >= NESTED:
            yield block.first.slip(SET_IN_TOO_LITTLE.format(block.first.indent))
    indented = tuple(block for block in _half_indented(prose) if block.first.number not in marked)
    yield from (block.first.slip(PARAGRAPH.format(block.first.indent)) for block in indented)
    for block in prose:
        yield from _entries(block)
        yield from _within(block) if block.is_list else _late(block, marked, notes, below=block in indented)


def _half_indented(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Find paragraphs below an entry that are set in by too little to belong to it, so that its list ends above."""
    below = False
    for block in blocks:
        inside = block.is_list or block.in_list
        half = below and not inside and NESTED <= block.first.indent < CODE_INDENT
        if half and not block.first.text.lstrip().startswith("#"):
            yield block
        below = half or inside


def _entries(block: Block) -> Iterator[Slip]:
    date = _DATE.match(block.first.text)
    if date:
        said = date[0].strip()
        yield block.first.slip(NO_ENTRY.format(said, f"{said[:-1]}\\."))
    for line in block.lines:
        box = _BOX.match(line.text)
        if box:
            yield line.slip(BOX.format(box[1]), box.start(1))
        elif _EMPTY.match(line.text):
            yield line.slip(EMPTY_ENTRY)


def _late(block: Block, marked: frozenset[int], notes: frozenset[int], *, below: bool) -> Iterator[Slip]:
    """Find a list that begins in the middle of a paragraph; one behind loose marks comes right with these.

    In a paragraph ``below`` an entry it is the next entry, whatever its number.
    """
    pattern = LIST_MARK if below or block.in_list else _MARK
    for line in block.lines[1:]:
        if line.number - 1 in marked or line.number in notes:
            return
        if pattern.match(line.text) and not _DATE.match(line.text):
            yield line.slip(NO_LINE_BEFORE)
            return


def _within(block: Block) -> Iterator[Slip]:
    first = LIST_MARK.match(block.first.text)
    for line in block.lines[1:]:
        mark = LIST_MARK.match(line.text)
        if mark and first and line.indent - block.first.indent >= NESTED:
            yield line.slip(SET_IN_TOO_LITTLE.format(line.indent))
        elif mark and first and bool(mark[1]) != bool(first[1]) and not _DATE.match(line.text):
            yield line.slip(OTHER_LIST)
    yield from _tail(block)


def _tail(block: Block) -> Iterator[Slip]:
    """Find the sentence that begins at once below the last entry, and was to stand below the list."""
    last = max(index for index, line in enumerate(block.lines) if not index or LIST_MARK.match(line.text))
    entry, below = block.lines[last].text, block.lines[last + 1 :]
    ended = len(entry) <= SHORT and _ENTRY_ENDS.search(entry)
    if below and ended and _SENTENCE.match(" ".join(line.text for line in below)):
        yield below[0].slip(NO_LINE_BEHIND)


@dataclass(frozen=True)
class _Mark:
    """A line that begins with what may be the mark of an entry, in the block at ``index``."""

    index: int
    block: Block
    line: Line
    found: re.Match[str]


def _loose(blocks: tuple[Block, ...]) -> Iterator[tuple[int, Slip | None]]:
    """Find lines with the mark of a word processor, or one that the entry's words touch; the first of a list tells."""
    for pattern, message in _LOOSE:
        marks = [
            _Mark(index, block, line, found)
            for index, block in enumerate(blocks)
            for line in block.lines
            if (found := pattern.match(line.text))
        ]
        entries = [one for one in marks if pattern is _BULLET or _is_entry(one, marks) or _is_announced(one, blocks)]
        for above, entry in zip((None, *entries), entries, strict=False):
            slip = entry.line.slip(message(entry.found[1]), entry.found.start(1))
            yield entry.line.number, None if above and _are_near(above, entry) else slip


def _is_entry(mark: _Mark, marks: Sequence[_Mark]) -> bool:
    """Tell an entry from a line that happens to begin so: it stands in a list, or others of its kind stand near."""
    near = (other for other in marks if other is not mark and _are_near(mark, other))
    return mark.block.is_list or any(near)


def _are_near(one: _Mark, other: _Mark) -> bool:
    begin = all(mark.line is mark.block.first for mark in (one, other))
    return one.index == other.index or (begin and abs(one.index - other.index) == 1)


def _is_announced(mark: _Mark, blocks: tuple[Block, ...]) -> bool:
    above = [line for block in blocks[max(mark.index - 1, 0) : mark.index + 1] for line in block.lines]
    before = above[: above.index(mark.line)]
    return bool(before) and before[-1].text.rstrip().endswith(":")


def _no_mark(mark: str) -> str:
    digits = re.sub(r"\D", "", mark)
    shown = f"U+{ord(mark):04X}" if mark in PRIVATE else mark
    return NO_MARK.format(shown, f"{digits}. " if digits else "- ")


def _no_blank(mark: str) -> str:
    return NO_BLANK.format(mark)


_LOOSE = ((_BULLET, _no_mark), (_ARROW, _no_mark), (_DASH, _no_mark), (_TOUCHING, _no_blank), (_BRACKET, _no_mark))
