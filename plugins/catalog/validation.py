"""Turn read YAML into models, and pydantic's findings into German problems with places."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeVar, cast, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from plugins.catalog.descriptions import described
from plugins.catalog.fields import models_in, owners_of
from plugins.catalog.messages.describing import describe
from plugins.catalog.messages.fields import elsewhere, in_place_of, is_password, meant_field, no_such_record
from plugins.catalog.messages.neighbors import beside
from plugins.catalog.messages.spot import Finding, Spot
from plugins.catalog.messages.words import unseen
from plugins.catalog.node import Node, Path
from plugins.catalog.problems import Place, Problem

M = TypeVar("M", bound=BaseModel)


def validate(model: type[M], node: Node, own: str = "") -> tuple[M | None, tuple[Problem, ...]]:
    """Read a model from a node; without a model there is at least one problem, unless its value was empty.

    ``own`` is the host of the site, where it is known.
    """
    try:
        return model.model_validate(node.plain(), context={"own": own}), ()
    except ValidationError as error:
        spots = tuple(_spot(model, finding) for finding in error.errors(include_url=False))
        return None, tuple(_problems(node, spots))


def _problems(node: Node, spots: tuple[Spot, ...]) -> Iterator[Problem]:
    unknown = [spot for spot in spots if spot.kind == "extra_forbidden"]
    missing = [spot.path for spot in spots if spot.kind == "missing"]
    moved = {spot.path: home for spot in unknown if (home := _home(spot.path, missing))}
    meant = {_meant(spot) for spot in unknown} | set(moved.values())
    instead = {spot.path: only for spot in unknown if (only := _only_one(spot, unknown, missing, meant))}
    meant |= {(*path[:-1], name) for path, name in instead.items()}
    meant |= {(*spot.path[:-1], name) for spot in spots for name in spot.also}
    strange = {spot.path[:-1]: spot for spot in reversed(unknown) if _is_strange(node, spot, unknown, meant)}
    for spot in spots:
        record = strange.get(spot.path[:-1])
        if record and spot.path == record.path:
            yield Problem(_place(node, spot), no_such_record(spot))
        elif not record and not _is_echo(node, spot, meant):
            home, lacking = moved.get(spot.path), instead.get(spot.path)
            said = elsewhere(spot, home) if home else in_place_of(spot, lacking) if lacking else None
            yield Problem(_place(node, spot), said or beside(spot, node.at(spot.path[:-1])) or describe(spot))


def _spot(model: type[BaseModel], finding: Finding) -> Spot:
    """Follow a finding's path through the models; of a choice between models the path names the chosen one too."""
    path: list[str | int] = []
    fields: Mapping[str, FieldInfo] = {}
    others: Mapping[str, str] = {}
    rest = list(finding["loc"])
    field: FieldInfo | None = None
    outer: FieldInfo | None = None
    while rest:
        outer = field
        fields = {field.alias or name: field for name, field in described(model).items()}
        path.append(rest.pop(0))
        field = described(model).get(str(path[-1]))
        if field and field.discriminator and rest:
            model = _variant(field, rest.pop(0))
            others = _of_others(field, model)
        elif field:
            others = {}
            model = next(models_in(field.annotation), model)
    whole = str(path[-2]) if outer and not outer.is_required() and outer.default is None else ""
    if field and finding["type"].startswith("union_tag"):
        path.append(str(field.discriminator))
        chosen = FieldInfo.from_annotation(cast("Any", Literal[_tags(field)]))
        chosen.description = field.description
        fields = {str(field.discriminator): chosen}
    return Spot(cast("Finding", {**finding, "loc": tuple(path)}), fields, others, whole)


def _variants(field: FieldInfo) -> tuple[type[BaseModel], ...]:
    """Give the models between which a tag chooses (pydantic, discriminated unions)."""
    variants: tuple[type[BaseModel], ...] = get_args(field.annotation)
    return variants


def _variant(field: FieldInfo, tag: str | int) -> type[BaseModel]:
    return next(model for model in _variants(field) if tag in _tags_of(model, field))


def _of_others(field: FieldInfo, chosen: type[BaseModel]) -> dict[str, str]:
    """Give the fields that only other choices have, each with the first choice that has it."""
    others = [model for model in reversed(_variants(field)) if model is not chosen]
    choices = {
        name: f"{field.discriminator}: {_tags_of(model, field)[0]}" for model in others for name in model.model_fields
    }
    return {name: choice for name, choice in choices.items() if name not in chosen.model_fields}


def _tags_of(model: type[BaseModel], field: FieldInfo) -> tuple[str, ...]:
    return get_args(model.model_fields[str(field.discriminator)].annotation)


def _tags(field: FieldInfo) -> tuple[str, ...]:
    return tuple(tag for model in _variants(field) for tag in _tags_of(model, field))


def _home(unknown: Path, missing: list[Path]) -> Path | None:
    """Give the path at which a field is missing that stands further in or further out."""
    for home in missing:
        shorter, longer = sorted((unknown[:-1], home[:-1]), key=len)
        if home[-1] == unknown[-1] and longer[: len(shorter)] == shorter:
            return home
    return None


def _is_strange(node: Node, spot: Spot, unknown: list[Spot], meant: set[Path]) -> bool:
    """Tell whether nothing in a record is as it should be, so that each of its fields would be told."""
    beside = [one.path for one in unknown if one.path[:-1] == spot.path[:-1]]
    fields = node.at(spot.path[:-1]).value
    if owners_of(str(spot.path[-1]), spot.fields) or node.at(spot.path).told or is_password(str(spot.path[-1])):
        return False
    return len(spot.path) > 1 and set(beside) <= meant and len(beside) == len(fields) and _meant(spot) == spot.path


def _only_one(spot: Spot, unknown: list[Spot], missing: list[Path], meant: set[Path]) -> str | None:
    """Give the only field that a record lacks, where an unknown one stands in it that is like no other."""
    lacking = [path for path in missing if path[:-1] == spot.path[:-1] and path not in meant]
    beside = [one for one in unknown if one.path[:-1] == spot.path[:-1]]
    is_alone = len(lacking) == len(beside) == 1 and _meant(spot) == spot.path and not is_password(str(spot.path[-1]))
    return str(lacking[0][-1]) if is_alone else None


def _meant(unknown: Spot) -> Path:
    """Give the path of the field that an unknown one was probably meant to be."""
    *above, written = unknown.path
    return (*above, meant_field(str(written), unknown.fields) or written)


def _is_echo(node: Node, spot: Spot, meant: set[Path]) -> bool:
    """Tell a finding that has a message elsewhere: misspelt and so missing, invalid and so too few, told already."""
    value = node.at(spot.path)
    match spot.kind:
        case "missing":
            return spot.path in meant or value.told
        case "too_short":
            return len(value.value) >= int(spot.limit)
        case _:
            return value.empty or value.told


def _place(node: Node, spot: Spot) -> Place:
    if spot.kind == "extra_forbidden":
        return node.key_place(spot.path)
    sign = unseen(spot)
    return node.at(spot.path).place_at(sign.start()) if sign else node.at(spot.path).place
