"""Keep of answers what can be used, so that a mistake hides no other and brings none after it (Stellvertreter)."""

from collections.abc import Iterable, Set
from dataclasses import dataclass, replace

from pydantic import ValidationError

from plugins.catalog import Place
from plugins.catalog.node import Node, Path
from plugins.catalog.records import Located
from plugins.workshop.new.answers import Answers, ProgramAnswer
from plugins.workshop.new.sample import Sample

NOWHERE = Place("")
STAND_INS = {
    "name": "Unlesbar",
    "form": "neutral",
    "address": {"street": "Unlesbar", "postcode": "01067", "city": "Unlesbar"},
    "email": "unlesbar@unlesbar.invalid",
    "phone": "0123 456789",
    "website": "www.unlesbar.invalid",
    "services": ["Angebot"],
}
"""What stands in for answers that nothing can be made without; programs are the sample's."""
SAID_IN_A_FORM = ("role", "profession", "summary")
"""Answers that nobody can judge without knowing the form."""


@dataclass(frozen=True)
class Usable:
    """Sound answers, and the names of the fields in which something is left out or stands in."""

    answers: Located[Answers]
    doubtful: frozenset[str] = frozenset()


def usable(root: Node, sample: Sample) -> Usable | None:
    """Give what each answer by itself leaves to be used; None if these are no answers at all."""
    doubtful: set[str] = set()
    while isinstance(root.value, dict):
        try:
            return Usable(Located(Answers.model_validate(root.plain()), root), frozenset(doubtful))
        except ValidationError as error:
            finding = error.errors(include_url=False)[0]
            path = _removed(root, finding["loc"], finding["type"] == "missing")
            doubtful.add(str(path[0]))
            root = _without(root, path) if root.at(path) is not root else _with_stand_in(root, str(path[0]), sample)
            root = _without_said(root) if path[0] == "form" else root
    return None


def without_entries(found: Usable, wrong: Set[Path], sample: Sample) -> Usable:
    """Leave out entries of lists that are wrong; where programs are in doubt, all of the sample's stand in."""
    root = found.answers.node
    for path in sorted(wrong, reverse=True):
        root = _without(root, path)
    doubtful = found.doubtful | {str(path[0]) for path in wrong}
    if "programs" in doubtful:
        programs = enumerate(found.answers.record.programs)
        root = _with_all_programs(root, [one for index, one in programs if ("programs", index) not in wrong], sample)
    return Usable(Located(Answers.model_validate(root.plain()), root), doubtful)


def _removed(root: Node, path: Path, is_missing: bool) -> Path:
    """Give the path of what has to go: an entry of a list, or the value itself; what lacks a field goes whole."""
    whole = path[:-1] if is_missing and len(path) > 1 else path
    entry = next((number for number, step in enumerate(whole, 1) if isinstance(step, int)), len(whole))
    there = whole[:entry]
    while len(there) > 1 and root.at(there) is root.at(there[:-1]):
        there = there[:-1]
    return there


def _without(node: Node, path: Path) -> Node:
    step, rest = path[0], path[1:]
    if isinstance(node.value, list):
        return replace(node, value=[one for index, one in enumerate(node.value) if index != step])
    fields = {key: _without(one, rest) if key == step else one for key, one in _fields(node) if key != step or rest}
    return replace(node, value=fields)


def _without_said(root: Node) -> Node:
    return replace(root, value={key: one for key, one in _fields(root) if key not in SAID_IN_A_FORM})


def _with_stand_in(root: Node, field: str, sample: Sample) -> Node:
    value = [known.record.id for known in sample.programs] if field == "programs" else STAND_INS[field]
    return replace(root, value={**dict(_fields(root)), field: _node(value)})


def _with_all_programs(root: Node, kept: list[ProgramAnswer], sample: Sample) -> Node:
    programs = root.at(("programs",))
    said = programs.value if isinstance(programs.value, list) else []
    others = [known for known in sample.programs if not any(known.answers_to(one.id) for one in kept if one.id)]
    entries = [*said, *(_node(known.record.id) for known in others)]
    return replace(root, value={**dict(_fields(root)), "programs": replace(programs, value=entries)})


def _fields(node: Node) -> Iterable[tuple[str, Node]]:
    return node.value.items() if isinstance(node.value, dict) else ()


def _node(value: object) -> Node:
    """Give a value as a node that stands nowhere."""
    if isinstance(value, dict):
        return Node(NOWHERE, {key: _node(one) for key, one in value.items()})
    return Node(NOWHERE, [_node(one) for one in value] if isinstance(value, list) else str(value))
