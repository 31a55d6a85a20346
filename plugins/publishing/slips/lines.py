"""The lines and blocks of a Markdown text, as Markdown takes them apart."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

HEADING = re.compile(r"#{1,6}(?!#)")
RULE = re.compile(r" {0,3}(?:(?:-+ {0,2}){3,}|(?:_+ {0,2}){3,}|(?:\*+ {0,2}){3,})$")
LIST_MARK = re.compile(r" {0,3}(?:[-*+]|(\d+)\.)[ \t]+")
CODE_INDENT = 4
"""With how many blanks a line begins that Markdown takes for code, or for a part of the list above."""
_QUOTE = re.compile(r" {0,3}> ?")


class Slip(NamedTuple):
    """Something that reads otherwise than it was meant; line and column count from 0."""

    line: int
    column: int
    message: str


@dataclass(frozen=True)
class Line:
    """A line without the signs of the quotation or list it stands in, which are ``offset`` characters long."""

    number: int
    text: str
    offset: int = 0
    depth: int = 0

    @property
    def indent(self) -> int:
        """With how many blanks it begins; a tab counts up to the next fourth column."""
        text = self.text.expandtabs(CODE_INDENT)
        return len(text) - len(text.lstrip(" "))

    @property
    def is_rule(self) -> bool:
        """Tell whether it is a line across the page."""
        return RULE.match(self.text) is not None

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing stands in it."""
        return not self.text.strip()

    def slip(self, message: str, index: int | None = None) -> Slip:
        """Say what is wrong at a sign, or where the line's words begin."""
        begin = len(self.text) - len(self.text.lstrip()) if index is None else index
        return Slip(self.number, self.offset + begin, message)

    def set_out(self, width: int) -> "Line":
        """Give the line without so many blanks at its beginning."""
        found = re.match(rf" {{0,{width}}}\t?" if "\t" in self.text[:width] else rf" {{0,{width}}}", self.text)
        taken = found.end() if found else 0
        return Line(self.number, self.text[taken:], self.offset + taken, self.depth)


@dataclass(frozen=True)
class Block:
    """Lines without an empty one between them; ``in_list`` if they go on with an entry of a list above."""

    lines: tuple[Line, ...]
    in_list: bool = False

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0]

    @property
    def is_list(self) -> bool:
        """Tell whether Markdown takes it for a list."""
        return LIST_MARK.match(self.first.text) is not None

    @property
    def is_code(self) -> bool:
        """Tell whether Markdown takes it for code, since it is set in."""
        return not self.in_list and self.first.indent >= CODE_INDENT

    @property
    def text(self) -> str:
        """Its lines as one text."""
        return "\n".join(line.text for line in self.lines)

    def slip(self, index: int, message: str) -> Slip:
        """Say what is wrong at a sign of its text."""
        before = self.text[:index]
        return self.lines[before.count("\n")].slip(message, index - (before.rfind("\n") + 1))


def lines_of(text: str) -> tuple[Line, ...]:
    """Give the lines of a text, without the signs of quotations."""
    return tuple(_unquoted(Line(number, line)) for number, line in enumerate(text.split("\n")))


def blocks_of(lines: Iterable[Line]) -> Iterator[Block]:
    """Give the blocks of a text, headings as blocks of their own; rules are none."""
    in_list = False
    for run in _runs(lines):
        in_list = in_list and run[0].indent >= CODE_INDENT
        inside = tuple(line.set_out(CODE_INDENT) for line in run) if in_list else run
        block = Block(inside, in_list)
        yield block
        in_list = in_list or block.is_list


def _unquoted(line: Line) -> Line:
    while found := _QUOTE.match(line.text):
        line = Line(line.number, line.text[found.end() :], line.offset + found.end(), line.depth + 1)
    return line


def _runs(lines: Iterable[Line]) -> Iterator[tuple[Line, ...]]:
    count = 0

    def key(line: Line) -> tuple[int, int] | None:
        nonlocal count
        if line.is_blank or line.is_rule:
            count += 1
            return None
        count += HEADING.match(line.text) is not None
        here = (count, line.depth)
        count += HEADING.match(line.text) is not None
        return here

    for which, run in groupby(lines, key):
        if which is not None:
            yield tuple(run)
