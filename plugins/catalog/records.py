"""Records as they were read: each with the node that tells where its values stand."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from pydantic import BaseModel

from plugins.catalog.models.types import IDENTIFIER
from plugins.catalog.node import Node
from plugins.catalog.problems import Place, Problem
from plugins.catalog.validation import validate

R = TypeVar("R", bound=BaseModel)


@dataclass(frozen=True)
class Located(Generic[R]):
    """A valid record and the node it was read from."""

    record: R
    node: Node

    def place(self, *path: str | int) -> Place:
        """Give the place of a value inside the record."""
        return self.node.at(path).place


@dataclass(frozen=True)
class Records(Generic[R]):
    """The records of one list: the nodes of all, and the valid ones by their index; ``listed`` if there is a list."""

    nodes: tuple[Node, ...]
    valid: dict[int, Located[R]]
    listed: bool = True

    def id_nodes(self) -> Iterator[Node]:
        """Give the nodes of the ids, of invalid records too, so that one mistake has no echo."""
        for node in self.nodes:
            id_node = node.value.get("id") if isinstance(node.value, dict) else None
            if id_node and isinstance(id_node.value, str):
                yield id_node

    def ids(self) -> frozenset[str]:
        """Give the ids of all records, valid or not."""
        return frozenset(str(node.value) for node in self.id_nodes())

    @property
    def ids_certain(self) -> bool:
        """Whether every record has an id of its own, so that an unknown id is sure to be nobody's."""
        well_formed = {value for value in self.ids() if re.fullmatch(IDENTIFIER, value)}
        return self.listed and len(well_formed) == len(self.nodes)

    def touched(self, problems: Iterable[Problem]) -> frozenset[int]:
        """Give the indexes of the records in which a problem lies."""
        starts = [node.place for node in self.nodes]
        files = {place.file for place in starts}
        return frozenset(
            bisect_right(starts, problem.place) - 1 for problem in problems if problem.place.file in files
        ) - {-1}

    def sound(self, problems: Iterable[Problem]) -> tuple[R, ...]:
        """Give the records in which no problem lies."""
        touched = self.touched(problems)
        return tuple(located.record for index, located in self.valid.items() if index not in touched)

    def unsound_ids(self, problems: Iterable[Problem]) -> frozenset[str]:
        """Give the ids of the records in which a problem lies."""
        touched = tuple(self.nodes[index] for index in sorted(self.touched(problems)))
        return Records(touched, {}).ids()


def read_records(
    file_model: type[BaseModel], model: type[R], name: str, root: Node | None
) -> tuple[Records[R], tuple[Problem, ...]]:
    """Read the list ``name`` of a file; a mistake in one record leaves the others usable."""
    if root is None:
        return Records((), {}, listed=False), ()
    whole, problems = validate(file_model, root)
    entries = root.at((name,)).value
    nodes = tuple(entries) if isinstance(entries, list) else ()
    records = getattr(whole, name) if whole else (validate(model, node)[0] for node in nodes)
    valid = {index: Located(record, nodes[index]) for index, record in enumerate(records) if record is not None}
    return Records(nodes, valid, whole is not None or isinstance(entries, list)), problems


def readable(model: type[R], root: Node, problems: Iterable[Problem]) -> Located[R] | None:
    """Read a file without the entries of its lists in which a problem lies; None if there are others in it."""
    fields = root.value if isinstance(root.value, dict) else {}
    lists = [node for node in fields.values() if isinstance(node.value, list)]
    entries = sorted((entry for node in lists for entry in node.value if isinstance(entry, Node)), key=_start)
    broken = {entries[index].place for index in Records(tuple(entries), {}).touched(problems)}
    rest = {name: _without(node, broken) for name, node in fields.items()}
    node = replace(root, value=rest)
    record, _ = validate(model, node)
    return Located(record, node) if record else None


def _start(node: Node) -> Place:
    return node.place


def _without(node: Node, broken: set[Place]) -> Node:
    if not isinstance(node.value, list):
        return node
    return replace(node, value=[entry for entry in node.value if entry.place not in broken])
