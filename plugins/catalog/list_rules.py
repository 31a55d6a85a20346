"""House rules of lists: what stands in one twice was copied by mistake."""

from collections.abc import Iterable, Iterator

from plugins.catalog.node import Node
from plugins.catalog.problems import Place, Problem, shown

OWN_RULES = frozenset({"gone"})
"""Lists of which other rules tell what stands there twice."""


ALIKE = {
    "backers": ("name", "part"),
    "building_blocks": ("name",),
    "milestones": ("title", "date"),
    "steps": ("title", "actor"),
}
"""The fields by which an entry of a list is the same as another one; the first is the one that is told."""


def check_lists(roots: Iterable[Node]) -> Iterator[Problem]:
    """Give every text and every entry that stands in the same list before."""
    for root in roots:
        for name, entries in _lists(root):
            first: dict[tuple[str, ...], Place] = {}
            for entry in entries if name not in OWN_RULES else ():
                said = _said(name, entry)
                if said and first.setdefault(said, entry.place) != entry.place:
                    message = f"„{shown(said[0], 60)}“ steht in dieser Liste schon {_where(first[said], entry)}"
                    yield Problem(entry.place, f"{message}; einmal genügt, dieses löschen")


def _said(name: str, entry: Node) -> tuple[str, ...]:
    """Give what an entry says by which it is known again; nothing if that is not known."""
    if isinstance(entry.value, str):
        return (entry.value,) if entry.value else ()
    values = [entry.at((field,)).value for field in ALIKE.get(name, ())]
    return tuple(value for value in values if isinstance(value, str))


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
