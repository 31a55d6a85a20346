"""Colons: the one that is missing behind a field, and the one that makes a field of a text."""

import re

from plugins.catalog.problems import shown
from plugins.catalog.yaml.columns import misplaced
from plugins.catalog.yaml.quotes import OPENING, in_quotes, wrapping
from plugins.catalog.yaml.rows import BLOCK, Finding, Row, Rows, is_field_name
from plugins.catalog.yaml.slips import slip_in

_SHORT = re.compile(r"[a-z0-9@._/+-]*|[0-9 ()/+-]+")
"""A word, an address or a number: nothing that could go on in the next line."""
_SECOND_FIELD = re.compile(r"[\s,;](?P<key>[a-z][a-z_]*)$")


def missing_colon(rows: Rows, number: int) -> Finding:
    """Say what is wrong with a line that should be a field."""
    row = rows[number]
    slip = slip_in(row.text)
    if slip:
        return Finding(number, slip.column, slip.message)
    return Finding(number, row.inner, _no_field(rows, row))


def stray_colon(rows: Rows, number: int, column: int) -> Finding | None:
    """Say what is wrong where the parser met a colon: in the value, or in the line above, which has none."""
    row = rows[number]
    above = next(rows.above(number), None)
    if above is None or not row.key or column != row.text.find(":"):
        return Finding(number, *_in_value(rows, row, column))
    first = _first_swallowed(rows, above)
    if slip := slip_in(first.text) or slip_in(row.text):
        line = first.number if slip_in(first.text) else number
        return Finding(line, slip.column, slip.message)
    if first.key and not is_field_name(row.key):
        return Finding(number, column, _in_long_text(first))
    if first.key or (first.dashes and not is_field_name(first.word)):
        return misplaced(rows, number)
    return Finding(first.number, first.inner, _no_field(rows, first))


def _first_swallowed(rows: Rows, row: Row) -> Row:
    """Give the line with which the text began that a later line was taken for a part of."""
    outer = next((above for above in rows.above(row.number) if above.indent < row.indent), None)
    return row if row.key or outer is None or outer.key else _first_swallowed(rows, outer)


def _no_field(rows: Rows, row: Row) -> str:
    above = next(rows.above(row.number), None)
    if above and above.key and not above.value and row.indent <= above.inner and not rows.knows(row.word):
        right = f"„{above.key}: {shown(row.text[row.inner :], 40)}“"
        return f"der Wert von „{above.key}“ gehört hinter den Doppelpunkt, in dieselbe Zeile: {right}"
    if _is_surely_a_field(rows, row) or (is_field_name(row.word) and _is_short(above)):
        return _right(row, row.word)
    return _field_or_text(rows, row, rows.owner(row.number))


def _field_or_text(rows: Rows, row: Row, owner: Row | None) -> str:
    if owner and owner.dashes and owner.indent == row.indent:
        right = f"richtig ist „- {shown(row.text[row.inner :], 40)}“"
        return f"vor diesem Eintrag fehlt „- “; {right}{_or_colon(row)}"
    if is_field_name(row.word):
        return f"{_right(row, row.word)}; falls sie zum Text darüber gehört, um zwei Leerzeichen einrücken"
    if rows.knows(row.word.lower()):
        return f"{_right(row, row.word.lower())} (klein geschrieben)"
    if owner and BLOCK.match(owner.value):
        return f"diese Zeile gehört zum Text unter „{owner.key}“; um zwei Leerzeichen weiter einrücken als das Feld"
    return "in dieser Zeile steht kein Feld; falls sie zum Text darüber gehört, um zwei Leerzeichen weiter einrücken"


def _is_short(above: Row | None) -> bool:
    """Tell whether the field above has a value that cannot go on in the next line."""
    return above is None or (bool(above.key) and _SHORT.fullmatch(above.value.strip()) is not None)


def _is_surely_a_field(rows: Rows, row: Row) -> bool:
    begins_value = not row.rest or BLOCK.match(row.rest) is not None or row.rest[0] in "[{\"'"
    return is_field_name(row.word) and (rows.knows(row.word) or begins_value)


def _right(row: Row, key: str) -> str:
    return f"hinter „{row.word}“ fehlt der Doppelpunkt; richtig ist „{key}:{f' {shown(row.rest, 40)}'.rstrip()}“"


def _or_colon(row: Row) -> str:
    return f"; ist es ein Feld, fehlt hinter „{row.word}“ der Doppelpunkt" if is_field_name(row.word) else ""


def _in_value(rows: Rows, row: Row, column: int) -> tuple[int, str]:
    value = row.value.strip()
    begin = row.text.find(value, row.inner + len(row.key)) if value else column
    before = f"{row.key}: " if row.key else "- " if row.dashes else ""
    right = f"in gerade Anführungszeichen setzen: {before}{in_quotes(value)}"
    pair = wrapping(value)
    if pair:
        straight = f"YAML braucht hier gerade: {before}{in_quotes(value[1:-1])}"
        return begin, f"{pair[0]} und {pair[1]} sind typographische Anführungszeichen; {straight}"
    if column == begin:
        return column, f"der Wert beginnt mit einem Doppelpunkt; {right}"
    if column == len(row.text.rstrip()) - 1:
        return column, f"ein Doppelpunkt am Ende des Textes; den ganzen Wert {right}"
    second = _SECOND_FIELD.search(row.text[begin:column]) if value[0] not in OPENING else None
    if second and rows.knows(second["key"]):
        at = begin + second.start("key")
        return at, f"hier beginnt mit „{second['key']}:“ ein zweites Feld; es gehört in eine eigene Zeile"
    two = f"beginnt hier das Feld „{second['key']}“, gehört es in eine eigene Zeile; sonst " if second else ""
    return column, f"ein Doppelpunkt an unerwarteter Stelle; {two}den ganzen Wert {right}"


def _in_long_text(first: Row) -> str:
    return (
        f"ein Doppelpunkt mitten im Text von „{first.key}“; in die erste Zeile „{first.key}: >-“ schreiben "
        "und den ganzen Text eingerückt darunter"
    )
