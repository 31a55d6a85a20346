"""Lists of a service that are another one's word for word: the entry was copied (Anlässe, Ergebnisse)."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.node import Node
from plugins.publishing.outline import Outline
from plugins.publishing.placeholders import PLACEHOLDER

_OWN = ("occasions", "results")
"""What two services do not have in common, unlike the formats („vor Ort“, „am Telefon“)."""
_ENOUGH = 30
"""So many signs has a list that is no accident."""


def copied_lists(outline: Outline) -> Iterator[Problem]:
    """Give the lists that stand before in the same file."""
    first: dict[tuple[str, ...], int] = {}
    for node in outline.loaded.entries("services"):
        for field in _OWN:
            place, entries = node.key_place((field,)), _entries(node, field)
            line = first.setdefault((field, *entries), place.line)
            if line != place.line and len(" ".join(entries)) >= _ENOUGH and node.at(("status",)).value != "draft":
                message = f"dieselbe Liste steht schon in Zeile {line}; sagen, was dieses Angebot unterscheidet"
                yield Problem(place, message)


def _entries(node: Node, field: str) -> tuple[str, ...]:
    """Give the entries of a list that are no hints of what to write."""
    entries = (str(leaf.value) for _, leaf in node.at((field,)).leaves())
    return tuple(entry for entry in entries if not PLACEHOLDER.search(entry))
