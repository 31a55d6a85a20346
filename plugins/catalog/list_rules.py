"""House rules of lists: what stands in one twice was copied by mistake."""

import re
from collections.abc import Iterable, Iterator

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
    """Give every text and every entry that stands in the same list before."""
    for root in roots:
        for name, entries in _lists(root):
            first: dict[tuple[str, ...], Place] = {}
            for entry in entries if name not in OWN_RULES else ():
                yield from _torn_off(first, entry)
                said = _said(name, entry)
                if said and first.setdefault(said, entry.place) != entry.place:
                    message = f"„{shown(said[0], 60)}“ steht in dieser Liste schon {_where(first[said], entry)}"
                    yield Problem(entry.place, f"{message}; einmal genügt, dieses löschen")


def _torn_off(first: dict[tuple[str, ...], Place], entry: Node) -> Iterator[Problem]:
    """Tell a clause that a comma between brackets has torn off the entry before it."""
    above = next(reversed(first.items()), None)
    if above and isinstance(entry.value, str) and above[1].line == entry.place.line and _CLAUSE.match(entry.value):
        whole = quoted(f"{above[0][0]}, {entry.value}")
        message = f"das Komma davor beginnt hier einen neuen Eintrag; gehört „{shown(entry.value, 40)}“ zum Satz davor"
        yield Problem(entry.place, f"{message}, beides in gerade Anführungszeichen setzen: {shown(whole, 120)}")


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
