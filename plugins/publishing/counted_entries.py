"""Numbers that lead to a list with another number of entries: „Drei Beispiele:“ before four."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from plugins.catalog import Problem
from plugins.catalog.number_words import NUMBERS
from plugins.catalog.passages import Passage, text_passages
from plugins.publishing.outline import Outline

_ENTRIES = (
    r"(?:Schritten?|Methoden|Fragen|Themen|Zielen?|Phasen|Regeln|Punkten?|Bausteinen?|Etappen|Teilen?|Beispielen?|Gründen?"
    r"|Aufgaben|Formaten?|Modulen?|Dingen?|Wegen?|Stufen)"
)
_COUNT = f"(?i:{'|'.join(NUMBERS)})"
_LEADS = re.compile(
    rf"(?:\A|(?<=[.!?] ))(?:Hier (?:sind|stehen) |Es (?:sind|gibt) |Ich habe |Meine |Diese )?"
    rf"(?P<number>{_COUNT}) (?:[a-zäöüß]+e[nr]? )?[A-ZÄÖÜ][a-zäöüß]+(?: (?!und\b|oder\b)[\wäöüß]+){{0,4}}:$"
    rf"|\b(?:hat|haben|habe|umfasst|folgt|folgen|gehe|arbeite|[Ii]n|[Mm]it|[Aa]us|[Nn]ach|[Dd]iese[nr]?|folgenden?)"
    rf"(?: (?:ich|wir))?(?: (?:in|mit|aus|nach))?(?: diesen| den)? (?P<further>{_COUNT}) (?:[a-zäöüß]+e[nr]? )?"
    rf"{_ENTRIES}(?: (?!und\b|oder\b)[\wäöüß]+){{0,4}}:$"
)


def counted_entries(outline: Outline) -> Iterator[Problem]:
    """Give such numbers in texts; entries that stand further in belong to the one above."""
    for word in outline.published:
        passages = tuple(text_passages(word.source, word.file, word.source_line))
        for index, passage in enumerate(passages):
            found = None if passage.sign else _LEADS.search(passage.text)
            count = len(_entries(passages[index + 1 :])) if found else 0
            group = "further" if found and found["further"] else "number"
            if found and count and count != NUMBERS[found[group].lower()]:
                said = f"„{found[group]}“, und die Liste darunter hat {count} Einträge"
                yield passage.problem(found.start(group), f"{said}; eines von beiden berichtigen")


def _entries(passages: Sequence[Passage]) -> Sequence[Passage]:
    listed = tuple(takewhile(lambda one: one.sign == "-", passages))
    return [one for one in listed if one.place(0).column <= listed[0].place(0).column]
