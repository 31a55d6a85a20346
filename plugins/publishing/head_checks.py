"""Check that no two pages have the same title or description: search results would not tell them apart."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from plugins.catalog import Problem
from plugins.catalog.node import Node
from plugins.publishing.front_matter import ArticleMatter
from plugins.publishing.outline import Outline
from plugins.publishing.placeholders import PLACEHOLDER
from plugins.publishing.words import Word

SAID_BY = {"title": "Titel", "name": "Titel", "description": "Beschreibung", "summary": "Beschreibung"}
"""Fields that a page's head is made of."""
ONE = {"Titel": "dieser Titel", "Beschreibung": "diese Beschreibung"}
COPY = "„{}“ und „{}“ stehen ebenso {}; der Kopie von beiden eigene geben, oder sie löschen"
IN_FACTS, IN_TEXTS = ("name", "summary"), ("title", "description")
"""The fields of a record and of a text that make a page's head."""
_COPIED = re.compile(r"-(?:\d|kopie|copy)$")
"""What is added to the name of a file that was copied."""
LISTS = ("programs", "services")
"""Lists whose records are pages of their own."""


def check_heads(outline: Outline) -> Iterator[Problem]:
    """Give every title and description that stands somewhere else already; hints may, for they never go out."""
    first: dict[tuple[str, str], Node] = {}
    for said in _heads(outline):
        others = [(what, node, other) for what, node in said if (other := first.get((what, str(node.value))))]
        if len(others) > 1 and len({other.place.file for _, _, other in others}) == 1:
            node, other = others[0][1:]
            fields = IN_FACTS if node.place.file.startswith("data/") else IN_TEXTS
            yield Problem(node.place, COPY.format(*fields, _where(node, other)))
        else:
            for what, node, other in others:
                yield Problem(node.place, f"{ONE[what]} steht schon {_where(node, other)}; eigene Worte finden")
        for what, node in said:
            first.setdefault((what, str(node.value)), node)


def _where(node: Node, other: Node) -> str:
    return f"in Zeile {other.place.line}" if other.place.file == node.place.file else f"in {other.place}"


def _heads(outline: Outline) -> Iterator[Sequence[tuple[str, Node]]]:
    """Give what the head of each page is made of."""
    for name in LISTS:
        for entry in _with_ids_of_their_own(outline.loaded.entries(name)):
            yield tuple(_said(entry, IN_FACTS))
    told = {plan.body for plan in outline.plans if plan.title}
    free = frozenset(plan.body for plan in outline.plans if plan.free)
    for word in sorted(outline.everything, key=lambda one: _age(one, free)):
        yield tuple(_said(word.head, IN_TEXTS)) if word.head and word.path not in told else ()


def _age(word: Word, free: frozenset[str]) -> tuple[date, bool, bool, int, str]:
    """Give what sorts a copy behind its original: its date, that it is ``free``, what was added to its name."""
    day = word.matter.date if isinstance(word.matter, ArticleMatter) else date.min
    return day, word.path in free, _COPIED.search(word.slug) is not None, len(word.path), word.path


def _with_ids_of_their_own(entries: Sequence[Node]) -> Iterator[Node]:
    """Give records without those whose id is another one's: of such a copy one message says enough."""
    ids: set[object] = set()
    for entry in entries:
        own = entry.at(("id",)).value
        if not isinstance(own, str) or own not in ids:
            yield entry
        ids |= {own} if isinstance(own, str) else set()


def _said(record: Node, fields: tuple[str, ...]) -> Iterator[tuple[str, Node]]:
    for field in fields:
        node = record.value.get(field) if isinstance(record.value, dict) else None
        if node and isinstance(node.value, str) and node.value and not PLACEHOLDER.search(node.value):
            yield SAID_BY[field], node
