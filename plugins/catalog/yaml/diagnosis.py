"""Find the line in which a mistake lies that the YAML parser met further on, and say what would be right there."""

import re
from collections.abc import Callable
from typing import Any

import yaml

from plugins.catalog.yaml.colons import missing_colon, stray_colon
from plugins.catalog.yaml.columns import misplaced
from plugins.catalog.yaml.enclosing import (
    Mark,
    as_text,
    backslash,
    behind_value,
    in_brackets,
    unclosed_bracket,
    unclosed_quote,
)
from plugins.catalog.yaml.foreign import BACKTICKS, STARS
from plugins.catalog.yaml.messages import blanks, german
from plugins.catalog.yaml.own_links import own_link
from plugins.catalog.yaml.quotes import as_value
from plugins.catalog.yaml.rows import Finding, Row, Rows
from plugins.catalog.yaml.slips import slip_at
from plugins.catalog.yaml.texts import mistyped_sign

_EMPTY = re.compile(r"(\[ *\]|\{ *\}) *(?:#.*)?$")
_STARS = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])(.*?[^\s*])\1(?![\w*])")
Look = Callable[[Rows, Mark, Mark], Finding | None]
"""Is given the lines, where the parser's trouble began, and where it gave up."""


def diagnose(rows: Rows, error: yaml.MarkedYAMLError, last: yaml.Event | None) -> Finding:
    """Say what is wrong and where; ``last`` is what the parser read last before it gave up."""
    begun = _unclosed_before(rows, last)
    if begun:
        return begun
    mark: Mark = error.problem_mark or error.context_mark
    if link := own_link(rows, mark.line) or own_link(rows, (error.context_mark or mark).line):
        return link
    said = f"{error.context or ''} {error.problem or ''}"
    looks = (look for sign, look in _LOOKS if sign in said)
    found = (look(rows, error.context_mark or mark, mark) for look in looks)
    return next(filter(None, found), Finding(mark.line, mark.column, german(error)))


def misread_markup(rows: Rows, mark: Mark, refused: str) -> Finding:
    """Tell a sign of YAML's own that was meant for the sign of a list, or for text."""
    row = rows[mark.line]
    told = _slip(rows, row, mark.column) or _of_markdown(row, mark.column)
    return told or as_text(row, mark.column, f"{refused}; Text")._replace(repair=())


def _unclosed_before(rows: Rows, last: Any) -> Finding | None:
    """Tell a quote that was closed lines further down, by the next one's beginning."""
    if not isinstance(last, yaml.ScalarEvent) or last.style not in {"'", '"'}:
        return None
    begin: Mark = last.start_mark
    end: Mark = last.end_mark
    return unclosed_quote(rows, begin, end) if begin.line < end.line else None


