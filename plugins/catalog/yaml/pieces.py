"""Where the signs of a value stand that goes over several lines or between quotation marks."""

from collections.abc import Iterator
from typing import Any

from plugins.catalog.problems import Place
from plugins.catalog.yaml.rows import Rows

BLOCKS = frozenset({"|", ">"})
_QUOTED = frozenset({"'", '"'})


def pieces(rows: Rows, event: Any) -> Iterator[tuple[int, int, str]]:
    """Give the lines of a value as they were typed, each with its number and the column at which it begins."""
    begin, end = event.start_mark, event.end_mark
    for number in range(begin.line, end.line + 1):
        first = begin.column if number == begin.line else 0
        yield number, first, rows.typed(number)[first : end.column if number == end.line else None]


def starts(rows: Rows, event: Any, file: str) -> tuple[tuple[int, Place], ...]:
    """Give the places at which the lines of a value begin, by their index; nothing if it stands where it begins."""
    if event.style not in _QUOTED and event.start_mark.line == event.end_mark.line:
        return ()
    return tuple(_found(rows, event, file))


def _found(rows: Rows, event: Any, file: str) -> Iterator[tuple[int, Place]]:
    index = 0
    for number, column, piece in pieces(rows, event):
        if event.style in BLOCKS and number == event.start_mark.line:
            continue
        words = piece.strip().strip(event.style if event.style in _QUOTED else "\0")
        at = event.value.find(words, index) if words else -1
        if at >= 0:
            yield at, Place(file, rows.line(number), column + piece.find(words) + 1)
            index = at + len(words)
