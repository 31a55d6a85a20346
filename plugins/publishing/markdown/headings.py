"""The names by which links reach the headings of a text (Sprungmarken)."""

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from plugins.catalog.slugs import slug


def name_headings(state: StateCore) -> None:
    """Give every heading its words as a name, and a number behind it where another has the same."""
    taken = dict[str, int]()
    for token, inline in zip(state.tokens, state.tokens[1:], strict=False):
        if token.type == "heading_open":
            token.attrSet("id", free_name(slug(said(inline.children or [])), taken))


def said(tokens: list[Token]) -> str:
    """Give what can be read of such tokens."""
    return "".join(
        said(token.children or []) if token.type == "image" else " " if "break" in token.type else token.content
        for token in tokens
    )


def free_name(name: str, taken: dict[str, int]) -> str:
    """Give a name that is not ``taken``, where stands with each the number that was tried last behind it."""
    free = name
    while free in taken or not free:
        taken[name] = taken.get(name, 0) + 1
        free = f"{name}_{taken[name]}"
    taken[free] = taken.get(free, 0)
    return free
