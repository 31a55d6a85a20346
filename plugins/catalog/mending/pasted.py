"""What was pasted: entries with another indentation than the others, and a whole file behind itself."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from plugins.catalog.mending.astray import entries_above_list
from plugins.catalog.mending.lists import fit, heading_of, keys_of
from plugins.catalog.mending.tables import table_rows
from plugins.catalog.yaml.messages import blanks, standing
from plugins.catalog.yaml.rows import Finding, Repair, Row, Rows

_RECORD = 2
"""So many fields at least show of which kind an entry is."""


class _Moved(NamedTuple):
    """The lines of an entry, and by how many blanks it stands too far left; less than none, too far right."""

    lines: tuple[Row, ...]
    by: int


def pasted(rows: Rows) -> Finding | None:
    """Tell what shows by its first lines that it was pasted."""
    above = (finding for row in rows.since(0) for finding in entries_above_list(rows, row))
    return file_twice(rows) or table_rows(rows) or entries_moved(rows) or next(above, None)


def file_twice(rows: Rows) -> Finding | None:
    """Tell the line from which on everything stands a second time."""
    typed = [(number, line.rstrip()) for number, line in enumerate(rows.lines) if line.strip()]
    half, odd = divmod(len(typed), 2)
    first, second = typed[:half], typed[half:]
    if odd or not half or [line for _, line in first] != [line for _, line in second]:
        return None
    begin, end = second[0][0], second[-1][0]
    message = f"ab hier steht die ganze Datei ein zweites Mal; von Zeile {rows.line(begin)} bis zum Ende löschen"
    return Finding(begin, 0, message, tuple((number, "") for number in range(begin, end + 1)))


def entries_moved(rows: Rows) -> Finding | None:
    """Tell entries next to each other that stand further left or right than the others of their list."""
    usual = _usual_columns(rows)
    first = next(filter(None, (_moved(rows, row, usual) for row in rows.since(0))), None)
    return _said(_along(rows, first, usual), first.by) if first else None


def _along(rows: Rows, first: _Moved, usual: Mapping[str, int]) -> tuple[Row, ...]:
    """Give the lines of an entry, and of those next to it that moved as far."""
    more = rows.below(first.lines[-1].number)
    again = _moved(rows.repaired(_repair(first.lines, first.by)), more, usual) if more else None
    if again is None or again.by != first.by:
        return first.lines
    return _along(rows, _Moved((*first.lines, *again.lines), first.by), usual)


def _said(lines: Sequence[Row], by: int) -> Finding:
    side, way = ("links", "rechts") if by > 0 else ("rechts", "links")
    where = f"{standing(lines[0].line, lines[-1].line)} um {blanks(abs(by))} zu weit {side}"
    message = f"{where}; alle zusammen nach {way} rücken, wie die übrigen Einträge"
    return Finding(lines[0].number, lines[0].indent, message, _repair(lines, by))


def _moved(rows: Rows, entry: Row, usual: Mapping[str, int]) -> _Moved | None:
    """Give an entry that stands in no list of its kind, and how far from the column of most of those like it."""
    column = usual.get(entry.key, entry.indent) if entry.dashes else entry.indent
    if column == entry.indent:
        return None
    own = takewhile(lambda one: not (one.key == entry.key and one.indent == column), rows.children(entry.number))
    lines = (entry, *own)
    keys = keys_of(entry, lines)
    home = heading_of(rows, entry)
    if len(keys) < _RECORD or (home and fit(rows, keys, home.key)):
        return None
    lists = (one for one in rows.above(entry.number) if one.key and not one.bare and one.inner <= column)
    return _Moved(lines, column - entry.indent) if any(fit(rows, keys, one.key) for one in lists) else None


def _usual_columns(rows: Rows) -> dict[str, int]:
    """Give the column at which most entries stand that begin with a field, for each field that has such a one."""
    counted: dict[str, Counter[int]] = {}
    for row in rows.since(0):
        if row.dashes and row.key:
            counted.setdefault(row.key, Counter())[row.indent] += 1
    most = {key: columns.most_common(2) for key, columns in counted.items()}
    return {key: found[0][0] for key, found in most.items() if len({count for _, count in found}) == len(found)}


def _repair(lines: Sequence[Row], by: int) -> Repair:
    return tuple((one.number, one.moved(max(one.indent + by, 0))) for one in lines)
