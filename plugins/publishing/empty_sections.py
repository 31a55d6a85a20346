"""Headings under which nothing stands (leere Abschnitte)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import mask
from plugins.publishing.words import Word

_HEADING = re.compile(r"(?P<signs>#{2,6})[ \t]+(?P<words>.*?\S)(?:[ \t]+#+)?[ \t]*$")
_END = re.compile(r"(?P<signs>)$")


def empty_sections(outline: Outline) -> Iterator[Problem]:
    """Give the headings that another one of their rank or above follows at once, or nothing."""
    for word in outline.published:
        yield from _empty(word)


def _empty(word: Word) -> Iterator[Problem]:
    above: tuple[int, int] | None = None
    for begin, line in _lines(mask(word.source)):
        heading = _HEADING.match(line) or (_END.match(line) if begin > len(word.source) else None)
        rank = len(heading["signs"]) if heading else 0
        if heading and above and rank <= above[1]:
            words = _HEADING.match(word.source[above[0] :].partition("\n")[0])
            said = f"unter „{words['words'] if words else ''}“ steht nichts; Text ergänzen oder die Überschrift löschen"
            yield Problem(word.place_at(above[0]), said)
        if heading or line.strip():
            above = (begin, rank) if heading else None


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Give the lines of a text, each behind the index at which it begins, and an empty one that ends it."""
    begin = 0
    for line in (*text.split("\n"), ""):
        yield begin, line
        begin += len(line) + 1
