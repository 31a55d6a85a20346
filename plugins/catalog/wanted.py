"""What belongs into a field: one of a few words, else what its description says."""

from collections.abc import Iterable
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from plugins.catalog.fields import models_in


def wanted(field: FieldInfo | None) -> str:
    """Go on behind »ergänzen« with what the field wants."""
    words = words_of(field.annotation) if field else ()
    if explained := explanation(field, words):
        return f" mit {explained}"
    if words:
        return f" mit {' oder '.join(filter(None, (', '.join(words[:-1]), words[-1])))}"
    return f": {field.description}" if field and field.description else ""


def line_wanted(name: str, field: FieldInfo | None) -> str:
    """Go on behind »ergänzen« with the line of a field that is missing: „city: “, and what belongs behind it."""
    words = words_of(field.annotation) if field else ()
    if words:
        said = wanted(field).removeprefix(" mit ")
        return f": „{name}: “ und dahinter {said}"
    begun = _begun(name, field.annotation if field else None)
    return f": {begun}: {field.description}" if field and field.description else f": {begun} die Angabe"


def _begun(name: str, annotation: Any) -> str:
    """Give how a line begins: behind it stands a word, below it a list or fields."""
    if _is_list(annotation):
        return f"„{name}:“ und darunter, jeweils mit „- “ davor"
    return f"„{name}:“ und darunter" if any(models_in(annotation)) else f"„{name}: “ und dahinter"


def _is_list(annotation: Any) -> bool:
    return get_origin(annotation) in (tuple, list) or any(map(_is_list, get_args(annotation)))


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
