"""Fields that are still notes, for the sign before them was not deleted, or typed by mistake."""

import re
from collections.abc import Iterator, Set

from plugins.catalog.mending.edits import set_in
from plugins.catalog.yaml.rows import Finding, Row, Rows

_NOTE = re.compile(r"(?P<before> *)#(?P<line>(?P<indent> *)(?:- +)?(?P<key>[a-z][a-z_]*):(?P<value>.*))$")


def field_as_note(rows: Rows, missing: Set[str]) -> Iterator[Finding]:
    """Try each note that is the heading of the lines below it, or a field that is missing."""
    for number, typed in enumerate(rows.lines):
        match = _NOTE.match(typed)
        if match and rows.may_be_field(match["key"]):
            below = rows[number + 1]
            heads = below.says_something and not match["value"].strip()
            for column in _columns(match, below) if heads or match["key"] in missing else ():
                yield _read(number, match, column)


def still_notes(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try the notes below a field without a value, or below the first of an entry, as fields."""
    notes = tuple(_notes_below(rows, row.number)) if row.key and (row.dashes or not row.bare) else ()
    for count in range(len(notes), 0, -1):
        message = f"die Zeilen unter „{row.key}:“ sind noch Notizen; auch bei ihnen „# “ davor löschen"
        yield Finding(row.number, row.indent, message, notes[:count])


def _notes_below(rows: Rows, number: int) -> Iterator[tuple[int, str]]:
    """Give the notes right below a line that hold a field, as the fields that they were."""
    for below in range(number + 1, len(rows.lines)):
        if not rows.typed(below).lstrip().startswith("#"):
            return
        if match := _NOTE.match(rows.typed(below)):
            yield below, match["line"].removeprefix(" ")


def _columns(match: re.Match[str], below: Row) -> list[int]:
    """Give the columns at which a field may have stood, that at which it stands without the sign first."""
    bare = _bare(match)
    known = (bare - 1, bare, below.indent - 2, below.indent, 0)
    return [column for column in dict.fromkeys(known) if column >= 0]


def _bare(match: re.Match[str]) -> int:
    """Give the column at which a field stands once the sign before it is deleted, and no blank with it."""
    return len(match["before"]) + len(match["indent"])


def _read(number: int, match: re.Match[str], column: int) -> Finding:
    """Say what to delete before a field so that it stands at a column."""
    with_blank = bool(match["indent"]) and column == _bare(match) - 1
    further = "" if with_blank or column == _bare(match) else set_in(column)
    message = f"„{match['key']}:“ ist hier noch eine Notiz; „{'# ' if with_blank else '#'}“ davor löschen{further}"
    return Finding(number, len(match["before"]), message, ((number, " " * column + match["line"].lstrip()),))
