"""Texts as typography leaves them alone: what its rules change on the way from a file to a page counts for nothing."""

import re
from bisect import bisect_left
from typing import NamedTuple

_QUOTES = dict.fromkeys("„“”«»", '"') | dict.fromkeys("‚‘’`´", "'")
_DASHES = dict.fromkeys("‐‑‒–—−", "-")
_UNSEEN = "\u00ad\u200b"
"""What breaks a word without being seen."""
_CHANGED = re.compile(
    rf"(?P<none>(?<=\b\w\.)\s+(?=\w\.)|(?<=§)\s+(?=\d)|[{_UNSEEN}])|(?P<blank>\s+)|(?P<dash>--+)|(?P<dots>\.\.\.)"
    rf"|[{''.join((*_QUOTES, *_DASHES))}]"
)
_ALIKE = {"none": "", "blank": " ", "dash": "-", "dots": "…"}
_BREAK = re.compile(r"(?<!\b\w\.)\s+|\s+(?!\w\.)")
"""Blanks between words, but not those within „z. B.“, which not everybody writes."""
DOT = "·"
"""By this, messages show a blank that does not break."""


class Even(NamedTuple):
    """A text in which quotes, dashes, ellipses and blanks are alike, and where each of its signs stood before."""

    text: str
    starts: tuple[int, ...]

    def now(self, before: int) -> int:
        """Give where a sign stands now that stood at an index before."""
        return bisect_left(self.starts, before)


def even(text: str) -> Even:
    """Make the signs of a text alike that typography changes."""
    pieces, starts, position = [], list[int](), 0
    for found in (*_CHANGED.finditer(text), None):
        end = found.start() if found else len(text)
        alike = _alike(found) if found else ""
        pieces += [text[position:end], alike]
        starts += [*range(position, end), *([end] if alike else [])]
        position = found.end() if found else end
    return Even("".join(pieces), tuple(starts))


def blind(text: str) -> str:
    """Give a text in which also blanks are none, and all quotes are the same."""
    return re.sub(rf"[ {DOT}]+", "", even(text).text.replace("'", '"'))


def _alike(found: re.Match[str]) -> str:
    return _ALIKE[found.lastgroup] if found.lastgroup else (_QUOTES | _DASHES)[found[0]]


def excerpt(text: str, start: int, end: int, around: int = 24) -> str:
    """Give a stretch of a text with so many letters around it, from word to word, before as after typography."""
    before, behind = _letters(text, 0, start)[-around:], _letters(text, end, len(text))[:around]
    first, last = (before[0] if len(before) == around else 0), (behind[-1] if len(behind) == around else len(text))
    breaks = tuple(_BREAK.finditer(text))
    left = max((one.end() for one in breaks if one.end() <= first), default=0)
    right = min((one.start() for one in breaks if one.start() >= last), default=len(text))
    return " ".join(text[left:right].split())


def _letters(text: str, start: int, end: int) -> list[int]:
    return [letter.start() for letter in re.compile(r"\w").finditer(text, start, end)]
