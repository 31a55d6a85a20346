"""The structure of a text: its paragraphs, headings, tables, lists and code, each with the lines it stands in."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from markdown_it.token import Token

from plugins.publishing.markdown.parser import parser


class Definition(NamedTuple):
    """A line that gives the address of a link elsewhere in the text, and is not shown itself; lines count from 0."""

    line: int
    label: str
    address: str
    again: bool


def tokens_of(text: str) -> tuple[Token, ...]:
    """Give the pieces of a text as the parser finds them; nobody may change them."""
    return _parsed(text)[0]


def definitions_of(text: str) -> tuple[Definition, ...]:
    """Give the lines that name addresses; of two for one label, only the first counts."""
    return _parsed(text)[1]


def idle_notes(text: str) -> frozenset[str]:
    """Give the names of the footnotes to which nothing in the text refers, so that they are not shown."""
    return _parsed(text)[2]


@lru_cache(maxsize=64)
def _parsed(text: str) -> tuple[tuple[Token, ...], tuple[Definition, ...], frozenset[str]]:
    env: dict[str, Any] = {}
    tokens = tuple(parser().parse(text, env))
    first = ({"label": label, **one} for label, one in env.get("references", {}).items())
    definitions = (*_definitions(first, again=False), *_definitions(env.get("duplicate_refs", ()), again=True))
    idle = (name[1:] for name, number in env.get("footnotes", {}).get("refs", {}).items() if number < 0)
    return tokens, definitions, frozenset(idle)


def _definitions(found: Iterable[dict[str, Any]], *, again: bool) -> Iterator[Definition]:
    return (Definition(one["map"][0], one["label"], one["href"], again) for one in found)
