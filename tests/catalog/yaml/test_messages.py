"""What the YAML parser says in English comes out in German, at the place to mend."""

import pytest
import yaml

from plugins.catalog.yaml.messages import german
from plugins.catalog.yaml.text import parse_yaml

BROKEN = {
    "a tab as indentation": ("a:\n\tb: 1", "2:1: ein Tabulator in der Einrückung; …mit Leerzeichen einrücken"),
    "an at sign": ("a: @b", '1:4: der Wert beginnt mit „@“, …in gerade Anführungszeichen setzen: a: "@b"'),
    "an unclosed double quote": ('a: b\nc: "d\ne: f', "2:4: ein Anführungszeichen wird nicht geschlossen; am Ende"),
    "an unclosed single quote": ("a: 'b\nc: d", "1:4: ein Anführungszeichen wird nicht geschlossen"),
    "a colon in a text": (
        "a: b: c",
        '1:5: ein Doppelpunkt an unerwarteter Stelle; …Anführungszeichen setzen: a: "b: c"',
    ),
    "colons in an entry that is a text": (
        "a:\n  - Ergebnis: b: c\n",
        '2:16: ein Doppelpunkt an unerwarteter Stelle; …Anführungszeichen setzen: - "Ergebnis: b: c"',
    ),
    "no colon": ("a: 1\nb\n", "2:1: hinter „b“ fehlt der Doppelpunkt; richtig ist „b:“"),
    "a quote in a value": ("a: 'b' c\n", "1:4: hinter dem schließenden Anführungszeichen geht der Text weiter"),
    "too little indentation": (
        "a:\n  b: 1\n c: 2\n",
        "3:2: „c“ steht um ein Leerzeichen zu weit links; genau unter „b“",
    ),
    "a list and fields": ("- a\nb: 1\n", "2:1: die Einrückung der Liste passt nicht; alle „-“ untereinander stellen"),
    "a list behind a key": ("a: - b\n", "1:4: eine Liste an unerwarteter Stelle; jedes „- “ in eine eigene Zeile"),
    "an unclosed bracket": ("a: [b, c\nd: e\n", "1:4: eine Klammer wird nicht geschlossen; „]“ ergänzen"),
    "a backslash": ('a: "C:\\Wege"\n', "1:4: ein „\\“ in doppelten Anführungszeichen; einfache"),
    "entries below an empty list": (
        "a: []\n\n# so:\n  - b\n",
        "1:4: hinter „a:“ steht noch „[]“; löschen, dann gelten die Einträge darunter",
    ),
    "entries below an empty list, not set in": ("a: [ ] # noch keine\n- b\n", "1:4: hinter „a:“ steht noch „[ ]“"),
    "fields below an empty mapping": ("x:\n  a: {}\n    b: 1\n", "2:6: hinter „a:“ steht noch „{}“"),
    "an exclamation mark": ("a: !b!c d\n", "1:4: der Wert beginnt mit „!“, …in gerade Anführungszeichen setzen"),
    "an asterisk": ("a: **b** c\n", "1:4: Sterne aus Markdown gelten hier nicht; ohne sie: a: b c"),
    "the sign of an entry among fields": (
        "a: b\n- c\nd: e\n",
        "2:1: „a“ hat schon einen Wert, hier beginnt keine Liste; …das „- “ löschen, oder die ganze Zeile",
    ),
}


@pytest.mark.parametrize(("text", "said"), BROKEN.values(), ids=BROKEN)
def test_broken_yaml_is_explained_in_german(text: str, said: str) -> None:
    yaml_text = parse_yaml(text, "x.yaml")
    (problem,) = yaml_text.problems
    assert yaml_text.root is None
    beginning, _, end = f"x.yaml:{said}".partition("…")
    assert str(problem).startswith(beginning)
    assert end in str(problem)


def test_an_error_without_translation_keeps_the_words_of_the_parser() -> None:
    assert german(yaml.MarkedYAMLError(problem="found a riddle")) == "kein gültiges YAML (found a riddle)"
