"""Fields that a text of several lines took in, since they stand as far right as its lines."""

import re
from typing import Any

from plugins.catalog.yaml.pieces import BLOCKS, pieces
from plugins.catalog.yaml.rows import Finding, Rows

_FIELD = re.compile(r"^ *(?:- +)*(?P<key>[a-z][a-z_]*):(?=\s|$)")
_GLUED = re.compile(r"[.!?…)“”«»\"](?P<key>[a-z][a-z_]*):(?=\s|$)")
"""A field behind the end of a sentence: the line break between them is missing."""


def swallowed(rows: Rows, event: Any, field: str | None) -> Finding | None:
    """Tell the first line of a text that begins with a field of the file, or has one behind its last sentence."""
    if event.style not in BLOCKS or not rows.homes:
        return None
    for number, _, piece in tuple(pieces(rows, event))[1:]:
        match = _FIELD.match(piece) or _GLUED.search(piece)
        if match and rows.may_be_field(match["key"]):
            return Finding(number, match.start("key"), _message(match["key"], field))
    return None


def _message(key: str, field: str | None) -> str:
    text = f"zum Text von „{field}“" if field else "zum Text darüber"
    right = f"das Feld gehört nicht {text}, sondern weiter links in eine eigene Zeile"
    return f"„{key}:“ gilt hier als Teil des Textes; {right}"
