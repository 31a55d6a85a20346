"""House rules of lists: what stands in one twice was copied by mistake, and a clause is no entry."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from plugins.catalog.node import Node
from plugins.catalog.problems import Place, Problem, shown
from plugins.catalog.yaml.quotes import quoted

_CLAUSE = re.compile(
    r"(?:(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|ohne|über|um|unter|von|vor|zu|zwischen) )?"
    r"(?:(?:der|die|das|dem|den) [^\W\dA-ZÄÖÜ]|(?:denen|deren|dessen) )"
    r"|(?:als|aber|bevor|damit|dass|ob|obwohl|sobald|sodass|sondern|während|weil|wenn) \w"
)
"""How a clause begins that goes on with a sentence behind a comma."""
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
    """Give every entry that stands in the same list before, and every one that is the rest of the one before."""
    for root in roots:
        for name, entries in _lists(root):
            if len(entries) > 1 and name not in OWN_RULES:
                yield from _doubled(name, entries)
                yield from _torn_off(entries)


def _doubled(name: str, entries: Iterable[Node]) -> Iterator[Problem]:
    first: dict[tuple[str, ...], Place] = {}
    for entry in entries:
        said = _said(name, entry)
        if said and first.setdefault(said, entry.place) != entry.place:
            message = f"„{shown(said[0], 60)}“ steht in dieser Liste schon {_where(first[said], entry)}"
            yield Problem(entry.place, f"{message}; einmal genügt, dieses löschen")


def _torn_off(entries: Iterable[Node]) -> Iterator[Problem]:
    """Tell the clauses that a comma between brackets has torn off their sentences."""
    for above, entry in pairwise(entries):
        text = entry.value if above.place.line == entry.place.line else None
        if isinstance(text, str) and _CLAUSE.match(text):
            right = shown(quoted(f"{above.value}, {text}"), 120)
            message = f"das Komma davor beginnt hier einen neuen Eintrag; gehört „{shown(text, 40)}“ zum Satz davor"
            yield Problem(entry.place, f"{message}, beides in gerade Anführungszeichen setzen: {right}")


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
