"""The lines of a YAML text, as far as a mistake in them can be told by looking."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

BLOCK = re.compile(r"[|>][+-]?[1-9]?[+-]?\s*$")
"""What stands behind the colon of a text of several lines."""

_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_PARTS = re.compile(r"(?P<indent> *)(?P<dashes>(?:-(?: +|$))*)(?:(?P<key>[^\W\d][\w-]*) *:(?:\s+|$))?(?P<value>.*)")
_FIELD = re.compile("[a-z][a-z_]*")


Repair = tuple[tuple[int, str], ...]
"""Lines by their number, as they should be."""
Homes = Mapping[str, Set[str]]
"""The fields that stand below a field, in the order of the models; those of the file itself below the empty name."""


class Finding(NamedTuple):
    """What is wrong with a text, and where; line and column count from 0.

    ``repair`` is what was surely meant; it is never written, only read instead, so that one mistake hides no other.
    """

    line: int
    column: int
    message: str
    repair: Repair = ()


def is_field_name(word: str) -> bool:
    """Tell whether a word is spelled as the fields of the data files are."""
    return _FIELD.fullmatch(word) is not None


@dataclass(frozen=True)
class Row:
    """A line taken apart; ``number`` counts from 0, ``line`` is its line in the file; no ``key``, no field."""

    number: int
    line: int
    text: str
    indent: int
    dashes: str
    key: str
    value: str

    @property
    def inner(self) -> int:
        """The column at which the field or the entry of the line begins."""
        return self.indent + len(self.dashes)

    @property
    def word(self) -> str:
        """The first word behind the indentation and the dashes."""
        return next(iter(re.findall(r"\S+", self.text[self.inner :])), "")

    @property
    def rest(self) -> str:
        """What stands behind the first word."""
        return self.text[self.inner :].strip().removeprefix(self.word).strip()

    @property
    def bare(self) -> str:
        """The value without a note behind it."""
        return "" if self.value.startswith("#") else self.value.strip()

    def moved(self, column: int) -> str:
        """Give the line with its first sign at another column."""
        return " " * column + self.text.lstrip()

    def put(self, column: int, text: str) -> Repair:
        """Give the line with another end from a column on."""
        return ((self.number, self.text[:column] + text),)

    @property
    def says_something(self) -> bool:
        """Whether the line is neither empty nor a comment."""
        return _says_something(self.text)


@dataclass(frozen=True)
class Rows:
    """All lines of a text; ``first_line`` is the line of the file on which it begins.

    ``added`` are the numbers of lines that a repair put in, and that the file does not have.
    """

    text: str
    first_line: int = 1
    homes: Homes = field(default_factory=dict)
    added: tuple[int, ...] = ()

    @cached_property
    def _taken(self) -> dict[int, "Row"]:
        return {}

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines as they were typed."""
        return tuple(_BREAK.split(self.text))

    def typed(self, number: int) -> str:
        """Give a line; one that a mark names behind the end is empty."""
        return self.lines[number] if number < len(self.lines) else ""

    def __getitem__(self, number: int) -> Row:
        """Take a line apart."""
        if number not in self._taken:
            self._taken[number] = _row(number, self.line(number), self.typed(number))
        return self._taken[number]

    def line(self, number: int) -> int:
        """Give the line of the file on which a line of the text stands."""
        return self.first_line + number - bisect_right(self.added, number)

    @cached_property
    def _said(self) -> tuple[int, ...]:
        return tuple(number for number, line in enumerate(self.lines) if _says_something(line))

    def above(self, number: int) -> Iterator[Row]:
        """Give the lines above that say something, the nearest first."""
        return (self[self._said[index]] for index in range(bisect_left(self._said, number) - 1, -1, -1))

    def since(self, number: int) -> Iterator[Row]:
        """Give the lines that say something from one on."""
        return (self[self._said[index]] for index in range(bisect_left(self._said, number), len(self._said)))

    def below(self, number: int) -> Row | None:
        """Give the next line that says something."""
        return next(self.since(number + 1), None)

    def owner(self, number: int) -> Row | None:
        """Give the nearest line above that is not set in any further."""
        indent = self[number].indent
        return next((row for row in self.above(number) if row.indent <= indent), None)

    def parents(self, number: int) -> Iterator[Row]:
        """Give the fields below which a line stands, the innermost first."""
        limit = self[number].inner
        for above in self.above(number):
            if above.key and not above.bare and above.inner < limit:
                yield above
            limit = min(limit, above.indent + 1 if above.dashes else above.inner)
            if not limit:
                return

    def children(self, number: int) -> Iterator[Row]:
        """Give the lines that are set in below a line."""
        own = self[number]
        return takewhile(lambda row: row.indent > own.indent, self.since(number + 1))

    def repaired(self, repair: Repair) -> "Rows":
        """Give the text with some lines as they should be; one may become several."""
        lines, added = list(self.lines), list(self.added)
        for number, line in sorted(repair, reverse=True):
            more = line.count("\n")
            lines[number] = line
            added = [one + more * (one > number) for one in added] + [number + 1 + i for i in range(more)]
        return Rows("\n".join(lines), self.first_line, self.homes, tuple(sorted(added)))

    def is_at_home(self, number: int, field_name: str) -> bool:
        """Tell whether a record has a field of this name, as the models know it, where a line stands."""
        parent = next(self.parents(number), None)
        return field_name in self.homes.get(parent.key if parent else "", frozenset())

    def may_be_field(self, word: str) -> bool:
        """Tell whether some record has a field of this name, as far as the models are known."""
        known = any(word in fields for fields in self.homes.values())
        return known if self.homes else is_field_name(word)

    def may_be_words(self, key: str) -> bool:
        """Tell whether what looks like a field may be the words of a text before a colon."""
        return not is_field_name(key) or (bool(self.homes) and not self.may_be_field(key))

    def is_single(self, key: str) -> bool:
        """Tell whether a field is known to have no fields below it."""
        return bool(self.homes) and self.may_be_field(key) and key not in self.homes

    def knows(self, key: str) -> bool:
        """Tell whether a field of this name stands somewhere in the text."""
        return any(self[number].key == key for number in range(len(self.lines)))


def _says_something(line: str) -> bool:
    return line.strip() != "" and not line.lstrip().startswith("#")


def _row(number: int, line: int, text: str) -> Row:
    match = _PARTS.match(text)
    parts = match.groupdict("") if match else {}
    indent, dashes = len(parts.get("indent", "")), parts.get("dashes", "")
    return Row(number, line, text, indent, dashes, parts.get("key", ""), parts.get("value", ""))
