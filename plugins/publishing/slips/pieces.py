"""The pieces of a block within which Markdown pairs its signs: paragraphs, entries of lists, fields of tables."""

import re
from collections.abc import Iterator
from itertools import groupby

from plugins.publishing.slips.lines import Block, Line
from plugins.publishing.slips.tables import RULER

_ENTRY = re.compile(r"\s*(?:[-*+]|\d+\.)[ \t]")
_FIELD = re.compile(r"[^|]+")


def pieces_of(block: Block) -> Iterator[Block]:
    """Give the pieces of a block; code has none."""
    if block.is_code:
        return
    if any(RULER.match(line.text) for line in block.lines):
        yield from (Block((field,), block.in_list) for line in block.lines for field in _fields(line))
        return
    count = 0

    def entry(line: Line) -> int:
        nonlocal count
        count += _ENTRY.match(line.text) is not None
        return count

    for _, lines in groupby(block.lines, entry):
        yield Block(tuple(lines), block.in_list)


def _fields(line: Line) -> Iterator[Line]:
    for field in _FIELD.finditer(line.text):
        yield Line(line.number, field[0], line.offset + field.start(), line.depth)
