"""A YAML value that knows where it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from plugins.catalog.problems import Place

Path = tuple[str | int, ...]
"""The way to a value: keys of mappings and indexes of lists."""


def place_in(starts: Sequence[tuple[int, Place]], index: int) -> Place:
    """Give the place of a sign of a text of which the places of some indexes are known."""
    start, place = starts[max(bisect_right(starts, index, key=lambda entry: entry[0]) - 1, 0)]
    return Place(place.file, place.line, place.column + max(index - start, 0))


@dataclass(frozen=True)
class Node:
    """Text, a list of nodes, or a mapping of nodes with the places of its keys.

    ``starts`` gives the places of indexes of a text that does not simply stand in one line from its place on.
    ``empty`` tells a value that was left out behind its key from one written as an empty text; ``told`` one of which
    a problem has said already what is wrong.
    """

    place: Place
    value: str | list[Node] | dict[str, Node]
    key_places: dict[str, Place] = field(default_factory=dict)
    starts: tuple[tuple[int, Place], ...] = ()
    empty: bool = False
    told: bool = False

    def plain(self) -> object:
        """Give the value as nested dicts, lists and texts."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value

    def leaves(self, name: str = "") -> Iterator[tuple[str, Node]]:
        """Give every text at or below this value with the name of its field; ``name`` is that of this value."""
        if isinstance(self.value, str):
            yield name, self
            return
        for field_name, child in self._named(name):
            yield from child.leaves(field_name)

    def _named(self, name: str) -> Iterable[tuple[str, Node]]:
        if isinstance(self.value, dict):
            return self.value.items()
        return ((name, child) for child in self.value if isinstance(child, Node))

    def at(self, path: Path) -> Node:
        """Give the node at a path, or the last one on the way that exists."""
        node = self
        for step in path:
            child = node._child(step)
            if child is None:
                break
            node = child
        return node

    def place_at(self, index: int) -> Place:
        """Give the place of a sign of a text."""
        return place_in(self.starts or ((0, self.place),), index)

    @property
    def last_line(self) -> int:
        """The line in which the last text at or below this value ends, as far as its pieces are known."""
        ends = (leaf.starts[-1][1] if leaf.starts else leaf.place for _, leaf in self.leaves())
        return max((place.line for place in ends), default=self.place.line)

    def key_place(self, path: Path) -> Place:
        """Give the place of the key at the end of a path."""
        return self.at(path[:-1]).key_places.get(str(path[-1]), self.at(path).place)

    def _child(self, step: str | int) -> Node | None:
        if isinstance(self.value, dict):
            return self.value.get(str(step))
        if isinstance(self.value, list) and isinstance(step, int) and step < len(self.value):
            return self.value[step]
        return None
