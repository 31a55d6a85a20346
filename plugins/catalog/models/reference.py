"""The id by which a record names another (Kennung)."""

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, StringConstraints

from plugins.catalog.models.types import HINT, IDENTIFIER
from plugins.catalog.yaml.quotes import CLOSING, OPENING, STRAIGHT

MARKS = f"{OPENING}{CLOSING}{STRAIGHT}"
"""Every sign that is typed for a quotation mark."""


def _typed(text: Any) -> Any:
    if isinstance(text, str) and not text.isprintable():
        raise ValueError("keine Kennung; neu tippen")
    if isinstance(text, str) and re.fullmatch(HINT, text):
        raise ValueError("keine Kennung; eintragen")
    return text


def _without_marks(text: str) -> str:
    bare = text.strip(MARKS)
    if bare != text and re.fullmatch(IDENTIFIER, bare):
        raise ValueError(f"keine Kennung; die Anführungszeichen weglassen: {bare}")
    return text


Reference = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    BeforeValidator(_typed),
    AfterValidator(_without_marks),
]
"""The id of another record; the house rules know which there are, and say so."""
