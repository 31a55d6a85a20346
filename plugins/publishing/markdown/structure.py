"""The structure of a text: its paragraphs, headings, tables, lists and code, each with the lines it stands in."""

from functools import lru_cache

from markdown_it.token import Token

from plugins.publishing.markdown.parser import parser


@lru_cache(maxsize=64)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Give the pieces of a text as the parser finds them; nobody may change them."""
    return tuple(parser().parse(text))
