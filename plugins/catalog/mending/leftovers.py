"""Lines that stand in a file and should not: left behind, copied along, or typed twice."""

import re
from collections.abc import Iterator

from plugins.catalog.problems import shown
from plugins.catalog.yaml.messages import SECOND_DOCUMENT
from plugins.catalog.yaml.rows import BLOCK, Finding, Row, Rows

_SIGNS = (
    ("={7}$", "diese Zeile blieb von zwei Fassungen zurück, die Git nicht vereinen konnte (Konflikt); löschen"),
    ("//|/[*]|<!--", "das ist kein Feld; ist es eine Notiz, „# “ davorsetzen"),
)
_JSON = re.compile(r' *"(?P<key>[a-z_]+)" *: *(?P<value>.*?),? *$')
_ASKED = re.compile(r'(?P<before> *- +)(?P<text>[?] [^"]*)$')
_FENCE = "```"
_DOCUMENT = "---"
"""What begins a document, as YAML has it."""
_SIGNED = tuple((re.compile(pattern), message) for pattern, message in _SIGNS)
"""What a line begins with that nobody means for YAML."""


def left_behind(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a text without a line that begins as none of YAML does."""
    for pattern, message in _SIGNED:
        if pattern.match(row.text.strip()):
            yield Finding(row.number, row.indent, message, ((row.number, ""),))


def end_of_head(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a file without the line at its end with which the head of a text ends."""
    if row.text.rstrip() == _DOCUMENT and rows.below(row.number) is None:
        yield Finding(row.number, 0, SECOND_DOCUMENT, ((row.number, ""),))


def fences(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a text without the lines that begin and end code in the handbook."""
    found = [one for one in rows.since(0) if one.text.strip().startswith(_FENCE)]
    if row in found:
        others = [str(one.line) for one in found if one != row]
        also = f", ebenso Zeile {' und '.join(others)}" if others else ""
        message = f"„{_FENCE}“ kam beim Kopieren mit; die Zeile löschen{also}"
        yield Finding(row.number, row.indent, message, tuple((one.number, "") for one in found))


def as_elsewhere(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a line as YAML has it that is written as in JSON, or that begins with a question mark."""
    asked = _ASKED.match(row.text)
    if asked:
        right = f'{asked["before"]}"{asked["text"]}"'
        message = f"„?“ hat am Anfang eine eigene Bedeutung; in gerade Anführungszeichen setzen: {shown(right, 60)}"
        yield Finding(row.number, asked.end("before"), message, ((row.number, right),))
    match = _JSON.match(row.text)
    if match and rows.may_be_field(match["key"]):
        right = f"{match['key']}: {match['value']}"
        message = f"so schreibt man es in JSON; richtig ist „{shown(right, 60)}“"
        yield Finding(row.number, row.indent, message, ((row.number, " " * row.indent + right),))


def typed_twice(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a text without a line that stands twice."""
    above = next(rows.above(row.number), None)
    if above and above.text == row.text and row.key:
        what = f"die Zeile „{shown(row.text, 40)}“ steht schon darüber"
        yield Finding(row.number, row.indent, f"{what}; eine von beiden löschen", ((row.number, ""),))


def no_field(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a text without a line that is neither a field nor an entry nor part of a text."""
    outer = next((one for one in rows.above(row.number) if one.indent < row.indent), None)
    is_text = outer is not None and BLOCK.match(outer.value) is not None
    if not row.key and not row.dashes and not is_text and not row.text.startswith(_DOCUMENT):
        message = "das ist kein Feld; ist es eine Notiz, „# “ davorsetzen, sonst die Zeile löschen"
        yield Finding(row.number, row.indent, message, ((row.number, ""),))
