"""A postal address typed into one line: which of its fields it holds (Anschrift)."""

import re
from typing import Any

from pydantic import BeforeValidator

_WHOLE = re.compile(
    r"(?:(?P<street>.*[^\s,])[\s,]+)?(?:D[- ]?)?(?P<postcode>[0-9]{5})[\s,]+(?P<city>[^\W\d_][^\d]*[^\s,])"
)


class SeveralInOneError(ValueError):
    """Says of a value that it holds those of other ``fields`` of its record too."""

    def __init__(self, message: str, fields: frozenset[str]) -> None:
        super().__init__(message)
        self.fields = fields


def alone(what: str) -> BeforeValidator:
    """Give a validator that refuses a value which holds more of an address than its own part."""

    def check(typed: Any) -> Any:
        found = _WHOLE.fullmatch(typed.strip()) if isinstance(typed, str) else None
        if found is None:
            return typed
        parts = {name: part for name, part in found.groupdict().items() if part}
        lines = ", ".join(f"„{name}: {part}“" for name, part in parts.items())
        raise SeveralInOneError(f"{what} allein; jede Angabe gehört in ihre Zeile: {lines}", frozenset(parts))

    return BeforeValidator(check)
