"""Rows of a table that were pasted where entries of a list belong: one line each, its columns apart (CSV)."""

import re
from itertools import takewhile

from plugins.catalog.mending.lists import heading_of
from plugins.catalog.yaml.rows import Finding, Repair, Row, Rows
from plugins.catalog.yaml.texts import in_text

MESSAGE = (
    "{}; aus jeder Zeile einen Eintrag von „{}“ machen, jede Angabe als „feld: Wert“ in einer eigenen Zeile, "
    "der erste beginnt mit „- “; Felder sind {}"
)
_COLUMNS = 3
"""So many columns at least tell a table from a sentence."""
_ROW = re.compile(r"\|.*\||[^,]*\S,\S(?!.*, ).*|[^;]*;.*|[^\t]*\t.*")
_PARTED = re.compile(r"[|;\t]|,(?=\S)")
_FIELD = re.compile(r":(?:\s|$)")


def table_rows(rows: Rows) -> Finding | None:
    """Tell rows of a table that stand in or behind a list of records."""
    for row in rows.since(0):
        heading = _heading(rows, row) if _is_row(row) else None
        if heading:
            return _said(rows, heading, _along(rows, row))
    return None


def _along(rows: Rows, first: Row) -> tuple[Row, ...]:
    """Give the rows of a table from the first one on."""
    return tuple(takewhile(lambda one: _is_row(one) and one.indent == first.indent, rows.since(first.number)))


def _is_row(row: Row) -> bool:
    words = row.text.strip().removeprefix("- ").strip()
    cells = [cell for cell in _PARTED.split(words) if cell.strip()]
    needed = 2 if words[:1] in ("|", "/") else _COLUMNS
    return len(cells) >= needed and _ROW.fullmatch(words) is not None and not (row.key or _FIELD.search(words))


def _heading(rows: Rows, row: Row) -> Row | None:
    """Give the list of records to which a row belongs, unless it may be a text or a part of one."""
    if in_text(rows, row) and next(rows.above(row.number)).indent <= row.indent:
        return None
    if row.dashes:
        heading = heading_of(rows, row)
        return heading if heading and heading.key in rows.homes else None
    owner = next((one for one in rows.above(row.number) if one.indent < row.indent), None)
    if owner:
        return owner if owner.key in rows.homes and not owner.bare and not owner.dashes else None
    lists = (one for one in rows.above(row.number) if one.key and not one.indent and not one.dashes and not one.bare)
    return next((one for one in lists if one.key in rows.homes), None)


def _said(rows: Rows, heading: Row, lines: tuple[Row, ...]) -> Finding:
    what = f"die Zeilen {lines[0].line} bis {lines[-1].line} sind" if lines[1:] else "diese Zeile ist"
    fields = ", ".join(rows.homes[heading.key])
    message = MESSAGE.format(f"{what} wie in einer Tabelle geschrieben", heading.key, fields)
    return Finding(lines[0].number, lines[0].indent, message, _repair(rows, heading, lines))


def _repair(rows: Rows, heading: Row, lines: tuple[Row, ...]) -> Repair:
    taken = {line.number for line in lines}
    others = any(one.number not in taken and (one.indent or one.dashes) for one in _below(rows, heading))
    empty = () if others else ((heading.number, f"{heading.text.rstrip()} []"),)
    return (*empty, *((number, "") for number in sorted(taken)))


def _below(rows: Rows, heading: Row) -> tuple[Row, ...]:
    """Give the lines of a list, also of one that is not set in."""
    return tuple(
        takewhile(lambda one: one.indent > heading.indent or one.dashes or not one.key, rows.since(heading.number + 1))
    )
