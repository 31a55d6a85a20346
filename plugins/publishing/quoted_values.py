"""Tell a summary, a description or a title that stands in quotation marks as a whole, for they go out with it."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.node import Node
from plugins.catalog.yaml.quotes import NAMES, QUOTATIONS, wrapping
from plugins.publishing.front_matter import ArticleMatter
from plugins.publishing.outline import Outline

_RECORDS = ("programs", "services")
"""Files of records with a summary each."""


def quoted_values(outline: Outline) -> Iterator[Problem]:
    """Give the values around which somebody has typed quotation marks, as YAML wants straight ones around some."""
    for node in _values(outline):
        pair = wrapping(node.value) if isinstance(node.value, str) else None
        if pair in QUOTATIONS - NAMES:
            said = f"{pair[0]} und {pair[1]} stehen um den ganzen Text und erscheinen mit ihm"
            yield Problem(node.place, f"{said}; ist er kein Zitat, beide weglassen")


def _values(outline: Outline) -> Iterator[Node]:
    roots = outline.loaded.roots
    for name in _RECORDS:
        yield from (entry.at(("summary",)) for entry in outline.loaded.entries(name))
    if "consultant" in roots:
        yield roots["consultant"].at(("summary",))
    for word in outline.everything:
        fields = ("description", "summary") if isinstance(word.matter, ArticleMatter) else ("title", "description")
        yield from (word.head.at((field,)) for field in fields if word.head)
