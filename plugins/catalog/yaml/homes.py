"""Fields that left the record to which they belong, as the models know it."""

from collections.abc import Iterator, Set
from itertools import islice, takewhile

from plugins.catalog.yaml.messages import blanks
from plugins.catalog.yaml.rows import Finding, Row, Rows

_NEAR = 40
"""So many lines above the one at which the parser gave up may hold the cause."""


def strayed(rows: Rows, number: int) -> Finding | None:
    """Tell a field above that stands too far left, and so ended the record that goes on below it."""
    rows_above = (row for row in islice(rows.above(number), _NEAR) if row.key and not row.dashes)
    return next(filter(None, (_beside(rows, row) or _left(rows, row) for row in rows_above)), None)


def below_its_field(rows: Rows, number: int, parent: str) -> Finding | None:
    """Tell fields that follow the one to which they belong without being set in."""
    owner, inner = rows[number], rows.homes.get(parent, frozenset())
    first = rows.below(number)
    if first is None or owner.bare or first.dashes or first.indent != owner.inner or first.key not in inner:
        return None
    fields = tuple(_fields(rows, first, inner))
    lines = tuple(line for field in fields for line in (field, *(() if field.bare else rows.children(field.number))))
    repair = tuple((row.number, row.moved(row.indent + 2)) for row in lines)
    more = f", ebenso {_listed([f'„{row.key}“' for row in fields[1:]])}" if fields[1:] else ""
    message = f"„{first.key}“ gehört zu „{parent}“; um 2 Leerzeichen weiter einrücken{more}"
    return Finding(first.number, first.indent, message, repair)


def entry_below_its_list(rows: Rows, number: int) -> Finding | None:
    """Tell the first entry of a list that stands further left than the field to which it belongs."""
    owner, entry = rows[number], rows.below(number)
    if entry is None or not entry.dashes or entry.key or entry.indent >= owner.inner:
        return None
    if not rows.is_at_home(number, owner.key):
        return None
    message = f"dieser Eintrag gehört zu „{owner.key}“; um {blanks(owner.inner - entry.indent)} weiter einrücken"
    return Finding(entry.number, entry.indent, message, ((entry.number, entry.moved(owner.inner)),))


def lost_owner(rows: Rows, number: int) -> Finding | None:
    """Tell fields that are set in below one with a value, for the line above them is missing."""
    row, above = rows[number], next(rows.above(number), None)
    if above is None or not above.key or not above.bare or row.dashes or row.indent <= above.inner:
        return None
    parent = next(rows.parents(above.number), None)
    own = rows.homes.get(parent.key if parent else "", frozenset())
    keys = {one.key for one in takewhile(lambda one: one.indent >= row.indent, rows.since(number))}
    owners = [name for name in own if keys <= rows.homes.get(name, frozenset())]
    if len(owners) != 1 or keys <= own:
        return None
    return Finding(number, row.indent, f"über „{row.key}“ fehlt die Zeile „{owners[0]}:“; ergänzen")


def _fields(rows: Rows, first: Row, inner: Set[str]) -> Iterator[Row]:
    """Give the fields of a record that stand below each other, each once."""
    seen: set[str] = set()
    for row in rows.since(first.number):
        if row.indent <= first.indent:
            if row.indent < first.indent or row.dashes or row.key not in inner - seen:
                return
            seen.add(row.key)
            yield row


def _listed(words: list[str]) -> str:
    return " und ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _beside(rows: Rows, row: Row) -> Finding | None:
    """Tell a field that stands below the one to which it belongs without being set in."""
    above = next(rows.above(row.number), None)
    return below_its_field(rows, above.number, above.key) if above and above.key else None


def _left(rows: Rows, row: Row) -> Finding | None:
    above = next(rows.above(row.number), None)
    if above is None or (rows.is_at_home(row.number, row.key) and not _taken(rows, row)):
        return None
    candidates = (*(() if above.bare else (above,)), *rows.parents(above.number))
    further_in = (one for one in candidates if one.inner >= row.inner)
    home = next((one for one in further_in if row.key in rows.homes.get(one.key, frozenset())), None)
    return _belongs(row, home, _column(rows, home), rows) if home else None


def _taken(rows: Rows, row: Row) -> bool:
    """Tell whether the record in which a field stands has one of that name above it already."""
    above = takewhile(lambda one: one.indent >= row.indent, rows.above(row.number))
    return any(one.key == row.key and one.inner == row.inner for one in above)


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
