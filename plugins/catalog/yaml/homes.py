"""Fields that left the record to which they belong, as the models know it."""

from collections.abc import Iterator
from itertools import islice, takewhile

from plugins.catalog.yaml.rows import Finding, Row, Rows

_NEAR = 40
"""So many lines above the one at which the parser gave up may hold the cause."""


def strayed(rows: Rows, number: int) -> Finding | None:
    """Tell a field above that stands too far left, and so ended the record that goes on below it."""
    for row in islice(rows.above(number), _NEAR):
        home = _home(rows, row) if row.key and not row.dashes else None
        if home:
            return _belongs(row, home, _column(rows, home), rows)
    return None


def below_its_field(rows: Rows, number: int, parent: str) -> Finding | None:
    """Tell fields that follow the one to which they belong without being set in."""
    owner, inner = rows[number], rows.homes.get(parent, frozenset())
    first = rows.below(number)
    if first is None or owner.bare or first.dashes or first.indent != owner.inner or first.key not in inner:
        return None
    below = rows.since(first.number)
    fields = takewhile(lambda row: row.indent > owner.inner or (row.key in inner and not row.dashes), below)
    repair = tuple((row.number, row.moved(row.indent + 2)) for row in fields)
    also = [rows[line].key for line, _ in repair[1:] if rows[line].indent == first.indent]
    more = f", ebenso {' und '.join(f'„{key}“' for key in also)}" if also else ""
    message = f"„{first.key}“ gehört zu „{parent}“; um 2 Leerzeichen weiter einrücken{more}"
    return Finding(first.number, first.indent, message, repair)


def _home(rows: Rows, row: Row) -> Row | None:
    """Give the field to which one belongs that stands further left than those above it."""
    above = next(rows.above(row.number), None)
    beside = above is not None and not above.bare and above.inner == row.inner
    if not beside and rows.is_at_home(row.number, row.key):
        return None
    open_above = rows.parents(above.number) if above else iter(())
    candidates = (above, *open_above) if above and not above.bare else open_above
    further_in = (one for one in candidates if one and one.inner >= row.inner)
    return next((one for one in further_in if row.key in rows.homes.get(one.key, frozenset())), None)


def _column(rows: Rows, home: Row) -> int:
    """Give the column of the fields below one."""
    return next((row.inner for row in rows.children(home.number) if row.key), home.inner + 2)


def _belongs(row: Row, home: Row, column: int, rows: Rows) -> Finding:
    by = column - row.indent
    repair = tuple((one.number, one.moved(one.indent + by)) for one in (row, *_own(rows, row, column)))
    side = "darunter" if next(rows.above(row.number)) == home else "darüber"
    message = f"„{row.key}“ gehört zu „{home.key}“; einrücken wie die Felder {side}"
    return Finding(row.number, row.indent, message, repair)


def _own(rows: Rows, row: Row, column: int) -> Iterator[Row]:
    """Give the lines of a field that moved left with it."""
    below = rows.below(row.number)
    moved = not row.bare and below is not None and below.indent < column
    return takewhile(lambda one: one.indent < column, rows.children(row.number)) if moved else iter(())
