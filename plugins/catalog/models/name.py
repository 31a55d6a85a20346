"""Names of programs, towns, services, pages in the menu and the owner, as the site sets them (Name)."""

import re
from typing import Annotated

from pydantic import AfterValidator

from plugins.catalog.models.types import Line
from plugins.catalog.yaml.quotes import wrapping

_PARTICLES = "von|vom|van|zu|zum|zur|und|de|del|der|den|dem|di|da|do|dos|du|la|le|ten|ter|geb|af|av|y|bin|ibn|el|al"
_SMALL = re.compile(rf"(?<![\w.’'-])(?!(?:{_PARTICLES})\b)[a-zäöü][\wäöüß]+(?![\w.’'])")
"""A part of a name in small letters that is neither a particle nor an abbreviation."""


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


def _begun_large(text: str) -> str:
    if not text[:1].islower() or text.startswith("c/o "):
        return text
    raise ValueError(f"klein geschrieben; hier also {text[:1].upper()}{text[1:]}")


def _capitals(text: str) -> str:
    large = _SMALL.sub(lambda word: f"{word[0][:1].upper()}{word[0][1:]}", text)
    if large == text:
        return text
    raise ValueError(f"klein geschrieben; hier also {large}")


WITHOUT_MARKS = AfterValidator(_without_marks)
IN_ORDER = AfterValidator(_in_order)
BEGUN_LARGE, CAPITALS = AfterValidator(_begun_large), AfterValidator(_capitals)
Name = Annotated[Line, WITHOUT_MARKS]
"""A name without quotation marks around it."""
