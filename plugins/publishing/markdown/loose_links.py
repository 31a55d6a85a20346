"""What is meant as a link or an image and is none by CommonMark, as its address holds blanks or quotation marks.

It stays one, so that it can be told what is wrong with its address.
"""

import re

from markdown_it.helpers import parseLinkLabel
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_ADDRESS = re.compile(r"\((?P<to>(?:[^()]|\([^()]*\))*?)(?:\s+\"(?P<title>[^\"]*)\"\s*)?\)")


def loose_link(state: StateInline, silent: bool) -> bool:
    """Read such a link or image, with all that stands in its round brackets as its address."""
    image = state.src.startswith("![", state.pos)
    begin = state.pos + image
    end = parseLinkLabel(state, begin, not image) if state.src[begin] == "[" else -1
    found = _ADDRESS.match(state.src, end + 1, state.posMax) if end >= 0 else None
    if found is None:
        return False
    if not silent:
        push = _push_image if image else _push_link
        push(state, begin + 1, end, found["to"].strip()).attrs |= {"title": found["title"]} if found["title"] else {}
    state.pos = found.end()
    return True


def _push_image(state: StateInline, begin: int, end: int, address: str) -> Token:
    token = state.push("image", "img", 0)
    token.attrs, token.content, token.children = {"src": address, "alt": ""}, state.src[begin:end], []
    state.md.inline.parse(token.content, state.md, state.env, token.children)
    return token


def _push_link(state: StateInline, begin: int, end: int, address: str) -> Token:
    most, token = state.posMax, state.push("link_open", "a", 1)
    token.attrs = {"href": address}
    state.pos, state.posMax, state.linkLevel = begin, end, state.linkLevel + 1
    state.md.inline.tokenize(state)
    state.posMax, state.linkLevel = most, state.linkLevel - 1
    state.push("link_close", "a", -1)
    return token
