"""What a hurried hand leaves: a word typed twice, a paragraph that breaks off."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.passages import Passage
from plugins.publishing.foreseen import prose_of
from plugins.publishing.outline import Outline
from plugins.publishing.passages import facts_of, published_passages

_TWICE = re.compile(
    r"(?<![\w-])(?P<word>aber|am|auch|auf|aus|bei|dass|eine[mnrs]?|ein|für|ich|im|in|ist|mit|nicht|nur|oder|sich|sind"
    r"|und|unter|von|wir|wird|zum|zur)\s+(?P=word)(?![\w-])",
    re.IGNORECASE,
)
"""Words that no German sentence has twice in a row."""
_OPEN = re.compile(
    r"(?:,|\b(?:und|oder|sowie|aber|denn|weil|dass|mit|für|zum|zur|zu|von|vom|bei|beim|wenn|ob|als|im|am|der|die|das|den|dem|des|eine[mnrs]?))\s*$"
)


def typing_slips(outline: Outline) -> Iterator[Problem]:
    """Give the words that stand there twice, and the paragraphs without an end, but for those before a list."""
    for passage in (*facts_of(outline), *published_passages(outline)):
        for found in _TWICE.finditer(passage.text):
            yield passage.problem(found.start(), f"„{found[0]}“: dasselbe Wort steht zweimal da; eines löschen")
    for word in outline.published:
        yield from _broken_off(prose_of(word))


def _broken_off(passages: tuple[Passage, ...]) -> Iterator[Problem]:
    for index, passage in enumerate(passages):
        found = _OPEN.search(passage.text)
        leads_on = index + 1 < len(passages) and passages[index + 1].sign in {"-", "|", ">"}
        if found and not passage.sign and not leads_on:
            end = " ".join(passage.text.split()[-3:])
            yield passage.problem(found.start(), f"der Absatz bricht hier ab („… {end}“); den Satz zu Ende schreiben")
