"""Quotation marks and brackets that are opened and never closed, in texts and facts."""

import re
from collections.abc import Iterable, Iterator

from plugins.catalog import Problem
from plugins.catalog.passages import Passage, value_passages
from plugins.publishing.foreseen import prose_of
from plugins.publishing.outline import Outline
from plugins.publishing.passages import facts_of

CLOSED_BY = {"»": "«", "„": "“", "(": ")"}
_SIGN = re.compile(
    r"(?P<opens>(?<!\w)[»„](?=[^\s|])|(?<![:;=])(?<![:;=]-)\((?=\S)(?!-?[:;=]))"
    r"|(?P<closes>[«“”)]|(?<=\S)(?:\"|'')(?!\w))"
)
"""Smileys open nothing; whatever may close a sign does: „so" is read, and lists have letters with a bracket, as a)."""
_OPENERS = {"«": "»", "“": "„", "”": "„", '"': "„", "''": "„", ")": "("}
_STRAIGHT = ('"', "“", "”")
"""What closes a name in guillemets only on a keyboard that has no others."""
LONE = "das Zeichen {} vor „{}“ hat kein Gegenstück ({}); ergänzen oder löschen"
Open = tuple[str, Passage, int]
"""A sign that waits for its counterpart, and where it stands."""


def lone_signs(outline: Outline) -> Iterator[Problem]:
    """Give the signs without a counterpart; that of the name of a program is told elsewhere."""
    names = tuple(program.name for program in outline.catalog.programs)
    for value in facts_of(outline):
        yield from lone_in((value,), names)
    for word in outline.published:
        for value in value_passages(word.head) if word.head else ():
            yield from lone_in((value,), names)
        yield from lone_in(prose_of(word), names)


def lone_in(passages: Iterable[Passage], names: tuple[str, ...]) -> Iterator[Problem]:
    """Give those of one text; a quotation may go on in the next paragraph, which then begins with its sign again."""
    waiting: list[Open] = []
    for passage in passages:
        for found in _SIGN.finditer(passage.text):
            if found["closes"]:
                _close(waiting, _OPENERS[found[0]])
            elif passage.text[: found.start()].strip() or found[0] not in {sign for sign, *_ in waiting}:
                waiting.append((found[0], passage, found.start()))
    for sign, passage, index in waiting:
        behind = passage.text[index + 1 :]
        ends = tuple(behind[len(name) :][:1] for name in names if behind.startswith(name))
        if sign != "»" or not ends or any(end in _STRAIGHT for end in ends):
            first = re.split(r"[\s.,;:!?]", behind, maxsplit=1)[0]
            yield passage.problem(index, LONE.format(sign, first, CLOSED_BY[sign]))


def _close(waiting: list[Open], opener: str) -> None:
    """Take away the last sign that waits for one that closes it."""
    index = next((at for at in reversed(range(len(waiting))) if waiting[at][0] == opener), None)
    if index is not None:
        del waiting[index]
