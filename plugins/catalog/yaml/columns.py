"""Indentation: what belongs together stands exactly below each other."""

import sys
from collections.abc import Iterator
from itertools import takewhile

from plugins.catalog.yaml.homes import lost_owner, strayed
from plugins.catalog.yaml.messages import blanks
from plugins.catalog.yaml.rows import Finding, Repair, Row, Rows
from plugins.catalog.yaml.slips import slip_at
from plugins.catalog.yaml.texts import text_set_in


def misplaced(rows: Rows, number: int) -> Finding | None:
    """Say by how many blanks a line stands too far left or right, and below which line it belongs."""
    looks = (slip_at, text_set_in, strayed, _first_hyphen, _hyphen_above, lost_owner, _entry_left, _shifted)
    return next(filter(None, (look(rows, number) for look in looks)), None)


def new_entry(rows: Rows, row: Row, column: int) -> Finding:
    """Say that the hyphen of a new entry is missing that should stand at a column."""
    message = f"vor „{row.key}“ fehlt „- “; hier beginnt ein neuer Eintrag"
    return Finding(row.number, row.indent, message, ((row.number, f"{' ' * column}- {row.text.lstrip()}"),))


def _first_hyphen(rows: Rows, number: int) -> Finding | None:
    """Tell the first entry of a list that has no hyphen while the next one has."""
    row = rows[number]
    owner = next((above for above in rows.above(number) if above.indent < row.indent or not above.indent), None)
    first = rows.below(owner.number) if owner and row.dashes and not owner.bare else None
    alike = first is not None and not first.dashes and first.key == row.key != ""
    return new_entry(rows, first, row.indent) if first and alike else None


def _hyphen_above(rows: Rows, number: int) -> Finding | None:
    """Tell the first field of an entry, standing where the hyphens of the others stand."""
    first = next(rows.above(number), None)
    owner = next(rows.parents(first.number), None) if first and first.key and not first.dashes else None
    if first is None or owner is None or first.indent >= rows[number].indent:
        return None
    entries = (row for row in rows.children(owner.number) if row.dashes and row.indent == first.indent)
    return new_entry(rows, first, first.indent) if any(row.key == first.key for row in entries) else None


def _entry_left(rows: Rows, number: int) -> Finding | None:
    """Tell an entry of an inner list whose hyphen stands where those of the outer one stand."""
    entry = next(rows.above(number), None)
    if entry is None or not entry.dashes or not entry.key:
        return None
    alike = (above for above in rows.above(entry.number) if above.dashes and above.indent > entry.indent)
    model = next((above for above in alike if above.key == entry.key and above.inner == rows[number].indent), None)
    if model is None:
        return None
    sentence = out_of_line(entry, entry.indent, model, model.indent)
    return Finding(entry.number, entry.indent, sentence, ((entry.number, entry.moved(model.indent)),))


def _shifted(rows: Rows, number: int) -> Finding | None:
    row = rows[number]
    model = _model(rows, row)
    if model is None:
        return None
    if _is_the_odd_one(rows, model, row):
        column = _column(model, row)
        right = model.moved(model.indent + row.indent - column)
        return Finding(model.number, column, out_of_line(model, column, row, row.indent), ((model.number, right),))
    opening = _opening(rows, row)
    if opening and opening.key == row.key != "":
        return new_entry(rows, row, opening.indent)
    opening = opening if opening and opening.indent == row.indent else None
    column = _column(model, row)
    message = out_of_line(row, row.indent, model, column)
    more = "; beginnt hier ein neuer Eintrag, „- “ davorsetzen" if opening else ""
    repair = _moved(rows, row, column)
    also = any(rows[number].indent == row.indent for number, _ in repair[1:])
    more = ", ebenso die Zeilen darunter" if also else more
    return Finding(row.number, row.indent, f"{message}{more}", repair)


def _model(rows: Rows, row: Row) -> Row | None:
    """Give the line below which one should stand: the nearest, of entries one that begins with the same field."""
    models = tuple(_models(rows, row))
    alike = tuple(one for one in models if row.dashes and row.key == one.key != "")
    return min(alike or models, key=lambda one: (abs(_column(one, row) - row.indent), -one.indent), default=None)


def _models(rows: Rows, row: Row) -> Iterator[Row]:
    """Give the lines above, from level to level, below which this one could stand but does not."""
    limit = sys.maxsize
    for above in rows.above(row.number):
        if above.indent < limit:
            limit = above.indent
            if (above.dashes if row.dashes else above.key) and _column(above, row) != row.indent:
                yield above


def _column(model: Row, row: Row) -> int:
    """Give the column at which a line of this kind would stand below the model."""
    return model.indent if row.dashes else model.inner


def _is_the_odd_one(rows: Rows, model: Row, row: Row) -> bool:
    """Tell whether the first line of an entry, a list or a record is out of line, for the next two stand alike."""
    below, owner = rows.below(row.number), next(rows.above(model.number), None)
    if below is None or next(rows.above(row.number)) != model:
        return False
    if model.dashes and not row.dashes:
        return row.indent == (below.inner if below.dashes else below.indent)
    is_first = owner is not None and bool(owner.key) and not owner.bare and owner.inner < row.indent + len(row.dashes)
    return is_first and bool(row.dashes) == bool(below.dashes) and row.indent == below.indent


def out_of_line(row: Row, column: int, model: Row, right: int) -> str:
    """Say by how many blanks a line stands too far left or right, and below or above which one it belongs."""
    side = "rechts" if column > right else "links"
    entry = row.dashes and column == row.indent
    this, below = ("das „-“", "das „-“") if entry else (f"„{row.key or row.word}“", f"„{model.key}“")
    count = blanks(abs(column - right))
    where = "unter" if model.number < row.number else "über"
    return f"{this} steht um {count} zu weit {side}; genau {where} {below} in Zeile {model.line} stellen"


def _opening(rows: Rows, row: Row) -> Row | None:
    """Give the first line of the entry whose hyphen stands above a field, or a little further left."""
    entries = (above for above in rows.above(row.number) if above.dashes and above.indent <= row.indent)
    entry = next(entries, None)
    return entry if entry and not row.dashes and row.indent <= entry.inner else None


def _moved(rows: Rows, row: Row, column: int) -> Repair:
    """Give a line at its column, and with it those below that moved along."""
    by = column - row.indent
    children = tuple(rows.children(row.number))
    along = children if children and (children[0].indent == row.inner or not row.bare) else ()
    if by < 0 and not row.dashes:
        along = tuple(takewhile(lambda one: one.indent >= row.indent, rows.since(row.number + 1)))
    return tuple((one.number, one.moved(one.indent + by)) for one in (row, *along))
