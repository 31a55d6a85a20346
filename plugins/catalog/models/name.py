"""Names of programs, towns, services, pages in the menu and the owner, as the site sets them (Name)."""

import re
from typing import Annotated

from pydantic import AfterValidator

from plugins.catalog.models.types import Line
from plugins.catalog.yaml.quotes import wrapping


def _without_marks(text: str) -> str:
    pair = wrapping(text)
    if pair is None:
        return text
    raise ValueError(f"mit {pair[0]} und {pair[1]} geschrieben; beide weglassen, die Website setzt sie selbst")


def _in_order(text: str) -> str:
    turned = re.fullmatch(r"([^\s,]+), *([^,]*[^\s,.])", text)
    if turned is None:
        return text
    raise ValueError(f"mit dem Nachnamen voran geschrieben; richtig ist: {turned[2]} {turned[1]}")


WITHOUT_MARKS = AfterValidator(_without_marks)
IN_ORDER = AfterValidator(_in_order)
Name = Annotated[Line, WITHOUT_MARKS]
"""A name without quotation marks around it."""
