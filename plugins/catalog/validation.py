"""Turn read YAML into models, and pydantic's findings into German problems with places."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from plugins.catalog.node import Node, Path
from plugins.catalog.problems import Place, Problem
from plugins.catalog.validation_messages import Finding, Spot, describe, elsewhere, meant_field

M = TypeVar("M", bound=BaseModel)


def validate(model: type[M], node: Node) -> tuple[M | None, tuple[Problem, ...]]:
    """Read a model from a node; without a model there is at least one problem, unless its value was empty."""
    try:
        return model.model_validate(node.plain()), ()
    except ValidationError as error:
        findings = error.errors(include_url=False)
        return None, tuple(_problems(model, node, findings))


def _problems(model: type[BaseModel], node: Node, findings: list[Finding]) -> Iterator[Problem]:
    unknown = [finding for finding in findings if finding["type"] == "extra_forbidden"]
    missing = [finding["loc"] for finding in findings if finding["type"] == "missing"]
    moved = {finding["loc"]: home for finding in unknown if (home := _home(finding["loc"], missing))}
    meant = {_meant(model, finding) for finding in unknown} | set(moved.values())
    for finding in findings:
        if not _is_echo(node, finding, meant):
            spot, home = Spot(finding, _fields(model, finding["loc"])), moved.get(finding["loc"])
            yield Problem(_place(node, finding), elsewhere(spot, home) if home else describe(spot))


def _home(unknown: Path, missing: list[Path]) -> Path | None:
    """Give the path at which a field is missing that stands further in or further out."""
    for home in missing:
        shorter, longer = sorted((unknown[:-1], home[:-1]), key=len)
        if home[-1] == unknown[-1] and longer[: len(shorter)] == shorter:
            return home
    return None


def _meant(model: type[BaseModel], unknown: Finding) -> Path:
    """Give the path of the field that an unknown one was probably meant to be."""
    *above, written = unknown["loc"]
    return (*above, meant_field(str(written), _fields(model, unknown["loc"])) or written)


def _is_echo(node: Node, finding: Finding, meant: set[Path]) -> bool:
    """Tell a finding that has a message elsewhere: misspelt and so missing, invalid and so too few, empty."""
    value = node.at(finding["loc"])
    match finding["type"]:
        case "missing":
            return finding["loc"] in meant
        case "too_short":
            return len(value.value) >= int(finding["ctx"]["min_length"])
        case _:
            return value.empty or value.told


def _place(node: Node, finding: Finding) -> Place:
    if finding["type"] == "extra_forbidden":
        return node.key_place(finding["loc"])
    return node.at(finding["loc"]).place


def _fields(model: type[BaseModel], path: Path) -> Mapping[str, FieldInfo]:
    """Give the fields of the model that a path ends in, as they are spelled in the files."""
    for step in path[:-1]:
        if isinstance(step, str) and step in model.model_fields:
            model = _inner_model(model.model_fields[step].annotation) or model
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _inner_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (_inner_model(part) for part in getattr(annotation, "__args__", ()))
    return next(filter(None, inner), None)
