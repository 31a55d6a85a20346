"""Signs that nobody can have meant, wherever they stand in a file."""

import re

from plugins.catalog.problems import Place, Problem

# YAML 1.2, section 5.1: the printable characters
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

BREAKS = "\x85\u2028\u2029"
"""Line ends that no editor shows as such; YAML takes them for some."""
_BREAKS = re.compile(f"(?P<before>[^\\s{BREAKS}]?)[{BREAKS}]+(?P<behind>[^\\s{BREAKS}]?)")
HIDDEN_BREAK = "ein unsichtbarer Zeilenumbruch (U+{:04X}); löschen"
CONTROL = "ein unsichtbares Steuerzeichen (U+{:04X}); löschen"
OF_WORD = {
    "\x0b": "ein Zeilenwechsel aus Word, den andere nicht kennen; löschen und mit der Eingabetaste neu tippen",
    "\x0c": "ein Seitenwechsel aus Word, den andere nicht kennen; löschen",
    "\x1e": "ein geschützter Bindestrich aus Word, den andere nicht kennen; löschen und „-“ tippen",
    "\x1f": "ein Trennstrich aus Word, den andere nicht kennen; löschen",
}
"""Signs of word processors that their clipboard hands on."""
BLANK = " und dort ein Leerzeichen tippen"


def control_character(text: str, file: str, first_line: int = 1) -> Problem | None:
    """Give the problem of the first character that nobody can have meant."""
    match = _UNPRINTABLE.search(text)
    if match is None:
        return None
    place = _place(text, match.start(), file, first_line)
    return Problem(place, OF_WORD.get(match[0], CONTROL.format(ord(match[0]))))


def without_hidden_breaks(text: str, file: str, first_line: int = 1) -> tuple[str, tuple[Problem, ...]]:
    """Give a text with blanks for the line ends that no editor shows, and the problems of these."""
    problems: list[Problem] = []
    for match in _BREAKS.finditer(text):
        at = match.end("before")
        message = HIDDEN_BREAK.format(ord(text[at])) + (BLANK if match["before"] and match["behind"] else "")
        problems.append(Problem(_place(text, at, file, first_line), message))
    return (re.sub(f"[{BREAKS}]", " ", text), tuple(problems)) if problems else (text, ())


def _place(text: str, index: int, file: str, first_line: int) -> Place:
    before = text[:index]
    return Place(file, first_line + before.count("\n"), len(before) - before.rfind("\n"))
