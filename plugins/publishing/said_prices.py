"""Where a text may say a price: its sentences, their parts if each has one of its own, and the cells of a table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from plugins.catalog.amounts import IN_EURO
from plugins.catalog.passages import Passage
from plugins.publishing.claim_tables import cells_of

_NEXT = re.compile(r"[,;]\s+|\s(?:und|sowie)\s+(?=(?:eine?|der|die|das|jede[rs]?|für)\s)")
_COSTS = re.compile(r"\bkoste(?:t|n)\b")

_TAX_DOT = re.compile(r"(?<=\binkl)\.|(?<=\bzzgl)\.")
"""A full stop that ends no sentence: „inkl. MwSt.“."""


@dataclass(frozen=True)
class Said:
    """What may say a price, where in its piece it begins, and what stands around it.

    ``beside`` are the other parts of its sentence; None where a sentence is whole.
    """

    piece: Passage
    start: int
    text: str
    around: str
    beside: tuple[str, ...] | None = None


def said_in(passage: Passage) -> Iterator[Said]:
    """Give the sentences of a passage, or the parts of one that has several prices, or the cells of a table."""
    if passage.sign == "|":
        yield from _cells(passage)
    else:
        for start, shortened in passage.saying(_TAX_DOT.sub("·", passage.text)).sentences():
            sentence = passage.text[start : start + len(shortened)]
            yield from _parts(passage, start, sentence) or (Said(passage, start, sentence, sentence),)


def _cells(passage: Passage) -> Iterator[Said]:
    head, *rows = cells_of(passage)
    for row in rows:
        around = " ".join(cell.text for cell in (*head, *row))
        yield from (Said(cell, 0, cell.text, around) for cell in row)


def _parts(passage: Passage, start: int, sentence: str) -> tuple[Said, ...]:
    """Give the parts of a sentence that have one price each: „Ein Tag kostet 900 €, ein Abend 500 €“."""
    bounds = [0, *(found.end() for found in _NEXT.finditer(sentence)), len(sentence)]
    parts = [(begin, sentence[begin:end]) for begin, end in pairwise(bounds) if IN_EURO.search(sentence, begin, end)]
    if len(parts) == 1 or any(len(IN_EURO.findall(text)) > 1 for _, text in parts):
        return ()
    costs = bool(_COSTS.search(sentence))
    around = [_completed(text) if costs else text for _, text in parts]
    return tuple(
        Said(passage, start + begin, text, around[index], (*around[:index], *around[index + 1 :]))
        for index, (begin, text) in enumerate(parts)
    )


def _completed(part: str) -> str:
    """Give a part with the verb that it shares with the one before it."""
    return part if _COSTS.search(part) else IN_EURO.sub(lambda found: f"kostet {found[0]}", part, count=1)
