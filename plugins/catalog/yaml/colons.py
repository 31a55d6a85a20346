"""Colons: the one that is missing behind a field, and the one that makes a field of a text."""

import re

from plugins.catalog.problems import shown
from plugins.catalog.yaml.columns import misplaced
from plugins.catalog.yaml.quotes import OPENING, in_quotes, quoted, wrapping
from plugins.catalog.yaml.rows import BLOCK, Finding, Row, Rows, is_field_name
from plugins.catalog.yaml.slips import slip_at
from plugins.catalog.yaml.texts import text_goes_on, unmarked_text, without_colon

_SHORT = re.compile(r"[a-z0-9@._/+-]*|[0-9 ()/+-]+")
"""A word, an address or a number: nothing that could go on in the next line."""
_SECOND_FIELD = re.compile(r"[\s,;](?P<key>[a-z][a-z_]*)$")


def missing_colon(rows: Rows, number: int) -> Finding:
    """Say what is wrong with a line that should be a field."""
    return slip_at(rows, number) or unmarked_text(rows, number) or _no_field(rows, rows[number])


def stray_colon(rows: Rows, number: int, column: int) -> Finding | None:
    """Say what is wrong where the parser met a colon: in the value, or in the line above, which has none."""
    row = rows[number]
    if field := _text_without_colon(rows, number):
        return field
    above = next(rows.above(number), None)
    if above is None or not row.key or column != row.text.find(":"):
        return unmarked_text(rows, number) or _in_value(rows, row, column)
    first = _first_swallowed(rows, above)
    if slip := slip_at(rows, first.number) or slip_at(rows, number) or unmarked_text(rows, first.number):
        return slip
    if first.key and not is_field_name(row.key):
        return Finding(number, column, _in_long_text(first))
    if first.key or (first.dashes and not is_field_name(first.word)):
        return misplaced(rows, number)
    return _no_field(rows, first)


def _text_without_colon(rows: Rows, number: int) -> Finding | None:
    """Tell the field above a text of several lines that has the sign for one, and no colon before it."""
    begun = (row for row in rows.above(number) if row.key or row.dashes or BLOCK.match(row.rest))
    field = next(begun, None)
    is_field = field is not None and not field.key and is_field_name(field.word) and rows.may_be_field(field.word)
    return _field(field, field.word) if field and is_field and BLOCK.match(field.rest) else None


def _first_swallowed(rows: Rows, row: Row) -> Row:
    """Give the line with which the text began that a later line was taken for a part of."""
    outer = next((above for above in rows.above(row.number) if above.indent < row.indent), None)
    return row if row.key or outer is None or outer.key else _first_swallowed(rows, outer)


def _no_field(rows: Rows, row: Row) -> Finding:
    above = next(rows.above(row.number), None)
    if above and above.key and not above.value and row.indent <= above.inner and not rows.knows(row.word):
        return _value_below(above, row)
    owner = rows.owner(row.number)
    if _is_surely_a_field(rows, row) or (rows.may_be_field(row.word) and _is_short(above)):
        return _field(row, row.word)
    if owner and owner.dashes and owner.indent == row.indent:
        return _entry(row)
    if not is_field_name(row.word) and rows.knows(row.word.lower()):
        return _field(row, row.word.lower(), " (klein geschrieben)")
    return text_goes_on(rows, row)


def _value_below(above: Row, row: Row) -> Finding:
    right = f"„{above.key}: {shown(row.text[row.inner :], 40)}“"
    message = f"der Wert von „{above.key}“ gehört hinter den Doppelpunkt, in dieselbe Zeile: {right}"
    joined = f"{above.text.rstrip()} {row.text.strip()}"
    return Finding(row.number, row.inner, message, ((above.number, joined), (row.number, "")))


def _field(row: Row, key: str, more: str = "") -> Finding:
    right = row.put(row.inner, f"{key}: {row.rest}")
    return Finding(row.number, row.inner, f"{without_colon(row, key)}{more}", right)


def _entry(row: Row) -> Finding:
    right = f"- {row.text[row.inner :]}"
    or_colon = f"; ist es ein Feld, fehlt hinter „{row.word}“ der Doppelpunkt" if is_field_name(row.word) else ""
    message = f"vor diesem Eintrag fehlt „- “; richtig ist „{shown(right, 42)}“{or_colon}"
    return Finding(row.number, row.inner, message, row.put(row.inner, right))


def _is_short(above: Row | None) -> bool:
    """Tell whether the field above has a value that cannot go on in the next line."""
    return above is None or (bool(above.key) and _SHORT.fullmatch(above.value.strip()) is not None)


def _is_surely_a_field(rows: Rows, row: Row) -> bool:
    begins_value = not row.rest or BLOCK.match(row.rest) is not None or row.rest[0] in "[{\"'"
    known = rows.knows(row.word) or rows.is_at_home(row.number, row.word)
    return is_field_name(row.word) and (known or (begins_value and not rows.homes))


def _in_value(rows: Rows, row: Row, column: int) -> Finding:
    is_entry = bool(row.dashes) and not is_field_name(row.key)
    value = row.text[row.inner :].strip() if is_entry else row.value.strip()
    begin = row.text.find(value, row.inner + (0 if is_entry else len(row.key))) if value else column
    before = "- " if is_entry else f"{row.key}: " if row.key else ""
    right = f"in gerade Anführungszeichen setzen: {before}{in_quotes(value)}"
    repair = row.put(begin, quoted(value))
    pair = wrapping(value)
    if pair:
        straight = f"YAML braucht hier gerade: {before}{in_quotes(value[1:-1])}"
        message = f"{pair[0]} und {pair[1]} sind typographische Anführungszeichen; {straight}"
        return Finding(row.number, begin, message, row.put(begin, quoted(value[1:-1])))
    if column == begin:
        return Finding(row.number, column, f"der Wert beginnt mit einem Doppelpunkt; {right}", repair)
    if column == len(row.text.rstrip()) - 1:
        return Finding(row.number, column, f"ein Doppelpunkt am Ende des Textes; den ganzen Wert {right}", repair)
    return _second_colon(rows, row, begin, column, right)


def _second_colon(rows: Rows, row: Row, begin: int, column: int, right: str) -> Finding:
    value = row.text[begin:].strip()
    second = _SECOND_FIELD.search(row.text[begin:column]) if value[0] not in OPENING else None
    if second and rows.knows(second["key"]):
        message = f"hier beginnt mit „{second['key']}:“ ein zweites Feld; es gehört in eine eigene Zeile"
        return Finding(row.number, begin + second.start("key"), message)
    two = f"beginnt hier das Feld „{second['key']}“, gehört es in eine eigene Zeile; sonst " if second else ""
    message = f"ein Doppelpunkt an unerwarteter Stelle; {two}den ganzen Wert {right}"
    return Finding(row.number, column, message, row.put(begin, quoted(value)))


def _in_long_text(first: Row) -> str:
    return (
        f"ein Doppelpunkt mitten im Text von „{first.key}“; in die erste Zeile „{first.key}: >-“ schreiben "
        "und den ganzen Text eingerückt darunter"
    )
