"""Signs that nobody can have meant, wherever they stand in a file."""

import re

from plugins.catalog.problems import Place, Problem

# YAML 1.2, section 5.1: the printable characters
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_BREAKS = re.compile("[\x85\u2028\u2029]")
"""Line ends that no editor shows as such; YAML takes them for some."""


def control_character(text: str, file: str, first_line: int = 1) -> Problem | None:
    """Give the problem of the first character that nobody can have meant."""
    return _hidden(_UNPRINTABLE.search(text), file, first_line, "ein unsichtbares Steuerzeichen")


def hidden_break(text: str, file: str, first_line: int = 1) -> Problem | None:
    """Give the problem of the first line end that no editor shows."""
    return _hidden(_BREAKS.search(text), file, first_line, "ein unsichtbarer Zeilenumbruch")


def _hidden(match: re.Match[str] | None, file: str, first_line: int, what: str) -> Problem | None:
    if match is None:
        return None
    before = match.string[: match.start()]
    place = Place(file, first_line + before.count("\n"), len(before) - before.rfind("\n"))
    return Problem(place, f"{what} (U+{ord(match[0]):04X}); löschen")
