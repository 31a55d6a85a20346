"""Mistakes in data and content, each with its place and what would be right."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache
from typing import NamedTuple


class Place(NamedTuple):
    """Where something stands: a file relative to the project, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Problem:
    """A mistake, with its place; the message is German: what is wrong; what would be right."""

    place: Place
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class ProblemsFound(Exception):  # noqa: N818 (the name DESIGN's words give it)
    """Raised with all problems at once, so that nothing is built from bad input."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


LIKE = 0.6
"""From how much of two words that is the same on they are alike (difflib, ratio)."""
SLIPS = 2
"""So many letters may be wrong in what is still a slip of the finger."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Give the known word that a misspelt one resembles most."""
    words = {w.lower(): w for w in sorted(known, reverse=True)}
    near = get_close_matches(word.lower(), words, cutoff=LIKE)
    return next((words[one] for one in near if _is_alike(word.lower(), one)), None)


def slip_of(word: str, known: Iterable[str]) -> str | None:
    """Give the known word from which one differs by a slip: names may be alike and mean something else."""
    near = nearest(word, known)
    return near if near and slips(word.lower(), near.lower()) <= SLIPS else None


@lru_cache(maxsize=4096)
def slips(one: str, other: str) -> int:
    """Count the letters to change, leave out, put in or swap with the next to get from one word to another."""
    above: list[int] = []
    row = list(range(len(other) + 1))
    for i, sign in enumerate(one, 1):
        before, above, row = above, row, [i]
        for j, match in enumerate(other, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (sign != match)))
            if i > 1 and j > 1 and (sign, one[i - 2]) == (other[j - 2], match):
                row[-1] = min(row[-1], before[j - 2] + 1)
    return row[-1]


def _is_alike(word: str, known: str) -> bool:
    return _ends_alike(word, known) and slips(word, known) <= max(SLIPS, len(word) // 3)


def _ends_alike(one: str, other: str) -> bool:
    """Tell whether the last parts of two paths are alike: a folder or an ending that they share is no likeness."""
    return SequenceMatcher(None, _last(other), _last(one)).ratio() >= LIKE


def _last(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2].partition(".")[0]


def asked(word: str) -> str:
    """Ask whether a word was meant, behind the semicolon that ends what is wrong."""
    return f"meinten Sie „{word}“?"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Name the nearest known word (``meinten Sie „…“?``), else list the known ones if they are few."""
    words = sorted(known)
    near = nearest(word, words)
    if near:
        return asked(near)
    return f"bekannt sind: {', '.join(words)}" if 0 < len(words) <= 20 else "bitte die Schreibung prüfen"


def shown(text: str, limit: int = 200) -> str:
    """Give a text as it fits into a message of one line."""
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"
