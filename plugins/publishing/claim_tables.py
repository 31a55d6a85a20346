"""What tables claim: a program in one cell, „ja“ below „Akkreditiert“ or „akkreditierte Begleiterin“ in another."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from plugins.catalog import Problem
from plugins.catalog.ellipsis import UNSURE
from plugins.catalog.passages import Passage
from plugins.publishing import claim_words as words
from plugins.publishing.claim_leads import is_title
from plugins.publishing.clauses import claim_in
from plugins.publishing.listed_names import Listed, is_alone, listed_in
from plugins.publishing.unproven import Unproven

_RULE = 1
_OF_PERSONS = re.compile(
    r"\b(?:Name|Namen|Person|Personen|Wer|Kollegin\w*|Kolleg\w*|\w*[Bb]egleiter\w*|\w*[Bb]eraterin\w*|Ansprech\w+)\b"
)
"""What a column is called that says of whom its rows speak."""
_YES = re.compile(
    r"(?i)\W*(?:ja|x|ich|(?:ja\W+)?(?:seit|ab|am|gültig bis)?\s*(?:[a-zäöü]+\s+)?[\d./]*(?:19|20)\d\d)\W*"
    r"|\W*[✓✔✅☑].*"
)

_DATED = re.compile(r"\W*(?:(?:seit|ab)\s+)?(?:\w+\s+)?[\d./]*(?:19|20)\d\d\W*(?:bis\s+)?(?:heute)?\W*", re.IGNORECASE)


def cells_of(passage: Passage) -> Iterator[tuple[Passage, ...]]:
    """Give the cells of a table row by row, without the line that parts its head from the rest."""
    for number, (_, starts) in enumerate(groupby(passage.starts, key=lambda one: one[1].line)):
        begins = [index for index, _ in starts]
        if number != _RULE:
            end = min((one for one, _ in passage.starts if one > begins[-1]), default=len(passage.text))
            yield tuple(_cells(passage, begins[0], end))


def is_dated(cell: Passage) -> bool:
    """Tell whether a cell says when, so that its row is one of a curriculum vitae."""
    return _DATED.fullmatch(cell.text) is not None


def _cells(passage: Passage, begin: int, end: int) -> Iterator[Passage]:
    row = passage.text[begin:end].rstrip()
    position = begin + (1 if row.startswith("|") else 0)
    for text in row.removeprefix("|").removesuffix("|").split("|"):
        yield _piece(passage, position, position + len(text))
        position += len(text) + 1


def _piece(passage: Passage, begin: int, end: int) -> Passage:
    """Give a part of a passage that still knows its places."""
    inner = ((index - begin, place) for index, place in passage.starts if begin < index < end)
    return Passage(passage.text[begin:end], ((0, passage.place(begin)), *inner))


def claimed_in_rows(passage: Passage, before: str, told: Unproven) -> Iterator[Problem]:
    """Give the names whose rows claim them, unless the table or what stands before it speaks of others."""
    head, *rows = cells_of(passage)
    others = words.OF_OTHERS.search(before) and not words.OF_HERSELF.search(before)
    if others or any(_OF_PERSONS.search(cell.text) for cell in head) or not words.CLAIMING.search(passage.text):
        return
    named = [tuple(_names(row, told.known)) for row in rows]
    sure = any("rogramm" in cell.text for cell in head) or any(one.sure for found in named for _, one in found)
    column = next((number for number, cell in enumerate(head) if is_title(cell.text)), len(head))
    for row, found in zip(rows, named, strict=True):
        word = _claim(row, column, head)
        for cell, one in found if word else ():
            yield from told.problems(cell, one, word) if one.sure or sure else ()


def _names(row: Sequence[Passage], names: Sequence[str]) -> Iterator[tuple[Passage, Listed]]:
    for cell in row:
        found, rest = listed_in(cell.text, names)
        yield from ((cell, one) for one in found if is_alone(rest))


def _claim(row: Sequence[Passage], column: int, head: Sequence[Passage]) -> str:
    """Give the word by which a row claims something, in the column that asks for it or in any cell."""
    if column < len(row) and _YES.fullmatch(row[column].text):
        return head[column].text.strip()
    return next(filter(None, map(_said, row)), "")


def _said(cell: Passage) -> str:
    claim = claim_in(cell.text, cell.text)
    return "" if claim is None or words.DENIAL.search(cell.text) or UNSURE.search(cell.text) else claim[0]
