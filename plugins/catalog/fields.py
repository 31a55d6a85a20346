"""The fields of the records that lie within a record, for whoever wrote them one step too far out."""

from collections.abc import Mapping
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from plugins.catalog.problems import shown

Fields = Mapping[str, FieldInfo]


def inner_fields(field: FieldInfo | None) -> Fields:
    """Give the fields of the record, or of each record of the list, that belongs into a field."""
    model = _model(field.annotation) if field else None
    return model.model_fields if model else {}


def owners_of(name: str, fields: Fields) -> list[str]:
    """Give the fields whose records know a field of this name."""
    return [owner for owner, field in fields.items() if name in inner_fields(field)]


def layout(fields: Fields, typed: str) -> str:
    """Show how the fields of a record are written, with what was typed where the first of them is a text."""
    needed = [name for name, field in fields.items() if field.is_required()]
    free = [name for name in fields if name not in needed]
    first, *others = needed or free[:1]
    value = shown(typed, 60) if _is_text(fields[first]) else "…"
    written = [f"„{first}: {value}“", *(f"„{name}: …“" for name in others)]
    further = f", freiwillig {', '.join(free)}" if needed and free else ""
    return f"{', '.join(written)}{further}"


def _is_text(field: FieldInfo) -> bool:
    return field.annotation is str or str in get_args(field.annotation) or _is_choice(field.annotation)


def _is_choice(annotation: Any) -> bool:
    return any(isinstance(word, str) for word in get_args(annotation))


def _model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model, get_args(annotation))), None)
