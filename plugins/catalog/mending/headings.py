"""Lines above others that were deleted."""

from collections.abc import Iterator, Sequence, Set
from itertools import islice, takewhile

from plugins.catalog.mending.edits import set_in
from plugins.catalog.yaml.messages import blanks
from plugins.catalog.yaml.rows import Finding, Row, Rows
from plugins.catalog.yaml.texts import begins_sentence, in_text, text_owner

_FAR = 60
"""So many lines further down an entry may begin of which the first line can be taken as a model."""
_STEP = 2
"""So many blanks further in stands what belongs to a field."""


def first_line_left_out(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a field as the second of an entry of which the first line is missing."""
    others = (*rows.above(row.number), *islice(rows.since(row.number + 1), _FAR))
    entries = [one for one in others if one.dashes and one.key and one.inner == row.inner]
    *_, last = (row, *takewhile(lambda one: one.indent >= row.indent, rows.since(row.number + 1)))
    lines = f"die Zeilen {row.line} bis {last.line}" if last != row else "die Zeile"
    rest = f", oder, ist es der Rest eines gelöschten Eintrags, {lines} löschen"
    for key, entry in {one.key: one for one in reversed(entries)}.items():
        if row.key and not row.dashes and key != row.key:
            message = f"über „{row.key}“ fehlt die Zeile „- {key}: …“, mit der ein Eintrag beginnt; ergänzen{rest}"
            yield Finding(row.number, row.indent, message, ((row.number, f"{' ' * entry.indent}- {key}:\n{row.text}"),))


def heading_left_out(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a field or a text below the field to which it and those that follow would belong."""
    names = [name for name, inner in rows.homes.items() if name and row.key in inner]
    if not row.key and not in_text(rows, row):
        names = sorted({name for inner in rows.homes.values() for name in inner} - set(rows.homes))
    for name in names if row.indent >= _STEP and not row.dashes else ():
        yield below(rows, row, name, row.indent - _STEP)


def heading_not_set_in(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try fields that stand beside those of another record below the heading that is missing, set in."""
    parent = next(rows.parents(row.number), None)
    known = rows.homes.get(parent.key if parent else "", frozenset())
    for name in known if row.key and not row.dashes and row.key not in known else ():
        own = tuple(_own(rows, row, rows.homes.get(name, frozenset())))
        if len(own) > 1:
            yield _set_in_below(row, name, own)


def _own(rows: Rows, row: Row, fields: Set[str]) -> Iterator[Row]:
    """Give the lines from one on that are fields of a record, with what is set in below them."""
    return takewhile(lambda one: one.indent > row.indent or one.key in fields, rows.since(row.number))


def _set_in_below(row: Row, name: str, own: Sequence[Row]) -> Finding:
    more = f"und Zeile {row.line} bis {own[-1].line} um {blanks(_STEP)} weiter einrücken"
    message = f"„{row.key}“ gehört zu „{name}“; darüber die Zeile „{name}:“ ergänzen{set_in(row.indent)}, {more}"
    first, *others = (one.moved(one.indent + _STEP) for one in own)
    lines = (f"{' ' * row.indent}{name}:\n{first}", *others)
    return Finding(row.number, row.indent, message, tuple(zip((one.number for one in own), lines, strict=True)))


def text_heading_left_out(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a sentence in a text as the first of the text that would stand below it."""
    owner = text_owner(rows, row)
    if owner is None or row.key or row.dashes or not begins_sentence(rows, row):
        return
    parent = next(rows.parents(owner.number), None)
    fields = tuple(rows.homes.get(parent.key if parent else "", ()))
    for name in fields[fields.index(owner.key) + 1 :] if owner.key in fields else ():
        if name not in rows.homes:
            yield below(rows, row, name, owner.inner)._replace(message=_or_whole(name, owner.inner))


def _or_whole(name: str, column: int) -> str:
    """Say that a text is missing, of which all that is left may stand in the one above."""
    line = f"darüber die Zeile „{name}: >-“ ergänzen{set_in(column)}"
    return f"das Feld „{name}“ fehlt; beginnt hier sein Text, {line}; sonst beides ergänzen"


def below(rows: Rows, row: Row, name: str, column: int) -> Finding:
    """Say that the line of a field is missing above a line, and at which column it should stand."""
    sign = "" if row.key or row.dashes else " >-"
    what = "dieser Liste" if row.dashes else f"„{row.key}“" if row.key else "diesem Text"
    message = f"über {what} fehlt die Zeile „{name}:{sign}“; ergänzen{set_in(column)}"
    return Finding(row.number, row.indent, message, ((row.number, f"{' ' * column}{name}:{sign}\n{row.text}"),))
