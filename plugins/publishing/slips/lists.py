"""Lists that are not read as lists, and sentences that are."""

import re
from collections.abc import Iterable, Iterator, Sequence

from plugins.publishing.slips.lines import SHORT, Block, Entry, Line, Listing, Slip
from plugins.publishing.slips.marks import loose_marks
from plugins.publishing.slips.notes import notes_taken_for_lists
from plugins.publishing.slips.text import Text

NO_LINE_BEFORE = "vor einer Liste, die nicht mit 1 beginnt, fehlt eine leere Zeile; sonst wird sie Fließtext"
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
RESTARTED = (
    "hier beginnt die Zählung von vorn, und auf der Seite stünde {}; soll es eine neue Liste sein, sie mit „{}“ "
    "zählen, sonst der Reihe nach"
)
DESCENDING = (
    "eine Liste zählt aufwärts, hier stünde auf der Seite {}; soll es rückwärts gehen, vor jeden Punkt „- “ "
    "setzen, hier also „- {}“"
)
ONE_BLANK = "vor diesem Punkt steht ein Leerzeichen; für einen Unterpunkt zwei bis vier setzen, sonst keines"
EMPTY_ENTRY = "dieser Punkt der Liste ist leer; füllen oder löschen"
BOX = "Kästchen zum Abhaken gibt es hier nicht; „{}“ löschen"
_MARK = re.compile(r"[ \t]*([-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_NUMBER = re.compile(r" {0,3}(\d{1,3})[.)][ \t]+(?=\S)")
_ENTRY_ENDS = re.compile(r"(?:[.!?…“«)]|\b[A-ZÄÖÜ][\w-]*|\d)$")
_SENTENCE = re.compile(r"[A-ZÄÖÜ„»].*[.!?:…][“«)]?\s*$")
_BOX = re.compile(r"\[[ xX]\](?=\s)")


def lists_misread(text: Text) -> Iterator[Slip]:
    """Give what is meant as a list, or as an entry of one, and is none; and what is one by mistake."""
    prose = tuple(block for block in text.blocks if block.kind in {"paragraph", "heading"})
    loose = tuple(loose_marks(prose))
    yield from (slip for _, slip in loose if slip)
    marked = frozenset(number for number, _ in loose)
    for block in prose:
        yield from _within(block, marked)
    notes = {note.line for note in notes_taken_for_lists(text)}
    ends = frozenset(int(one.entries[-1].number) for one in text.listings if one.numbered)
    for listing in text.listings:
        yield from _uneven(text.lines, listing)
        yield from _empty(text.lines, listing) if listing.entries[0].line not in notes else ()
        yield from _numbers(text.lines, listing, ends) if listing.numbered else ()
        yield from _half_indented(text.lines, prose, listing, marked)


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
    for line in block.lines:
        if box := _BOX.match(line.text):
            yield line.slip(BOX.format(box[0]), 0)
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


def _uneven(lines: tuple[Line, ...], listing: Listing) -> Iterator[Slip]:
    """Find the first entry that one blank sets in, which is too little for one below the entry above."""
    first = lines[listing.entries[0].line].indent
    late = next((one for one in listing.entries[1:] if lines[one.line].indent == first + 1), None)
    if late:
        yield lines[late.line].slip(ONE_BLANK)


def _numbers(lines: tuple[Line, ...], listing: Listing, ends: frozenset[int]) -> Iterator[Slip]:
    """Find numbers that are none of a list, or would be shown as others; ``ends`` are those with which lists end."""
    sign, first = listing.sign, int(listing.entries[0].number)
    if len(listing.entries) == 1 and first != 1 and first - 1 not in ends:
        yield lines[listing.entries[0].line].slip(NO_ENTRY.format(f"{first}{sign}", f"{first}\\{sign}"))
    elif wrong := _miscounted(listing.entries, first):
        yield lines[wrong[1].line].slip(_wrong_number(listing, *wrong))


def _wrong_number(listing: Listing, shown: int, entry: Entry) -> str:
    sign, said = listing.sign, f"{entry.number}{listing.sign}"
    escaped = f"{entry.number}\\{sign}"
    if entry.number == listing.entries[0].number:
        return RESTARTED.format(f"{shown}{sign}", f"{entry.number}{')' if sign == '.' else '.'}")
    if int(entry.number) == shown - 2 and entry is listing.entries[1]:
        return DESCENDING.format(f"{shown}{sign}", escaped)
    return MISCOUNTED.format(said, f"{shown}{sign}", escaped)


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
