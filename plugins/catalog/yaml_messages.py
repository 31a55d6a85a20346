"""Say in German what the YAML parser (libyaml) says in English."""

import re
from typing import Any

import yaml

_GERMAN = {
    "found character that cannot start any token": (
        "ein Tabulator oder Sonderzeichen am Anfang; mit Leerzeichen einrücken, "
        "Text mit @, ` oder % in Anführungszeichen setzen"
    ),
    "found a tab character": "ein Tabulator; mit Leerzeichen einrücken",
    "while scanning a quoted scalar": "ein Anführungszeichen wird nicht geschlossen; am Ende des Textes ergänzen",
    "mapping values are not allowed": (
        "ein Doppelpunkt an unerwarteter Stelle; Text mit „: “ in Anführungszeichen setzen oder die Einrückung prüfen"
    ),
    "could not find expected ':'": "hinter dem Feldnamen fehlt der Doppelpunkt; etwa „name: Wert“",
    "did not find expected key": (
        "die Einrückung passt nicht, oder ein Anführungszeichen steht mitten im Wert; "
        "Felder eines Eintrags untereinander stellen"
    ),
    "did not find expected '-' indicator": ("die Einrückung der Liste passt nicht; alle „-“ untereinander stellen"),
    "block sequence entries are not allowed": (
        "eine Liste an unerwarteter Stelle; jedes „-“ in eine neue Zeile setzen"
    ),
    "did not find expected ',' or": (
        "eine Klammer wird nicht geschlossen; ergänzen oder den Text in Anführungszeichen setzen"
    ),
    "found unknown escape character": ("ein „\\“ in doppelten Anführungszeichen; einfache Anführungszeichen verwenden"),
    "found undefined tag handle": "ein Text beginnt mit „!“; in Anführungszeichen setzen",
    "did not find expected alphabetic": "ein Text beginnt mit * oder &; in Anführungszeichen setzen",
}

_LOST_COLOR = re.compile(r"[:\[,-]\s+(#(?:[0-9a-f]{6}|[0-9a-f]{3}))(?![0-9a-z])", re.IGNORECASE)


def german(error: yaml.MarkedYAMLError) -> str:
    """Give what is wrong and what would be right; an error without a translation keeps the parser's words."""
    said = f"{error.context or ''} {error.problem or ''}"
    return next((text for sign, text in _GERMAN.items() if sign in said), f"kein gültiges YAML ({error.problem})")


def swallowed_color(line: str) -> str | None:
    """Give the colour that a line loses, because # begins a note where it is not in quotes."""
    found = _LOST_COLOR.search(line)
    return found[1] if found else None


def place_mark(error: yaml.MarkedYAMLError) -> Any:
    """Give the mark to show: for an unclosed quote its beginning, else where the parser stumbled."""
    opened = error.context_mark if "quoted scalar" in (error.context or "") else None
    return opened or error.problem_mark
