"""House rules of lists: what stands in one twice was copied by mistake."""

from collections.abc import Iterable, Iterator

from plugins.catalog.node import Node
from plugins.catalog.problems import Place, Problem, shown

OWN_RULES = frozenset({"gone"})
"""Lists of which other rules tell what stands there twice."""


def check_lists(roots: Iterable[Node]) -> Iterator[Problem]:
    """Give every text that stands in the same list before."""
    for root in roots:
        for name, entries in _lists(root):
            first: dict[str, Place] = {}
            for entry in entries if name not in OWN_RULES else ():
                if (
                    isinstance(entry.value, str)
                    and entry.value
                    and first.setdefault(entry.value, entry.place) != entry.place
                ):
                    message = (
                        f"„{shown(entry.value, 60)}“ steht in dieser Liste schon {_where(first[entry.value], entry)}"
                    )
                    yield Problem(entry.place, f"{message}; einmal genügt, dieses löschen")


def _where(place: Place, entry: Node) -> str:
    return "davor" if place.line == entry.place.line else f"in Zeile {place.line}"


def _lists(node: Node, name: str = "") -> Iterator[tuple[str, list[Node]]]:
    if isinstance(node.value, list):
        yield name, node.value
        for child in node.value:
            yield from _lists(child)
    elif isinstance(node.value, dict):
        for key, child in node.value.items():
            yield from _lists(child, key)
