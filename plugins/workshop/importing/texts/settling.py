"""Mend in a turned text what this site's own check would tell: signs that would be read otherwise than they stood."""

import re
import string

from plugins.publishing.hidden_notes import without_notes
from plugins.publishing.slips import Slip, find_slips

MOST = 12
"""So often a text is looked at; what is left then is told by the check."""
_PAIR = re.compile(r"(\*\*|\*|__|_)(.+?)\1")
_ESCAPABLE = frozenset(string.punctuation) - frozenset("\\`")
"""Signs that a backslash makes plain; a grave stands round code, which is none of them."""


def settled(markdown: str) -> str:
    """Give a text of which the check tells as little as can be; no line is added or taken away."""
    for _ in range(MOST):
        lines = markdown.split("\n")
        first = {slip.line: slip for slip in reversed(find_slips(without_notes(markdown, fill=" ")))}
        for slip in first.values():
            lines[slip.line] = _mended(lines[slip.line], slip)
        before, markdown = markdown, "\n".join(lines)
        if markdown == before:
            break
    return markdown


def _mended(line: str, slip: Slip) -> str:
    sign = line[slip.column : slip.column + 1]
    rest = line[slip.column :]
    pair = _PAIR.match(rest)
    if pair and not line[: slip.column].endswith("\\"):
        return f"{line[: slip.column]}{pair[2]}{rest[pair.end() :]}"
    if number := re.match(r"(\d{1,9})([.)])(?=\s)", rest):
        return f"{line[: slip.column]}{number[1]}\\{rest[number.end(1) :]}"
    escaped = (len(line[: slip.column]) - len(line[: slip.column].rstrip("\\"))) % 2
    if sign in _ESCAPABLE and not escaped:
        return f"{line[: slip.column]}\\{rest}"
    return line
