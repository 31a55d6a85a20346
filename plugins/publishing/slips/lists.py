"""Lists that are not read as lists, and sentences that are."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plugins.publishing.slips.lines import Block, Entry, Line, Listing, Slip

NO_LINE_BEFORE = "vor einer Liste, die nicht mit 1 beginnt, fehlt eine leere Zeile; sonst wird sie Fließtext"
NO_MARK = "„{}“ macht hier keine Liste; vor jedem Punkt „{}“ schreiben, vor dem ersten eine leere Zeile lassen"
NO_BLANK = (
    "hinter „{0}“ fehlt ein (gewöhnliches) Leerzeichen, so wird daraus keine Liste; bei jedem Punkt „{0} “ schreiben"
)
NO_LINE_BEHIND = (
    "unter einer Liste fehlt eine leere Zeile; sonst gehört dieser Satz zum letzten Punkt (soll er das, vor ihn "
    "vier Leerzeichen setzen)"
)
SET_IN_TOO_FAR = (
    "vor „{}“ stehen zu viele Leerzeichen, so wird daraus kein Punkt einer Liste; löschen, für einen Unterpunkt bis "
    "auf zwei bis vier"
)
PARAGRAPH = (
    "hinter einer Liste beginnt dieser Absatz mit {} Leerzeichen; soll er zum Punkt darüber gehören, mit vier, sonst "
    "ohne"
)
NO_ENTRY = "aus „{0}“ am Anfang wird der Punkt einer Liste; „{1}“ schreiben"
MISCOUNTED = (
    "hier steht „{0}“, und auf der Seite stünde {1}; die Punkte der Reihe nach zählen oder, ist es keine Liste, „{2}“ "
    "schreiben"
)
EMPTY_ENTRY = "dieser Punkt der Liste ist leer; füllen oder löschen"
BOX = "Kästchen zum Abhaken gibt es hier nicht; „{}“ löschen"
_MARK = re.compile(r"[ \t]*([-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_NUMBER = re.compile(r" {0,3}(\d{1,3})[.)][ \t]+(?=\S)")
_ENTRY_ENDS = re.compile(r"(?:[.!?…“«)]|\b[A-ZÄÖÜ][\w-]*|\d)$")
_SENTENCE = re.compile(r"[A-ZÄÖÜ„»].*[.!?:…][“«)]?\s*$")
SHORT = 40
"""A line up to this length is none that an editor has wrapped."""
_BOX = re.compile(r"\[[ xX]\](?=\s)")
PRIVATE = frozenset(map(chr, range(0xE000, 0xF900)))
"""Signs of symbol fonts, as a word processor keeps them."""
_WORDS = r"[*_]{0,3}[\w„»(\[]"
"""How what an entry says may begin: also bold or italic, in quotation marks, in brackets, as a link."""
_BULLET = re.compile(rf"\s*([•·●◦▪▫■□‣⁃∙○\ue000-\uf8ff]|[o§Øü](?=\t))\s*(?={_WORDS})")
"""Marks of a word processor; before a tab also letters, which its symbol fonts show as such."""
_ARROW = re.compile(r"\s*([✓✔→➔➤►]|[-=~]{1,2}>|o(?= ))\s*(?=[\w„»(*])")
_DASH = re.compile(rf" {{0,3}}([–—−])[ \t]*(?={_WORDS})")
_TOUCHING = re.compile(r" {0,3}([-+]|\*(?![^*]*\*)|\d{1,2}[.)])(?=[*_]{0,3}[^\W\d_]|\u00a0)")
_BRACKET = re.compile(r" {0,3}(\((?:\d{1,2}|[a-z])\)|[a-z]\))[ \t]+(?=\S)")


def lists_misread(
    lines: tuple[Line, ...], blocks: Iterable[Block], listings: Iterable[Listing], notes: frozenset[int]
) -> Iterator[Slip]:
    """Give what is meant as a list, or as an entry of one, and is none; and what is one by mistake.

    ``notes`` are the lines that begin like an entry and explain a star further up.
    """
    prose = tuple(block for block in blocks if block.kind in {"paragraph", "heading"})
    loose = tuple(_loose(prose))
    yield from (slip for _, slip in loose if slip)
    marked = frozenset(number for number, _ in loose)
    for block in prose:
        yield from _within(block, marked)
    listings = tuple(listings)
    ends = frozenset(int(one.entries[-1].number) for one in listings if one.numbered)
    for listing in listings:
        yield from _empty(lines, listing) if listing.entries[0].line not in notes else ()
        yield from _numbers(lines, listing, ends) if listing.numbered else ()
        yield from _half_indented(lines, prose, listing, marked)


def _half_indented(
    lines: tuple[Line, ...], blocks: Iterable[Block], listing: Listing, marked: frozenset[int]
) -> Iterator[Slip]:
    """Find the paragraph below a numbered list that is set in by too little to belong to its last entry."""
    last = lines[listing.entries[-1].line]
    found = _MARK.match(last.text)
    below = next((block for block in blocks if not block.lists and block.first.number > last.number), None)
    indent = lines[below.first.number].indent if below else 0
    if below and found and 2 <= indent < found.end() and below.first.number not in marked:
        yield below.first.slip(PARAGRAPH.format(indent))


def _within(block: Block, marked: frozenset[int]) -> Iterator[Slip]:
    """Find what a paragraph holds of lists: boxes, entries set in too far, numbers, and a sentence below its entry."""
    box = _BOX.match(block.first.text) if block.lists else None
    if box:
        yield block.first.slip(BOX.format(box[0]), 0)
    late = next((line for line in block.lines[1:] if _is_late(line, block)), None)
    if late and late.number - 1 not in marked:
        found = _MARK.match(late.text)
        yield late.slip(SET_IN_TOO_FAR.format(found[1] if found else "") if late.indent > 3 else NO_LINE_BEFORE)
    elif block.lists:
        yield from _tail(block)


def _is_late(line: Line, block: Block) -> bool:
    """Tell a line that begins like an entry: one that is set in far, or a number of which the next follows below."""
    if _MARK.match(line.text) and line.indent > 3:
        return True
    number = _NUMBER.match(line.text)
    following = (_NUMBER.match(other.text) for other in block.lines if other.number == line.number + 1)
    return number is not None and any(next_ and int(next_[1]) == int(number[1]) + 1 for next_ in following)


def _empty(lines: tuple[Line, ...], listing: Listing) -> Iterator[Slip]:
    yield from (lines[entry.line].slip(EMPTY_ENTRY) for entry in listing.entries if entry.empty)


def _numbers(lines: tuple[Line, ...], listing: Listing, ends: frozenset[int]) -> Iterator[Slip]:
    """Find numbers that are none of a list, or would be shown as others; ``ends`` are those with which lists end."""
    sign, first = listing.sign, int(listing.entries[0].number)
    if len(listing.entries) == 1 and first != 1 and first - 1 not in ends:
        yield lines[listing.entries[0].line].slip(NO_ENTRY.format(f"{first}{sign}", f"{first}\\{sign}"))
    elif wrong := _miscounted(listing.entries, first):
        shown, entry = wrong
        said, escaped = f"{entry.number}{sign}", f"{entry.number}\\{sign}"
        yield lines[entry.line].slip(MISCOUNTED.format(said, f"{shown}{sign}", escaped))


def _miscounted(entries: Sequence[Entry], first: int) -> tuple[int, Entry] | None:
    """Give the first entry that would be shown with another number; a list may also repeat its first one."""
    if len({int(entry.number) for entry in entries}) == 1:
        return None
    return next(((shown, one) for shown, one in enumerate(entries, first) if int(one.number) != shown), None)


def _tail(block: Block) -> Iterator[Slip]:
    """Find the sentence that begins at once below an entry, and was to stand below the list."""
    entry, below = block.first.text.rstrip(), block.lines[1:]
    ended = len(entry) <= SHORT and _ENTRY_ENDS.search(entry)
    apart = below and not (below[0].offset or below[0].indent) and not block.first.text.endswith(("  ", "\\"))
    if apart and ended and _SENTENCE.match(" ".join(line.text for line in below)):
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
    """Tell an entry from a line that happens to begin so: it stands below one, or others of its kind stand near."""
    near = (other for other in marks if other is not mark and _are_near(mark, other))
    return (mark.block.lists > 0 and mark.line is not mark.block.first) or any(near)


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
