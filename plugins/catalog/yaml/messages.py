"""Say in German what the YAML parser (libyaml) says in English."""

from typing import Any

import yaml

from plugins.catalog.yaml.quotes import in_quotes

SECOND_DOCUMENT = "ein zweites Dokument („---“); je Datei nur eines, die Zeile löschen"

_GERMAN = {
    "mapping values are not allowed": (
        "ein Doppelpunkt an unerwarteter Stelle; Text mit „: “ in gerade Anführungszeichen setzen "
        "oder die Einrückung prüfen"
    ),
    "did not find expected key": (
        "die Einrückung passt nicht, oder ein Anführungszeichen steht mitten im Wert; "
        "Felder eines Eintrags untereinander stellen"
    ),
    "did not find expected '-' indicator": "die Einrückung der Liste passt nicht; alle „-“ untereinander stellen",
    "did not find expected <document start>": "die Einrückung passt nicht; Felder genau untereinander stellen",
    "found a tab character": "ein Tabulator; mit Leerzeichen einrücken",
}
"""What remains to be said where the lines show no cause."""


def german(error: yaml.MarkedYAMLError) -> str:
    """Give what is wrong and what would be right; an error without a translation keeps the parser's words."""
    said = f"{error.context or ''} {error.problem or ''}"
    return next((text for sign, text in _GERMAN.items() if sign in said), f"kein gültiges YAML ({error.problem})")


def markup(event: Any) -> str | None:
    """Say which sign of YAML's own an event carries that the data files do without."""
    if isinstance(event, yaml.AliasEvent):
        return f"ein Verweis (*{event.anchor}) ist hier nicht erlaubt; den Wert ausschreiben"
    if getattr(event, "anchor", None):
        return f"ein Anker (&{event.anchor}) ist hier nicht erlaubt; weglassen"
    if getattr(event, "tag", None):
        return f"eine Typangabe ({event.tag}) ist hier nicht erlaubt; weglassen"
    return None


def standing(first: int, last: int) -> str:
    """Begin to say where lines stand."""
    return "diese Zeile steht" if first == last else f"die Zeilen {first} bis {last} stehen"


def blanks(count: int) -> str:
    """Give a number of blanks in words."""
    return "ein Leerzeichen" if count == 1 else f"{count} Leerzeichen"


def without_value(key: str) -> str:
    """Say what is to be done about a field without a value, or about a text that ends with a colon."""
    if key.isdigit():
        return f"das Komma vor „{key}“ trennt hier zwei Felder; in Zahlen einen Punkt schreiben, etwa 51.3127"
    if " " in key:
        right = in_quotes(f"{key}:")
        return f"mit dem Doppelpunkt am Ende gilt dieser Text als Feld; in gerade Anführungszeichen setzen: {right}"
    return f"hinter „{key}:“ fehlt der Wert; eintragen, oder die Zeile löschen, wenn die Angabe freiwillig ist"
