"""The names by which links reach the headings of a text (Sprungmarken)."""

import re

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from plugins.catalog.slugs import slug

_COUNTED = re.compile(r"(.*)_(\d+)")


def name_headings(state: StateCore) -> None:
    """Give every heading its words as a name, and a number behind it where another has the same."""
    taken = set[str]()
    for token, inline in zip(state.tokens, state.tokens[1:], strict=False):
        if token.type == "heading_open":
            name = _free(slug(said(inline.children or [])), taken)
            taken.add(name)
            token.attrSet("id", name)


def said(tokens: list[Token]) -> str:
    """Give what can be read of such tokens."""
    return "".join(
        said(token.children or []) if token.type == "image" else " " if "break" in token.type else token.content
        for token in tokens
    )


def _free(name: str, taken: set[str]) -> str:
    while name in taken or not name:
        counted = _COUNTED.fullmatch(name)
        name = f"{counted[1]}_{int(counted[2]) + 1}" if counted else f"{name}_1"
    return name
