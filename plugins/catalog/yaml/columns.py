"""Indentation: what belongs together stands exactly below each other."""

import sys
from collections.abc import Iterator

from plugins.catalog.yaml.rows import Finding, Row, Rows
from plugins.catalog.yaml.slips import slip_in


def misplaced(rows: Rows, number: int) -> Finding | None:
    """Say by how many blanks a line stands too far left or right, and below which line it belongs."""
    row = rows[number]
    slip = slip_in(row.text)
    if slip:
        return Finding(number, slip.column, slip.message)
    model = min(_models(rows, row), key=lambda one: (abs(_column(one, row) - row.indent), -one.indent), default=None)
    if model is None:
        return None
    if _is_the_odd_one(rows, model, row):
        return Finding(model.number, model.inner, _sentence(model, model.inner, row, row.indent))
    return Finding(number, row.indent, _sentence(row, row.indent, model, _column(model, row)) + _new_entry(rows, row))


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
    """Tell whether the first field of an entry is out of line, for the next two stand below each other."""
    below = rows.below(row.number)
    alike = below is not None and not below.dashes and below.indent == row.indent
    return bool(model.dashes) and not row.dashes and next(rows.above(row.number)) == model and alike


def _sentence(row: Row, column: int, model: Row, right: int) -> str:
    count = abs(column - right)
    blanks = "ein Leerzeichen" if count == 1 else f"{count} Leerzeichen"
    side = "rechts" if column > right else "links"
    entry = row.dashes and column == row.indent
    this, below = ("das „-“", "das „-“") if entry else (f"„{row.key or row.word}“", f"„{model.key}“")
    return f"{this} steht um {blanks} zu weit {side}; genau unter {below} in Zeile {model.line} stellen"


def _new_entry(rows: Rows, row: Row) -> str:
    begins = not row.dashes and any(above.dashes and above.indent == row.indent for above in rows.above(row.number))
    return "; beginnt hier ein neuer Eintrag, „- “ davorsetzen" if begins else ""
