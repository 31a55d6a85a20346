"""Lines that stand too far left or right, alone or with those that belong to them."""

from collections.abc import Iterator
from itertools import takewhile

from plugins.catalog.mending.edits import around, columns
from plugins.catalog.yaml.columns import out_of_line
from plugins.catalog.yaml.messages import blanks, standing
from plugins.catalog.yaml.rows import Finding, Row, Rows, is_field_name
from plugins.catalog.yaml.slips import slip_at
from plugins.catalog.yaml.texts import in_text, text_goes_on, torn_off


def moved_alone(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a line at the columns of those around it."""
    for column in columns(rows, row):
        if column != row.indent and not _swallowed(rows, row, column):
            slip = slip_at(rows, row.number)
            at, said = (slip.column, slip.message) if slip else (row.indent, _said(rows, row, column))
            yield Finding(row.number, at, said, ((row.number, row.moved(column)),))


def text_torn_off(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a line as one of the text above it, of which it is the rest of a sentence."""
    if torn_off(rows, row):
        yield text_goes_on(rows, row)


def entry_moved(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a whole entry where others stand that begin with the same field."""
    own = takewhile(lambda one: not (one.dashes and one.key == row.key), rows.children(row.number))
    lines = (row, *own) if row.dashes and row.key else ()
    alike = {one.indent for one in rows.since(0) if one.dashes and one.key == row.key} - {row.indent}
    for column in sorted(alike) if len(lines) > 1 else ():
        by = column - row.indent
        repair = tuple((one.number, one.moved(one.indent + by)) for one in lines)
        yield Finding(row.number, row.indent, _all_said(row, lines[-1], by), repair)


def moved_with_others(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a line with all that is set in below it, and with all that follows as far right."""
    children = tuple(rows.children(row.number))
    run = tuple(takewhile(lambda one: one.indent >= row.indent, rows.since(row.number + 1)))
    for others in (children, run) if len(run) > len(children) else (children,):
        for column in columns(rows, row) if others else ():
            by = column - row.indent
            if by and all(one.indent + by >= 0 for one in others):
                repair = tuple((one.number, one.moved(one.indent + by)) for one in (row, *others))
                yield Finding(row.number, row.indent, _all_said(row, others[-1], by), repair)


def _swallowed(rows: Rows, row: Row, column: int) -> bool:
    """Tell whether an entry or a field would become a part of the text above it, or an entry take in the one below."""
    if is_field_name(row.key) and not row.dashes:
        return column > row.indent and in_text(rows, row)
    above, below = next(rows.above(row.number), None), rows.below(row.number)
    into = above is not None and above.bare != "" and column > above.indent
    takes = below is not None and bool(below.dashes) and row.bare != "" and below.indent > column
    return bool(row.dashes) and (into or takes)


def _said(rows: Rows, row: Row, column: int) -> str:
    if row.dashes:
        alike = (one for one in around(rows, row) if one.dashes and one.indent == column)
    else:
        alike = (one for one in around(rows, row) if one.key and one.inner == column)
    model = next(alike, None)
    if model:
        return out_of_line(row, row.indent, model, column)
    way = f"{blanks(column)} davor" if column else "ganz links beginnen"
    side = "rechts" if row.indent > column else "links"
    return f"„{row.key or row.word}“ steht um {blanks(abs(column - row.indent))} zu weit {side}; richtig ist: {way}"


def _all_said(row: Row, last: Row, by: int) -> str:
    side, way = ("rechts", "links") if by < 0 else ("links", "rechts")
    lines = f"{standing(row.line, last.line)} um {blanks(abs(by))} zu weit {side}"
    alike = ", wie die übrigen Einträge" if row.dashes else ""
    return f"{lines}; alle zusammen nach {way} rücken{alike}"
