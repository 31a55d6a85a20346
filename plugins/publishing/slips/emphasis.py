"""Emphasis that is opened and not closed, so that its signs are shown."""

import re
from collections.abc import Iterator
from itertools import groupby

from plugins.publishing.slips.lines import Block, Line, Slip
from plugins.publishing.slips.masks import cover

OPEN = "„{0}“ hat kein Gegenstück, oder daneben steht ein Leerzeichen; „{0}Wort{0}“ schreiben oder löschen"
_ENTRY = re.compile(r"\s*(?:[-*+]|\d+\.)[ \t]")
_CLOSED = (
    re.compile(r"\*\*(?=\S)(?:.+?)(?<=\S)\*\*", re.DOTALL),
    re.compile(r"(?<!\w)__(?=\S)(?:.+?)(?<=\S)__(?!\w)", re.DOTALL),
)
_LEFT = re.compile(r"\*\*|__(?=\w)|(?<=\w)__")


def open_emphasis(block: Block) -> Iterator[Slip]:
    """Give the first sign without a counterpart in each paragraph and entry."""
    if block.is_code:
        return
    for piece in _pieces(block):
        text = piece.text
        for pattern in _CLOSED:
            text = pattern.sub(cover, text)
        left = _LEFT.search(text)
        if left:
            yield piece.slip(left.start(), OPEN.format(left[0]))


def _pieces(block: Block) -> Iterator[Block]:
    count = 0

    def piece(line: Line) -> int:
        nonlocal count
        count += _ENTRY.match(line.text) is not None
        return count

    for _, lines in groupby(block.lines, piece):
        yield Block(tuple(lines), block.in_list)
