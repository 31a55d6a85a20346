"""Headings of lists that were deleted: entries that stand below none, or in the list above."""

from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import pairwise

from plugins.catalog.mending.edits import set_in
from plugins.catalog.mending.headings import below
from plugins.catalog.problems import Problem
from plugins.catalog.yaml.rows import Finding, Row, Rows

_OF_IDS = frozenset({"programs"})
"""Lists whose entries are ids, so that no sentence is one of theirs."""


def list_without_heading(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try an entry that stands in no list, or in one of another kind, below the heading that its record lacks."""
    if not row.dashes or _is_at_home(rows, row):
        return
    for column in (row.indent - 2, row.indent):
        record = tuple(fields_above(rows, row.number, column))
        parent = next(rows.parents(record[-1].number), None) if record else None
        if record or (column == 0 and next(rows.above(row.number), None) is None):
            present = {one.key for one in (*record, *fields_below(rows, row.number, column))}
            for name in rows.homes.get(parent.key if parent else "", ()):
                if name not in present and _fits(rows, row, name):
                    yield below(rows, row, name, column)


def list_in_another(rows: Rows, problem: Problem, name: str) -> Iterator[Finding]:
    """Try a field that is missing as one whose entries stand at the end of another list of its record."""
    first = next((one for one in rows.since(0) if one.line == problem.place.line), None)
    record = (first, *fields_below(rows, first.number, first.inner)) if first and first.key else ()
    for heading in _in_order(rows, record, name):
        entries = tuple(one for one in rows.since(heading.number + 1) if heading_of(rows, one) == heading)
        if len(entries) > 1 and not (name in _OF_IDS and entries[-1].rest):
            yield _apart(rows, problem, heading, name, entries)


def named_as_another(rows: Rows, row: Row, missing: Iterable[str]) -> Iterator[Finding]:
    """Try a field whose name stands in its record before as one that is missing there."""
    twins = (one for one in fields_above(rows, row.number, row.inner) if one.key == row.key)
    twin = next(twins, None) if row.key and not row.dashes else None
    for name in missing if twin else ():
        if twin and rows.is_at_home(row.number, name):
            message = f"„{row.key}“ steht schon in Zeile {twin.line}; gemeint ist wohl „{name}“, das hier fehlt"
            behind = row.text[row.inner :].removeprefix(row.key)
            yield Finding(row.number, row.inner, message, row.put(row.inner, f"{name}{behind}"))


def fields_above(rows: Rows, number: int, column: int) -> Iterator[Row]:
    """Give the fields of the record at a column that goes on above a line, the nearest first."""
    for above in rows.above(number):
        if above.key and above.inner == column:
            yield above
        if above.indent < column:
            return


def fields_below(rows: Rows, number: int, column: int) -> Iterator[Row]:
    """Give the fields of the record at a column that goes on below a line."""
    for one in rows.since(number + 1):
        if one.indent < column:
            return
        if one.key and one.indent == column and not one.dashes:
            yield one


def heading_of(rows: Rows, row: Row) -> Row | None:
    """Give the field in whose list an entry stands, if it stands in one."""
    first = row
    for above in rows.above(row.number) if row.dashes else ():
        if above.indent < row.indent or (above.indent == row.indent and not above.dashes):
            is_list = above.key and not above.bare and above.inner <= row.indent == first.indent and first.dashes
            return above if is_list else None
        first = above
    return None


def _is_at_home(rows: Rows, row: Row) -> bool:
    heading = heading_of(rows, row)
    return heading is not None and _fits(rows, row, heading.key)


def _fits(rows: Rows, row: Row, name: str) -> bool:
    """Tell whether an entry is one of those that belong below a field."""
    return fit(rows, keys_of(row, rows.children(row.number)), name) if row.key else name not in rows.homes


def keys_of(entry: Row, lines: Iterable[Row]) -> frozenset[str]:
    """Give the fields of an entry of which the other lines are given."""
    return frozenset({entry.key, *(one.key for one in lines if one.key and one.inner == entry.inner)})


def fit(rows: Rows, keys: Set[str], name: str) -> bool:
    """Tell whether most fields of an entry are those of the records below a field."""
    known = keys & rows.homes.get(name, frozenset())
    return 3 * len(known) >= 2 * len(keys)


def _in_order(rows: Rows, record: Sequence[Row], name: str) -> list[Row]:
    """Give the headings of a record, first the one after which the models have a field of this name."""
    parent = next(rows.parents(record[0].number), None) if record else None
    order = list(rows.homes.get(parent.key if parent else "", ()))
    known = [one for one in record if one.key in order and not one.bare] if name in order else []
    return sorted(known, key=lambda one: (order.index(name) - order.index(one.key)) % len(order))


def _apart(rows: Rows, problem: Problem, heading: Row, name: str, entries: Sequence[Row]) -> Finding:
    column = heading.inner
    gaps = [entry for above, entry in pairwise(entries) if not rows.typed(entry.number - 1).strip()]
    if len(gaps) == 1:
        return below(rows, gaps[0], name, column)
    what, _, right = problem.message.partition("; ")
    where = f"dort über dem ersten, zwischen Zeile {entries[0].line} und {entries[-1].line}, die Zeile „{name}:“"
    message = (
        f"{what}; stehen seine Einträge noch unter „{heading.key}“, {where} ergänzen{set_in(column)}; sonst {right}"
    )
    repair = below(rows, entries[-1], name, column).repair
    return Finding(entries[1].number, entries[1].indent, message, repair)
