"""The lines, blocks and lists of a Markdown text, as they are read."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, NamedTuple

from markdown_it.token import Token

from plugins.publishing.markdown.positions import AT, Origin, in_cell, origins
from plugins.publishing.markdown.structure import tokens_of

HEADING = re.compile(r"#{1,6}(?=\s|$)")
PROTECTED = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Blanks that no key gives by itself."""
SHORT = 40
"""A line up to this length is none that an editor has wrapped."""
SENTENCE_ENDS = re.compile(r"[.!?…][“«\")]?[*_]*$")
_MARKS = re.compile(r"(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*")
"""What stands before the words of a line within quotations and lists."""
Kind = Literal["paragraph", "heading", "field", "table", "fence", "code"]
_INLINE: dict[str, Kind] = {
    "paragraph_open": "paragraph",
    "heading_open": "heading",
    "th_open": "field",
    "td_open": "field",
}
_SIGNS = {"em_open": (0,), "em_close": (0,), "strong_open": (-1, 0), "strong_close": (0, 1)}
"""Where the signs of emphasis stand, counted from the one that the parser noted."""
_WHOLE: dict[str, Kind] = {"table_open": "table", "fence": "fence", "code_block": "code"}


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

    @property
    def indent(self) -> int:
        """With how many blanks it begins."""
        return len(self.text) - len(self.text.lstrip(" \t"))

    def slip(self, message: str, index: int | None = None) -> Slip:
        """Say what is wrong at a sign, or where the line's words begin."""
        return Slip(self.number, self.offset + (self.indent if index is None else index), message)


@dataclass(frozen=True)
class Block:
    """Lines that are read as one; ``lists`` says in how many lists they stand, ``mark`` what makes a heading of them.

    ``found`` is what the parser found in a paragraph, a heading, a field of a table.
    """

    kind: Kind
    lines: tuple[Line, ...]
    lists: int = 0
    mark: str = ""
    found: tuple[Token, ...] = ()

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0]

    @property
    def is_prose(self) -> bool:
        """Tell whether words stand in it, and no code."""
        return self.kind in {"paragraph", "heading", "field"}

    @cached_property
    def text(self) -> str:
        """Its lines as one text."""
        return "\n".join(line.text for line in self.lines)

    @cached_property
    def emphasis(self) -> frozenset[int]:
        """Where in its text the signs stand that make words bold or italic."""
        return frozenset(at + step for kind, at in _placed(self.found) for step in _SIGNS.get(kind, ()))

    def slip(self, index: int, message: str) -> Slip:
        """Say what is wrong at a sign of its text."""
        before = self.text[:index]
        return self.lines[before.count("\n")].slip(message, index - (before.rfind("\n") + 1))


def _placed(tokens: Iterable[Token], begin: int = 0) -> Iterator[tuple[str, int]]:
    """Give kinds of tokens and where they stand, also in the description of an image, which begins behind „![“."""
    for one in tokens:
        if AT in one.meta:
            yield one.type, begin + one.meta[AT]
        if one.type == "image":
            yield from _placed(one.children or (), begin + one.meta.get(AT, 0) + 2)


@dataclass(frozen=True)
class Entry:
    """An entry of a list: the line on which it begins, its number as it was typed, whether nothing stands in it."""

    line: int
    number: str
    empty: bool = False


@dataclass(frozen=True)
class Listing:
    """A list: its sign (``-``, ``*``, ``+``, ``.``, ``)``) and its entries."""

    sign: str
    entries: tuple[Entry, ...]

    @property
    def numbered(self) -> bool:
        """Tell whether its entries have numbers."""
        return self.sign in {".", ")"}


def slip_at(text: str, index: int, message: str) -> Slip:
    """Say what is wrong at a sign of a whole text."""
    before = text[:index]
    return Slip(before.count("\n"), index - (before.rfind("\n") + 1), message)


def lines_of(text: str) -> tuple[Line, ...]:
    """Give the lines of a text as they are written."""
    return tuple(Line(number, line) for number, line in enumerate(text.split("\n")))


def blocks_of(source: str, masked: str) -> tuple[Block, ...]:
    """Give the blocks of a text in their order, with the words that ``masked`` shows of them."""
    return tuple(sorted(_blocks(source.split("\n"), masked.split("\n"), tokens_of(source)), key=_place))


def _place(block: Block) -> tuple[int, int]:
    return block.first.number, block.first.offset


def _blocks(written: list[str], shown: list[str], tokens: tuple[Token, ...]) -> Iterator[Block]:
    lists, before = 0, Token("", "", 0)
    for token, origin in origins(tokens, written):
        begin, end = token.map or (0, 0)
        lists += token.nesting if token.type in {"list_item_open", "list_item_close"} else 0
        if origin and before.type in _INLINE:
            lines = tuple(_lines(origin, shown)) if before.tag not in {"th", "td"} else (_cell(origin, shown),)
            yield Block(_INLINE[before.type], lines, lists, before.markup, tuple(token.children or ()))
        elif token.type in _WHOLE:
            yield Block(_WHOLE[token.type], tuple(_set_off(written[one], one) for one in range(begin, end)), lists)
        before = token


def _lines(origin: Origin, shown: list[str]) -> Iterator[Line]:
    """Give the lines of a paragraph with the words that are ``shown`` of them."""
    texts = zip(origin.token.content.split("\n"), origin.offsets, strict=True)
    for number, (said, offset) in enumerate(texts, origin.first):
        before = len(said) - len(said.lstrip())
        yield Line(number, " " * before + shown[number][offset + before : offset + len(said)], offset)


def _cell(origin: Origin, shown: list[str]) -> Line:
    """Give a field of a table; for a stroke and its backslash stands one sign, as in what the parser found."""
    content, offset = origin.token.content, origin.offsets[0]
    pieces, at = list[str](), offset
    for said in map(in_cell, content):
        pieces.append(shown[origin.first][at : at + 1])
        at += len(said)
    return Line(origin.first, "".join(pieces), offset)


def _set_off(written: str, number: int) -> Line:
    found = _MARKS.match(written)
    offset = found.end() if found else 0
    return Line(number, written[offset:], offset)


def listings_of(source: str) -> Iterator[Listing]:
    """Give the lists of a text, the inner ones before those round them."""
    within: list[Listing] = []
    before = Token("", "", 0)
    for token in tokens_of(source):
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            within.append(Listing(token.markup, ()))
        elif token.type == "list_item_open":
            entry = Entry((token.map or [0])[0], token.info)
            within[-1] = replace(within[-1], entries=(*within[-1].entries, entry))
        elif token.type == "list_item_close" and before.type in {"list_item_open", "hr"}:
            *others, last = within[-1].entries
            within[-1] = replace(within[-1], entries=(*others, replace(last, empty=True)))
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            yield within.pop()
        before = token
