"""Texts of several lines: the sign for one that is missing or wrong, and lines that are not set in as the others."""

import re
from itertools import takewhile

from plugins.catalog.problems import shown
from plugins.catalog.yaml.messages import blanks
from plugins.catalog.yaml.rows import BLOCK, Finding, Row, Rows, is_field_name

_ENDED = re.compile(r"[.!?…:)“”«»\"']$")
"""How the last line of a whole text ends."""
_MISTYPED = re.compile(r"[>|<»›–—_-]+\s*$")
"""What somebody typed who meant the sign for a text of several lines."""


def unmarked_text(rows: Rows, number: int) -> Finding | None:
    """Tell a text of several lines that stands below a field without the sign for one."""
    owner = next(rows.parents(number), None)
    lines = tuple(rows.children(owner.number)) if owner else ()
    if owner is None or len(lines) < 2 or any(row.dashes or not rows.may_be_words(row.key) for row in lines):
        return None
    if not rows.is_single(owner.key) and all(is_field_name(row.word) for row in lines):
        return None
    message = f"hinter „{owner.key}:“ fehlt „>-“, weil der Text in mehreren Zeilen steht; richtig ist „{owner.key}: >-“"
    repair = ((owner.number, f"{owner.text.rstrip()} >-"),)
    return Finding(owner.number, owner.inner + len(owner.key), message, repair)


def mistyped_sign(rows: Rows, row: Row, column: int) -> Finding | None:
    """Tell the sign for a text of several lines that is mistyped, or behind which the text begins already."""
    value = row.text[column:].strip()
    if not row.key or not any(rows.children(row.number)):
        return None
    right = f"„{row.key}: >-“"
    if _MISTYPED.match(value):
        message = f"hinter „{row.key}:“ steht „{value}“; vor einem Text in mehreren Zeilen ist {right} richtig"
        return Finding(row.number, column, message, row.put(column, ">-"))
    if value[:1] in (">", "|"):
        message = f"hinter „{value[:1]}“ beginnt der Text erst in der nächsten Zeile; {right} schreiben"
        return Finding(row.number, column, f"{message} und den ganzen Text eingerückt darunter", row.put(column, ">-"))
    return None


def text_set_in(rows: Rows, number: int) -> Finding | None:
    """Tell a line of a text that is set in less than those above it."""
    row = rows[number]
    is_text = not row.dashes and not is_field_name(row.key) and in_text(rows, row)
    return text_goes_on(rows, row) if is_text or torn_off(rows, row) else None


def torn_off(rows: Rows, row: Row) -> bool:
    """Tell whether the sentence that a text above breaks off goes on in a line, which no record knows as a field."""
    may_go_on = not row.dashes and rows.may_be_words(row.key) and in_text(rows, row)
    return may_go_on and not _has_ended(rows, row)


def begins_sentence(rows: Rows, row: Row) -> bool:
    """Tell whether a line begins a sentence, and the one above ends another."""
    return _has_ended(rows, row) and not row.word[:1].islower()


def _has_ended(rows: Rows, row: Row) -> bool:
    above = next(rows.above(row.number), None)
    return above is None or _ENDED.search(above.text.rstrip()) is not None


def in_text(rows: Rows, row: Row) -> bool:
    """Tell whether what stands above a line is a text of several lines that is marked as one."""
    return text_owner(rows, row) is not None


def text_owner(rows: Rows, row: Row) -> Row | None:
    """Give the field that begins the text of several lines that stands above a line."""
    owner = _beginning(rows, row.number)
    return owner if owner and BLOCK.match(owner.value) else None


def text_goes_on(rows: Rows, row: Row) -> Finding:
    """Say how far a line is to be set in that is a part of the text above it."""
    first = _beginning(rows, row.number)
    in_block = first is not None and BLOCK.match(first.value) is not None
    lines = () if first is None else tuple(one for one in rows.children(first.number) if one.number < row.number)
    column = lines[0].indent if in_block and lines else (first.inner if first else 0) + 2
    further = f"um {blanks(column - row.indent)} weiter einrücken"
    if first and in_block and len(lines) == 1 and lines[0].indent > row.indent == first.inner + 2:
        by = lines[0].indent - row.indent
        message = (
            f"der Text unter „{first.key}“ beginnt um {blanks(by)} zu weit rechts; wie die Zeilen darunter einrücken"
        )
        return Finding(lines[0].number, lines[0].indent, message, ((lines[0].number, lines[0].moved(row.indent)),))
    if first and in_block:
        message = f"diese Zeile gehört zum Text unter „{first.key}“; {further}"
    elif rows.may_be_field(row.word):
        message = f"{without_colon(row, row.word)}; falls sie zum Text darüber gehört, {further}"
    else:
        message = f"in dieser Zeile steht kein Feld; falls sie zum Text darüber gehört, {further}"
    along = takewhile(lambda one: not one.dashes and not is_field_name(one.key), rows.since(row.number + 1))
    repair = tuple((one.number, one.moved(column)) for one in (row, *along) if one.indent >= row.indent)
    return Finding(row.number, row.inner, message, repair)


def without_colon(row: Row, key: str) -> str:
    """Say that the colon is missing behind the first word of a line, and how the line should be."""
    return f"hinter „{row.word}“ fehlt der Doppelpunkt; richtig ist „{key}:{f' {shown(row.rest, 40)}'.rstrip()}“"


def _beginning(rows: Rows, number: int) -> Row | None:
    """Give the field or the entry above a line, whose text it may go on with."""
    return next((above for above in rows.above(number) if above.dashes or is_field_name(above.key)), None)
