"""Lines above others that were deleted, or that are still notes."""

import re
from collections.abc import Iterator
from itertools import islice

from plugins.catalog.mending.edits import set_in
from plugins.catalog.yaml.rows import Finding, Row, Rows

_FAR = 60
"""So many lines further down an entry may begin of which the first line can be taken as a model."""
_NOTE = re.compile(r" *# ?(?P<line>(?P<indent> *)(?:- +)?(?P<key>[a-z][a-z_]*):.*)$")


def first_line_left_out(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a field as the second of an entry of which the first line is missing."""
    others = (*rows.above(row.number), *islice(rows.since(row.number + 1), _FAR))
    entries = [one for one in others if one.dashes and one.key and one.inner == row.inner]
    for key, entry in {one.key: one for one in reversed(entries)}.items():
        if row.key and not row.dashes and key != row.key:
            message = f"über „{row.key}“ fehlt die Zeile „- {key}: …“, mit der ein Eintrag beginnt; ergänzen"
            yield Finding(row.number, row.indent, message, ((row.number, f"{' ' * entry.indent}- {key}:\n{row.text}"),))


def heading_left_out(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a line below the field to which it and those that follow would belong."""
    names = [name for name, inner in rows.homes.items() if name and row.key in inner]
    if not row.key:
        names = sorted({name for inner in rows.homes.values() for name in inner} - set(rows.homes))
    for name in names:
        for column in (row.indent - 2, row.indent) if row.dashes else (row.indent - 2,):
            if column >= 0:
                yield _below(rows, row, name, column)


def _below(rows: Rows, row: Row, name: str, column: int) -> Finding:
    sign = "" if row.key or row.dashes else " >-"
    repair = ((row.number, f"{' ' * column}{name}:{sign}\n{row.text}"),)
    note = next((number for number, match in _notes(rows, row.number, -1) if match["key"] == name), None)
    if note is not None:
        return Finding(note, 0, f"„{name}:“ ist hier noch eine Notiz; „# “ davor löschen", repair)
    what = "dieser Liste" if row.dashes else f"„{row.key}“" if row.key else "diesem Text"
    message = f"über {what} fehlt die Zeile „{name}:{sign}“; ergänzen{set_in(column)}"
    return Finding(row.number, row.indent, message, repair)


def still_notes(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try the notes below a field without a value as its fields."""
    notes = _notes(rows, row.number, 1) if row.key and not row.bare else ()
    lines = [(number, match["line"]) for number, match in notes]
    for count in range(len(lines), 0, -1):
        message = f"die Zeilen unter „{row.key}:“ sind noch Notizen; auch bei ihnen „# “ davor löschen"
        yield Finding(row.number, row.indent, message, tuple(lines[:count]))


def _notes(rows: Rows, number: int, step: int) -> Iterator[tuple[int, re.Match[str]]]:
    """Give the notes next to a line that hold a field, the nearest first."""
    number += step
    while rows.typed(number).lstrip().startswith("#") and number >= 0:
        if match := _NOTE.match(rows.typed(number)):
            yield number, match
        number += step
