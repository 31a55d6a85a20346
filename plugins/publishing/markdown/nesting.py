"""Entries that are set in by two or three blanks below a numbered one, which CommonMark takes for another list."""

import re
from dataclasses import dataclass

from markdown_it.rules_core import StateCore

_ENTRY = re.compile(r"(?P<indent> *)(?P<mark>[-*+]|\d{1,9}[.)]) +(?=\S)")
_FENCE = re.compile(r" *(?:`{3,}|~{3,})")
_NEEDED = re.compile(r"^ {2,3}(?:[-*+]|\d{1,9}[.)]) ", re.MULTILINE)
NESTED = 2
"""From how many blanks on an entry is meant to belong to the one above."""


@dataclass(frozen=True)
class _Entry:
    """Where an entry and its words begin, and by how much it was moved."""

    indent: int
    words: int
    number: int | None
    moved: int


def nest_entries(state: StateCore) -> None:
    """Set such entries, and what belongs to them, in far enough to belong to the entry above."""
    if _NEEDED.search(state.src):
        state.src = "\n".join(_nested(state.src.split("\n")))


def _nested(lines: list[str]) -> list[str]:
    within, fenced, moved = list[_Entry](), False, list[str]()
    for line in lines:
        fenced = fenced != bool(_FENCE.match(line))
        found = None if fenced else _ENTRY.match(line)
        indent = len(line) - len(line.lstrip(" "))
        beside = next((one for one in within if one.indent == indent), None)
        if line.strip():
            within = [one for one in within if indent >= one.indent + NESTED]
        if found:
            within.append(_entry(found, within[-1] if within else None, beside))
        by = within[-1].moved if within and line.strip() else 0
        moved.append(" " * by + line)
    return moved


def _entry(found: re.Match[str], above: _Entry | None, beside: _Entry | None) -> _Entry:
    indent, number = len(found["indent"]), int(found["mark"][:-1]) if len(found["mark"]) > 1 else None
    moved = above.moved if above else 0
    goes_on = above is not None and number is not None and above.number is not None and number == above.number + 1
    if beside:
        moved = beside.moved
    elif above and not goes_on:
        moved = max(moved, above.words - indent)
    return _Entry(indent, found.end() + moved, number, moved)
