"""The fields of the records that lie within a record, for whoever wrote them one step too far in or out."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from plugins.catalog.descriptions import described
from plugins.catalog.problems import shown
from plugins.catalog.yaml.rows import Homes

Fields = Mapping[str, FieldInfo]

_ARROW = re.compile(r" *(?:[-=–]+>|→) *")
"""What stands between the values of two fields where someone wrote both in one line."""


@lru_cache
def homes_of(model: type[BaseModel]) -> Homes:
    """Give the names below every field of a file; in their order; those of the file itself below the empty name."""
    homes: dict[str, dict[str, None]] = {}
    for name, inner in _below("", model):
        homes[name] = homes.get(name, {}) | dict.fromkeys(inner.model_fields)
    return {name: fields.keys() for name, fields in homes.items()}


def _below(name: str, model: type[BaseModel]) -> Iterator[tuple[str, type[BaseModel]]]:
    yield name, model
    for field_name, field in model.model_fields.items():
        for inner in models_in(field.annotation):
            yield from _below(field_name, inner)


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Give the models of which values of a type are made."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from models_in(part)


def inner_fields(field: FieldInfo | None) -> Fields:
    """Give the fields of the record, or of each record of the list, that belongs into a field."""
    model = next(models_in(field.annotation), None) if field else None
    return described(model) if model else {}


def owners_of(name: str, fields: Fields) -> list[str]:
    """Give the fields whose records know a field of this name."""
    return [owner for owner, field in fields.items() if name in inner_fields(field)]


def layout(fields: Fields, typed: str) -> str:
    """Show how the fields of a record are written, with what was typed where the first of them is a text."""
    needed = [name for name, field in fields.items() if field.is_required()]
    free = [name for name in fields if name not in needed]
    names = needed or free[:1]
    pieces = (*(_ARROW.split(typed) if _is_text(fields[names[0]]) else ()), *("…" for _ in names))
    written = [f"„{name}: {shown(piece, 60)}“" for name, piece in zip(names, pieces, strict=False)]
    further = f", freiwillig {', '.join(free)}" if needed and free else ""
    return f"{', '.join(written)}{further}"


def _is_text(field: FieldInfo) -> bool:
    return field.annotation is str or str in get_args(field.annotation) or _is_choice(field.annotation)


def _is_choice(annotation: Any) -> bool:
    return any(isinstance(word, str) for word in get_args(annotation))
