"""Shortcodes of WordPress as a tree: what stands in square brackets, and what stands between two of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape

_VALUE = r"\"[^\"]*\"|'[^']*'|“[^”“]*[”“]|»[^»«]*«|″[^″]*″"
_CODE = (
    rf"\[(?P<before>\[?)(?P<ends>/?)(?P<name>[A-Za-z][\w-]*)(?P<given>(?:[\s=](?:{_VALUE}|[^\[\]\"'])*?)?)\s*"
    r"(?P<alone>/?)\](?P<after>\]?)"
)
_KEPT = r"(?P<kept><(?P<tag>pre|code|script|style)\b.*?</(?P=tag)>|<!--.*?-->)"
_TOKEN = re.compile(f"{_KEPT}|{_CODE}", re.DOTALL | re.IGNORECASE)
_ATTRIBUTE = re.compile(rf"([\w-]+)\s*=\s*(?:({_VALUE})|([^\s\"'\]]+))")
DEEPEST = 80
"""So many shortcodes at most stand in one another."""


@dataclass(frozen=True)
class Shortcode:
    """A shortcode as it was ``written``, with what it is ``given``; one that stands alone has no ``inner``."""

    name: str
    given: Mapping[str, str]
    written: str
    bare: str = ""
    inner: "tuple[Node, ...] | None" = None
    ending: bool = False


Node = str | Shortcode


@dataclass
class _Open:
    code: Shortcode | None
    nodes: list[Node] = field(default_factory=list)


def parsed(text: str) -> tuple[Node, ...]:
    """Give a text as a tree; code and comments stay text."""
    stack, at = [_Open(None)], 0
    for found in _TOKEN.finditer(text):
        stack[-1].nodes.append(text[at : found.start()])
        at = found.end()
        if found["kept"]:
            stack[-1].nodes.append(found[0])
        elif found["before"] and found["after"]:
            stack[-1].nodes.append(_Literal(found[0][1:-1]))
        else:
            _take(stack, found)
    stack[-1].nodes.append(text[at:])
    while len(stack) > 1:
        _give_up(stack)
    return tuple(node for node in stack[0].nodes if node != "")


class _Literal(str):
    """Text in brackets that is meant to be seen."""

    __slots__ = ()


def _take(stack: list[_Open], found: re.Match[str]) -> None:
    if found["before"]:
        stack[-1].nodes.append(found["before"])
    code = Shortcode(
        found["name"], attributes(found["given"]), found[0], found["given"].strip(), None, bool(found["ends"])
    )
    if found["ends"]:
        _close(stack, code)
    elif found["alone"] or len(stack) > DEEPEST:
        stack[-1].nodes.append(code)
    else:
        stack.append(_Open(code))
    if found["after"]:
        stack[-1].nodes.append(found["after"])


def _close(stack: list[_Open], end: Shortcode) -> None:
    names = [one.code.name.lower() if one.code else "" for one in stack]
    if end.name.lower() not in names:
        stack[-1].nodes.append(end)
        return
    while stack[-1].code and stack[-1].code.name.lower() != end.name.lower():
        _give_up(stack)
    closed = stack.pop()
    code = closed.code
    if code:
        whole = Shortcode(
            code.name, code.given, code.written, code.bare, tuple(node for node in closed.nodes if node != "")
        )
        stack[-1].nodes.append(whole)


def _give_up(stack: list[_Open]) -> None:
    """Let a shortcode that never ended stand alone, with what followed behind it."""
    open_ = stack.pop()
    stack[-1].nodes += [*([open_.code] if open_.code else []), *open_.nodes]


def attributes(written: str) -> Mapping[str, str]:
    """Give what a shortcode is given, by names in small letters."""
    found = _ATTRIBUTE.findall(written)
    return {name.lower(): unescape(quoted[1:-1] if quoted else bare) for name, quoted, bare in found}
