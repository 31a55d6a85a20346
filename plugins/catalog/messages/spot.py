"""A finding of pydantic, and the record in which it lies."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from plugins.catalog.models.postal import SeveralInOneError
from plugins.catalog.models.types import HINT
from plugins.catalog.node import Path
from plugins.catalog.problems import shown

Finding = ErrorDetails


@dataclass(frozen=True)
class Spot:
    """A finding, and the fields of the record in which it lies.

    ``others`` are the fields that the record would have with another choice, and that choice; ``whole`` is the field
    that holds the record, if it may be left out.
    """

    finding: Finding
    fields: Mapping[str, FieldInfo]
    others: Mapping[str, str] = field(default_factory=dict)
    whole: str = ""

    @property
    def kind(self) -> str:
        """What pydantic calls the mistake."""
        return self.finding["type"]

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.finding["loc"]

    @property
    def typed(self) -> Any:
        """What stands there."""
        return self.finding["input"]

    @property
    def last(self) -> str:
        """The name of the field, or of the list in which the entry stands; empty at the top."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")

    @property
    def name(self) -> str:
        """The field as messages name it."""
        return f"„{shown(self.last)}“" if self.last else "der Eintrag"

    @property
    def waits(self) -> bool:
        """Whether a hint still stands where its owner's own answer belongs (Platzhalter)."""
        typed = self.finding.get("ctx", {}).get("tag", self.typed)
        return isinstance(typed, str) and re.fullmatch(HINT, typed.strip(), re.DOTALL) is not None

    @property
    def also(self) -> frozenset[str]:
        """The fields of which the value holds those too."""
        error = self.finding.get("ctx", {}).get("error")
        return error.fields if isinstance(error, SeveralInOneError) else frozenset()

    @property
    def limit(self) -> Any:
        """The least or greatest length that is allowed."""
        limits = self.finding["ctx"]
        return limits.get("max_length", limits.get("min_length"))
