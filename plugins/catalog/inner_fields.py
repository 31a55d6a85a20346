"""Which fields stand below which, as the models know it (Felder unter einem Feld)."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, get_args

from pydantic import BaseModel

from plugins.catalog.yaml.rows import Homes


@lru_cache
def inner_fields(model: type[BaseModel]) -> Homes:
    """Give the fields below every field of a file; those of the file itself below the empty name."""
    homes: dict[str, frozenset[str]] = {}
    for name, inner in _below("", model):
        homes[name] = homes.get(name, frozenset()) | frozenset(inner.model_fields)
    return homes


def _below(name: str, model: type[BaseModel]) -> Iterator[tuple[str, type[BaseModel]]]:
    yield name, model
    for field_name, field in model.model_fields.items():
        for inner in _models(field.annotation):
            yield from _below(field_name, inner)


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)
