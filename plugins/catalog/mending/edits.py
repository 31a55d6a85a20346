"""What all tries to mend a line share: what they are, and the columns at which a line may belong."""

from collections.abc import Callable, Iterator
from itertools import islice

from plugins.catalog.yaml.messages import blanks
from plugins.catalog.yaml.rows import Finding, Row, Rows

Try = Callable[[Rows, Row], Iterator[Finding]]
"""Gives the edits that would undo what may have happened to a line, the likeliest first."""

_NEAR = 12
_COLUMNS = 8


def around(rows: Rows, row: Row) -> Iterator[Row]:
    """Give the lines near one, the nearest above first, then those below."""
    yield from islice(rows.above(row.number), _NEAR)
    yield from islice(rows.since(row.number + 1), _NEAR)


def columns(rows: Rows, row: Row) -> list[int]:
    """Give the columns at which a line may belong, the nearest to its own first."""
    known = {column for one in rows.since(0) for column in (one.indent, one.inner)}
    return sorted(known | {0}, key=lambda column: (abs(column - row.indent), column))[:_COLUMNS]


def set_in(column: int) -> str:
    """Say with how many blanks a line begins."""
    return f", mit {blanks(column)} davor" if column else ", ohne Leerzeichen davor"