def _missing_colon(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    return missing_colon(rows, begin.line)


def _stray_colon(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    return stray_colon(rows, end.line, end.column)


def _out_of_line(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    row = rows[end.line]
    if end.column > row.indent:
        return behind_value(rows, row)
    if emptied := _below_empty_list(rows, row):
        return emptied
    stop = next((above for above in rows.above(end.line) if above.text.strip() == "..."), None)
    if stop:
        message = "„...“ beendet für YAML die Angaben; die Zeile löschen"
        return Finding(stop.number, 0, message, ((stop.number, ""),))
    return _root_set_in(rows, row) or misplaced(rows, end.line) or _no_list(rows, row)


def _no_list(rows: Rows, row: Row) -> Finding | None:
    """Tell the sign of an entry where fields stand, below one that has a value."""
    above = next(rows.above(row.number), None)
    if not (row.dashes and above and above.key and above.bare and above.indent == row.indent):
        return None
    message = f"„{above.key}“ hat schon einen Wert, hier beginnt keine Liste; das „- “ löschen, oder die ganze Zeile"
    return Finding(row.number, row.indent, message, ((row.number, ""),))


def _below_empty_list(rows: Rows, row: Row) -> Finding | None:
    """Tell entries below a field that still says that it has none."""
    above = next(rows.above(row.number), None)
    empty = _EMPTY.match(above.value) if above and above.key else None
    if above is None or empty is None or not (row.dashes or row.indent > above.inner):
        return None
    column = len(above.text) - len(above.value)
    message = f"hinter „{above.key}:“ steht noch „{empty[1]}“; löschen, dann gelten die Einträge darunter"
    return Finding(above.number, column, message, above.put(column, ""))


def _root_set_in(rows: Rows, row: Row) -> Finding | None:
    """Tell a first line that is set in while the others are not."""
    first = rows.below(-1)
    if row.indent or row.dashes or first is None or not first.indent or first.dashes:
        return None
    message = f"„{first.key or first.word}“ ist eingerückt; die Leerzeichen davor löschen"
    return Finding(first.number, 0, message, ((first.number, first.moved(0)),))


def _block_beginning(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    row = rows[begin.line]
    sign = row.text[begin.column : begin.column + 1]
    message = f"hinter „{sign}“ beginnt der Text erst in der nächsten Zeile; gehört das Zeichen zum Text, den Wert"
    return mistyped_sign(rows, row, begin.column) or as_text(row, begin.column, message)


def _list_in_line(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    row = rows[end.line]
    message = "eine Liste an unerwarteter Stelle; jedes „- “ in eine eigene Zeile, oder, wenn es Text ist, den Wert"
    return mistyped_sign(rows, row, end.column) or _entry_behind(rows, row) or as_text(row, end.column, message)


def _entry_behind(rows: Rows, row: Row) -> Finding | None:
    """Tell a list of which the first entry stands behind the name of its field."""
    entries = tuple(rows.children(row.number))
    if not row.key or not row.value.startswith("- ") or not entries or not entries[0].dashes:
        return None
    column = row.inner + 2
    message = (
        f"die Liste beginnt erst unter „{row.key}:“; jeden Eintrag in eine eigene Zeile, mit {blanks(column)} davor"
    )
    begin = len(row.text) - len(row.value)
    first = f"{row.text[:begin].rstrip()}\n{' ' * column}{row.value}"
    by = column - entries[0].indent
    others = ((one.number, one.moved(max(one.indent + by, 0))) for one in entries)
    return Finding(row.number, begin, message, ((row.number, first), *others))


def _beginning(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    row = rows[begin.line]
    sign = row.text[begin.column : begin.column + 1]
    slip = _slip(rows, row, begin.column)
    if slip or not sign:
        return slip
    if sign == "\t":
        right = row.put(begin.column, row.text[begin.column :].lstrip())
        return Finding(begin.line, begin.column, "ein Tabulator; löschen und Leerzeichen tippen", right)
    meaning = f"der Wert beginnt mit „{sign}“, das in YAML eine eigene Bedeutung hat;"
    return _of_markdown(row, begin.column) or as_text(row, begin.column, meaning)


def _of_markdown(row: Row, column: int) -> Finding | None:
    """Tell stars or backticks of Markdown with which a value begins."""
    value = row.text[column:].strip()
    plain = value.replace("`", "").strip() if value[:1] == "`" else _STARS.sub(r"\2", value)
    if not plain or plain == value:
        return None
    before = f"{row.key}: " if row.key else "- " if row.dashes else ""
    message = f"{BACKTICKS if value[:1] == '`' else STARS}; ohne sie: {before}{as_value(plain)}"
    return Finding(row.number, column, message, row.put(column, as_value(plain)))


def _slip(rows: Rows, row: Row, column: int) -> Finding | None:
    """Tell a mistake that shows in the line, if the parser stumbled at its beginning."""
    return slip_at(rows, row.number) if not row.text[:column].strip(" -") else None


_LOOKS: tuple[tuple[str, Look], ...] = (
    ("could not find expected ':'", _missing_colon),
    ("mapping values are not allowed", _stray_colon),
    ("did not find expected key", _out_of_line),
    ("did not find expected '-' indicator", _out_of_line),
    ("did not find expected <document start>", _out_of_line),
    ("found a tab character", _out_of_line),
    ("scanning a quoted scalar", unclosed_quote),
    ("parsing a quoted scalar", backslash),
    ("did not find expected ',' or", unclosed_bracket),
    ("parsing a flow node", in_brackets),
    ("found unexpected ':'", in_brackets),
    ("scanning a block scalar", _block_beginning),
    ("block sequence entries are not allowed", _list_in_line),
    ("scanning an alias", _beginning),
    ("scanning an anchor", _beginning),
    ("scanning a tag", _beginning),
    ("parsing a tag", _beginning),
    ("undefined tag handle", _beginning),
    ("cannot start any token", _beginning),
    ("did not find expected node content", _beginning),
    ("mapping keys are not allowed", _beginning),
    ("directive", _beginning),
)
"""What the parser says (libyaml's words), and who looks for the cause."""
