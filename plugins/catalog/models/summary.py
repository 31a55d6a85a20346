"""The sentence that stands for a page in lists and in search results (Beschreibung)."""

import re
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import Field, WrapValidator

from plugins.catalog.models.types import FLOWING, HINT


def _right_or_open(text: Any, check: Callable[[Any], str]) -> str:
    return text if isinstance(text, str) and re.search(HINT, text, re.DOTALL) else check(text)


Summary = Annotated[str, Field(min_length=50, max_length=160), FLOWING, WrapValidator(_right_or_open)]
"""A sentence of 50 to 160 characters; one that still waits for its owner is as long as its hint."""
