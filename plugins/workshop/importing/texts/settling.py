"""Mend in a turned text what this site's own check would tell: signs that would be read otherwise than they stood."""

import re
import string

from plugins.publishing.hidden_notes import without_notes
from plugins.publishing.slips import find_slips

MOST = 12
"""So often a text is looked at; what is left then is told by the check."""
_PAIR = re.compile(r"(\*\*|\*|__|_)(.+?)\1")
_ESCAPABLE = frozenset(string.punctuation) - frozenset("\\`")
"""Signs that a backslash makes plain; a grave stands round code, which is none of them."""


def settled(markdown: str) -> str:
    """Give a text of which the check tells as little as can be; no line is added or taken away."""
    for _ in range(MOST):
        lines = markdown.split("\n")
        seen = without_notes(f"{markdown}\n", fill=" ")  # as the check will read it, which then need not look again
        first = {slip.line: slip for slip in reversed(find_slips(seen))}
        for number, slip in first.items():
            column = _column(lines[number], seen.split("\n")[number], slip.column)
            lines[number] = lines[number] if column is None else _mended(lines[number], column)
        before, markdown = markdown, "\n".join(lines)
        if markdown == before:
            break
    return markdown


def _column(line: str, seen: str, column: int) -> int | None:
    """Give where a place of a line without its notes is in the line with them, if that is sure."""
    if line == seen:
        return column
    if line.endswith(seen[column:]) and seen[column:]:
        return len(line) - len(seen[column:])
    return column if line.startswith(seen[: column + 1]) else None


def _mended(line: str, column: int) -> str:
    sign = line[column : column + 1]
    rest = line[column:]
    pair = _PAIR.match(rest)
    if pair and not line[:column].endswith("\\"):
        return f"{line[:column]}{pair[2]}{rest[pair.end() :]}"
    if number := re.match(r"(\d{1,9})([.)])(?=\s)", rest):
        return f"{line[:column]}{number[1]}\\{rest[number.end(1) :]}"
    escaped = (len(line[:column]) - len(line[:column].rstrip("\\"))) % 2
    if sign in _ESCAPABLE and not escaped:
        return f"{line[:column]}\\{rest}"
    return line
