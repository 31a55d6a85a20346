"""What belongs into a field: one of a few words, else what its description says."""

from collections.abc import Iterable
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo


def wanted(field: FieldInfo | None) -> str:
    """Go on behind »ergänzen« with what the field wants."""
    words = words_of(field.annotation) if field else ()
    if explained := explanation(field, words):
        return f" mit {explained}"
    if words:
        return f" mit {' oder '.join(filter(None, (', '.join(words[:-1]), words[-1])))}"
    return f": {field.description}" if field and field.description else ""


def explanation(field: FieldInfo | None, words: Iterable[str]) -> str:
    """Give what the description of a field says of each of some words; empty if it leaves one out."""
    said, known = (field.description or "").rpartition(": ")[2] if field else "", tuple(words)
    return said if known and all(word in said for word in known) else ""


def words_of(annotation: Any) -> tuple[str, ...]:
    """Give the words that a type allows, if they are few."""
    if annotation is bool:
        return ("true (ja)", "false (nein)")
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return next(filter(None, map(words_of, get_args(annotation))), ())
