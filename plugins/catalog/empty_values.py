"""Say of a field without a value whether it has to have one: only the models know (fehlender Wert)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from plugins.catalog.descriptions import described
from plugins.catalog.fields import models_in
from plugins.catalog.node import Node
from plugins.catalog.problems import Place, Problem
from plugins.catalog.wanted import wanted
from plugins.catalog.yaml.messages import without_value


def told_by_model(problems: Iterable[Problem], root: Node | None, *models: type[BaseModel]) -> tuple[Problem, ...]:
    """Give problems, those of fields without a value with the remedy that fits each."""
    found = tuple(problems)
    told = {place: messages for place, *messages in _without_value(root, models)} if root and found else {}
    return tuple(
        replace(problem, message=told[problem.place][1])
        if problem.place in told and problem.message == told[problem.place][0]
        else problem
        for problem in found
    )


def _without_value(node: Node, models: Iterable[type[BaseModel]]) -> Iterator[tuple[Place, str, str]]:
    """Give the places of fields that are known and have no value, with what is said of any and of such a field."""
    known = tuple(models)
    for child in node.value if isinstance(node.value, list) else ():
        yield from _without_value(child, known)
    for name, child in node.value.items() if isinstance(node.value, dict) else ():
        fields = [described(model)[name] for model in known if name in model.model_fields]
        if child.empty and fields:
            yield child.place, without_value(name), _remedy(name, fields[0])
        yield from _without_value(child, [inner for field in fields for inner in models_in(field.annotation)])


def _remedy(name: str, field: FieldInfo) -> str:
    right = f"eintragen{wanted(field)}" if field.is_required() else "eintragen oder die Zeile löschen"
    return f"hinter „{name}:“ fehlt der Wert; {right}"
