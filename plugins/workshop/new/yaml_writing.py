"""Write facts as YAML, as an owner would type them: whatever is written reads back the same."""

import json
import textwrap
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from plugins.catalog.yaml.text import parse_yaml

Plain: TypeAlias = "str | Sequence[Plain] | Mapping[str, Plain]"
"""A value of YAML as the catalog reads it: every scalar is text."""
WIDTH = 120
LINE_BREAKS = str.maketrans({"\x85": r"\N", "\u2028": r"\L", "\u2029": r"\P"})
"""Signs that end a line in YAML (5.4) and not in JSON, as quotation marks hold them (5.7)."""
LONG = 100
"""So many signs stand in one line; longer texts are folded."""


def scalar(text: str) -> str:
    """Give a text as a value in one line: bare where it can be, else in quotation marks."""
    return text if _reads_back(text, text) else json.dumps(text, ensure_ascii=False).translate(LINE_BREAKS)


def folded(text: str, indent: int) -> str:
    """Give a text as a value: a long one below its field, in lines of fitting length."""
    lines = textwrap.wrap(text, WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    below = "\n".join((">-", *(f"{' ' * indent}{line}" for line in lines)))
    return below if len(text) > LONG and len(lines) > 1 and _reads_back(below, text) else scalar(text)


def mapping(fields: Mapping[str, Plain], indent: int = 0) -> str:
    """Give fields line by line."""
    return "".join(f"{' ' * indent}{key}:{_value(value, indent)}" for key, value in fields.items())


def entry(fields: Mapping[str, Plain], indent: int = 2) -> str:
    """Give fields as an entry of a list."""
    return f"{' ' * indent}- {mapping(fields, indent + 2).lstrip(' ')}"


def _value(value: Plain, indent: int) -> str:
    if isinstance(value, str):
        return f" {folded(value, indent + 2)}\n"
    if not value:
        return " []\n"
    if isinstance(value, Mapping):
        return f"\n{mapping(value, indent + 2)}"
    return "\n" + "".join(_entry(one, indent + 2) for one in value)


def _entry(value: Plain, indent: int) -> str:
    if isinstance(value, Mapping):
        return entry(value, indent)
    return f"{' ' * indent}-{_value(value, indent)}"


@lru_cache(maxsize=4096)
def _reads_back(written: str, text: str) -> bool:
    found = parse_yaml(f"value: {written}\n", "")
    return found.root is not None and not found.problems and found.root.at(("value",)).value == text
