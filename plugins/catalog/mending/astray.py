"""Lines that were pasted a little too far up: entries above the heading of their list, a block inside another one."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from plugins.catalog.mending.lists import fields_below, heading_of
from plugins.catalog.yaml.messages import standing
from plugins.catalog.yaml.rows import Finding, Row, Rows


def entries_above_list(rows: Rows, row: Row) -> Iterator[Finding]:
    """Tell entries that stand in no list of their kind, and below which one of their kind begins."""
    home = heading_of(rows, row)
    if not row.dashes or not row.key or (home and row.key in rows.homes.get(home.key, ())):
        return
    entries = (row, *takewhile(lambda one: one.indent >= row.indent, rows.since(row.number + 1)))
    heading = rows.below(entries[-1].number)
    if heading and not heading.bare and _lists_of(rows, heading, row.key) == [heading.key]:
        where = f"{standing(row.line, entries[-1].line)} über „{heading.key}:“"
        repair = ((row.number, f"{heading.text}\n{row.text}"), (heading.number, ""))
        yield Finding(row.number, row.indent, f"{where}; unter diese Zeile (jetzt Zeile {heading.line}) setzen", repair)


def _lists_of(rows: Rows, field: Row, key: str) -> list[str]:
    """Give the fields of a record whose entries may begin with a field of this name."""
    parent = next(rows.parents(field.number), None)
    names = rows.homes.get(parent.key if parent else "", frozenset())
    return [name for name in names if key in rows.homes.get(name, ())]


def block_inside(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a field with others below it as one that parts those of the field above it."""
    above = next((one for one in rows.above(row.number) if one.indent <= row.indent), None)
    if not row.key or row.bare or row.dashes or above is None or above.bare or above.indent != row.indent:
        return
    outer, inner = rows.homes.get(above.key, frozenset()), rows.homes.get(row.key, frozenset())
    fields = tuple(fields_below(rows, row.number, _column(rows, row)))
    strayed = tuple(one for one in fields if one.key in outer - inner)
    if strayed and strayed == fields[-len(strayed) :]:
        yield _behind(rows, row, above, strayed)


def _column(rows: Rows, row: Row) -> int:
    return next((one.indent for one in rows.children(row.number)), row.indent + 1)


def _behind(rows: Rows, row: Row, above: Row, strayed: Sequence[Row]) -> Finding:
    lines = tuple(rows.children(row.number))
    own = (row, *(one for one in lines if one.number < strayed[0].number))
    last = lines[-1]
    where = f"{standing(row.line, own[-1].line)} („{row.key}“) mitten in „{above.key}“"
    block = "\n".join(one.text for one in own)
    repair = (*((one.number, "") for one in own), (last.number, f"{last.text}\n{block}"))
    return Finding(row.number, row.indent, f"{where}; unter Zeile {last.line} setzen", repair)
