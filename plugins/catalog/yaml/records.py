"""Records that YAML reads otherwise than they were meant: two taken for one, fields beside their record, braces."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from plugins.catalog.node import Node
from plugins.catalog.problems import Place
from plugins.catalog.yaml.columns import new_entry
from plugins.catalog.yaml.homes import below_its_field, entry_below_its_list
from plugins.catalog.yaml.quotes import in_quotes, quoted
from plugins.catalog.yaml.rows import Finding, Rows


class Pair(NamedTuple):
    """A field as it was read, and where its name stands; ``number`` is the line of the text."""

    key: str
    number: int
    place: Place
    node: Node


def misread(rows: Rows, event: Any, pairs: Sequence[Pair]) -> Finding | None:
    """Tell a record that cannot be meant as it was read; ``event`` is its beginning."""
    if event.flow_style:
        return _braces_around_text(rows, event, pairs)
    return _two_for_one(rows, pairs) or _beside(rows, pairs)


def _braces_around_text(rows: Rows, event: Any, pairs: Sequence[Pair]) -> Finding | None:
    begin = event.start_mark
    inner, closing, behind = rows.typed(begin.line)[begin.column :].partition("}")
    text = inner + closing
    if ":" in text or behind.strip() or not pairs or not all(pair.node.empty for pair in pairs):
        return None
    if rows[begin.line].key and len(pairs) > 1 and all(re.fullmatch("[a-z0-9-]+", pair.key) for pair in pairs):
        right = f"[{', '.join(pair.key for pair in pairs)}]"
        message = f"um mehrere Werte gehören eckige Klammern; richtig ist „{right}“"
        return Finding(begin.line, begin.column, message, rows[begin.line].put(begin.column, right))
    meaning = "geschweifte Klammern haben in YAML eine eigene Bedeutung; weglassen"
    message = f"{meaning}, oder den ganzen Wert in gerade Anführungszeichen setzen: {in_quotes(text)}"
    return Finding(begin.line, begin.column, message, rows[begin.line].put(begin.column, quoted(text)))


def _two_for_one(rows: Rows, pairs: Sequence[Pair]) -> Finding | None:
    """Tell an entry of a list that goes on with the fields of another one, for its hyphen or first line is missing."""
    opening = rows[pairs[0].number] if pairs else None
    keys = [pair.key for pair in pairs]
    again = [pair for index, pair in enumerate(pairs) if pair.key in keys[:index]]
    row = rows[again[0].number] if again else None
    if opening is None or row is None or not opening.dashes or len(again) < 2 or row.key != again[0].key:
        return None
    if opening.key in {pair.key for pair in again}:
        return new_entry(rows, row, opening.indent)
    begins = f"beginnt hier ein neuer Eintrag, fehlt darüber die Zeile „- {opening.key}: …“"
    message = f"ab hier stehen Felder zum zweiten Mal, zuerst ab Zeile {opening.line}; {begins}"
    return new_entry(rows, row, opening.indent)._replace(message=f"{message}; sonst die doppelten löschen")


def _beside(rows: Rows, pairs: Sequence[Pair]) -> Finding | None:
    """Tell what belongs to a field without a value and stands beside it."""
    empty = [pair.number for pair in pairs if pair.node.empty]
    fields = (below_its_field(rows, number, rows[number].key) for number in empty)
    entries = (entry_below_its_list(rows, number) for number in empty)
    return next(filter(None, (*fields, *entries)), None)
