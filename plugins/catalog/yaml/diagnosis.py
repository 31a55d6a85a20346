"""Find the line in which a mistake lies that the YAML parser met further on, and say what would be right there."""

import re
from collections.abc import Callable
from typing import Any

import yaml

from plugins.catalog.problems import shown
from plugins.catalog.yaml.colons import missing_colon, stray_colon
from plugins.catalog.yaml.columns import misplaced
from plugins.catalog.yaml.foreign import ESCAPED, without_backslash
from plugins.catalog.yaml.messages import german
from plugins.catalog.yaml.quotes import CLOSING, STRAIGHT, in_quotes, quoted
from plugins.catalog.yaml.rows import Finding, Row, Rows
from plugins.catalog.yaml.slips import slip_at

_EMPTY = re.compile(r"(\[ *\]|\{ *\}) *(?:#.*)?$")
_ENTRIES = re.compile(r"\[[a-z0-9-]+(?:, *[a-z0-9-]+)*\s*|\{ *[a-z_]+: .*[^,{\s]\s*")
"""What stands behind a bracket that begins a list or fields, not a text."""
_COLOR = re.compile("#(?:[0-9a-fA-F]{3}){1,2}")

Mark = Any
"""A place in the text, counted from 0; libyaml gives every error and event one, though its types say otherwise."""
Look = Callable[[Rows, Mark, Mark], Finding | None]
"""Is given the lines, where the parser's trouble began, and where it gave up."""


def diagnose(rows: Rows, error: yaml.MarkedYAMLError, last: yaml.Event | None) -> Finding:
    """Say what is wrong and where; ``last`` is what the parser read last before it gave up."""
    begun = _unclosed_before(rows, last)
    if begun:
        return begun
    mark: Mark = error.problem_mark or error.context_mark
    said = f"{error.context or ''} {error.problem or ''}"
    looks = (look for sign, look in _LOOKS if sign in said)
    found = (look(rows, error.context_mark or mark, mark) for look in looks)
    return next(filter(None, found), Finding(mark.line, mark.column, german(error)))


def misread_markup(rows: Rows, mark: Mark, refused: str) -> Finding:
    """Tell a sign of YAML's own that was meant for the sign of a list, or for text."""
    slip = _slip(rows, rows[mark.line], mark.column)
    return slip or _as_text(rows[mark.line], mark.column, f"{refused}; Text")._replace(repair=())


def _unclosed_before(rows: Rows, last: Any) -> Finding | None:
    """Tell a quote that was closed lines further down, by the next one's beginning."""
    if not isinstance(last, yaml.ScalarEvent) or last.style not in {"'", '"'}:
        return None
    begin: Mark = last.start_mark
    end: Mark = last.end_mark
    return _unclosed(rows, begin, end) if begin.line < end.line else None


def _missing_colon(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    return missing_colon(rows, begin.line)


def _stray_colon(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    return stray_colon(rows, end.line, end.column)


def _out_of_line(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    row = rows[end.line]
    if end.column > row.indent:
        return _behind_value(row)
    if emptied := _below_empty_list(rows, row):
        return emptied
    stop = next((above for above in rows.above(end.line) if above.text.strip() == "..."), None)
    if stop:
        message = "„...“ beendet für YAML die Angaben; die Zeile löschen"
        return Finding(stop.number, 0, message, ((stop.number, ""),))
    return _root_set_in(rows, row) or misplaced(rows, end.line)


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


def _behind_value(row: Row) -> Finding | None:
    """Tell text behind a closing quote or bracket."""
    value, column = row.value.rstrip(), len(row.text) - len(row.value)
    if value[:1] in ("[", "{"):
        return _as_text(row, column, "der Wert beginnt mit einer Klammer;")
    if value[:1] not in tuple(STRAIGHT):
        return None
    message = "hinter dem schließenden Anführungszeichen geht der Text weiter; innen typographische verwenden: "
    right = _quotes_inside(value)
    line = f"{row.key}: {shown(right, 42)}" if row.key else f"- {shown(right, 42)}"
    return Finding(row.number, column, f"{message}{line}", row.put(column, right))


def _quotes_inside(value: str) -> str:
    """Give a value whose inner quotes are typographic, in straight ones if it needs them."""
    whole = value[-1] == value[0]
    inner = value[1:-1] if whole else value
    inner = re.sub(r'"([^"]*)"', r"„\1“", inner)
    inner = re.sub(r"(?<!\w)'([^']*)'(?!\w)", r"‚\1‘", inner).replace("'", "’").replace('"', "“")
    return quoted(inner) if whole or ": " in inner else inner


def _unclosed(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    row = rows[begin.line]
    value = row.text[begin.column :].rstrip()
    message = "ein Anführungszeichen wird nicht geschlossen; am Ende des Textes ergänzen"
    if len(value) > 1 and value[-1] in CLOSING:
        message = f'das Anführungszeichen vorn ist gerade, das am Ende typographisch ({value[-1]}); beide gerade (")'
        return Finding(begin.line, begin.column, message, row.put(begin.column, value[:-1] + value[0]))
    if value[:1] == "'":
        message = f"{message}; ein Apostroph ist ’"
    goes_on = next((below for below in rows.children(begin.line) if not below.key and not below.dashes), None)
    return Finding(begin.line, begin.column, message, () if goes_on else row.put(begin.column, value + value[:1]))


def _backslash(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    row = rows[end.line]
    sign = row.text[end.column : end.column + 1]
    if sign in ESCAPED:
        return without_backslash(rows, end.line, row.text.find(f"\\{sign}"))
    message = "ein „\\“ in doppelten Anführungszeichen; einfache Anführungszeichen (') verwenden"
    doubled = row.text[begin.column :].replace("\\", "\\\\") if begin.line == end.line else ""
    return Finding(begin.line, begin.column, message, row.put(begin.column, doubled) if doubled else ())


def _unclosed_bracket(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    row = rows[begin.line]
    text = row.text[begin.column :]
    lost = re.search(r"[\s,\[{](#[^\s#,\]}]+)", text)
    if lost:
        what = "Farben gehören" if _COLOR.fullmatch(lost[1]) else "was damit beginnt, gehört"
        message = f'ab # ist die Zeile eine Notiz; {what} in gerade Anführungszeichen, etwa "{lost[1]}"'
        return Finding(begin.line, begin.column, message)
    other = "]" if text[:1] == "[" else "}"
    message = f"eine Klammer wird nicht geschlossen; „{other}“ ergänzen"
    if _ENTRIES.fullmatch(text):
        return Finding(begin.line, begin.column, message, row.put(begin.column, f"{text.rstrip()}{other}"))
    return _as_text(row, begin.column, f"{message}, oder, wenn sie zum Text gehört, den Wert")


def _in_brackets(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    """Tell a bracket behind which something else stands than the entries of a list, or nothing."""
    lines = (rows[number] for number in range(end.line, -1, -1))
    row = next((row for row in lines if re.search(r"[\[{]", row.text)), rows[end.line])
    column = max(row.text.find("["), row.text.find("{"), 0)
    message = "diese Klammer wird nicht geschlossen, oder in ihr steht ein Zeichen zu viel; richtig ist „[eins, zwei]“"
    return Finding(row.number, column, message)


def _block_beginning(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    row = rows[begin.line]
    sign = row.text[begin.column : begin.column + 1]
    message = f"hinter „{sign}“ beginnt der Text erst in der nächsten Zeile; gehört das Zeichen zum Text, den Wert"
    return _as_text(row, begin.column, message)


def _list_in_line(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    row = rows[end.line]
    message = "eine Liste an unerwarteter Stelle; jedes „- “ in eine eigene Zeile, oder, wenn es Text ist, den Wert"
    return _as_text(row, end.column, message)


def _beginning(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    row = rows[begin.line]
    sign = row.text[begin.column : begin.column + 1]
    slip = _slip(rows, row, begin.column)
    if slip or not sign:
        return slip
    if sign == "\t":
        right = row.put(begin.column, row.text[begin.column :].lstrip())
        return Finding(begin.line, begin.column, "ein Tabulator; löschen und Leerzeichen tippen", right)
    return _as_text(row, begin.column, f"der Wert beginnt mit „{sign}“, das in YAML eine eigene Bedeutung hat;")


def _slip(rows: Rows, row: Row, column: int) -> Finding | None:
    """Tell a mistake that shows in the line, if the parser stumbled at its beginning."""
    return slip_at(rows, row.number) if not row.text[:column].strip(" -") else None


def _as_text(row: Row, column: int, message: str) -> Finding:
    """Say how a value is to be written that begins with a sign of YAML's own."""
    before = f"{row.key}: " if row.key else "- " if row.dashes else ""
    value = row.text[column:].rstrip()
    right = f"in gerade Anführungszeichen setzen: {before}{in_quotes(value)}"
    repair = row.put(column, quoted(value)) if before else ()
    return Finding(row.number, column, f"{message} {right}", repair)


_LOOKS: tuple[tuple[str, Look], ...] = (
    ("could not find expected ':'", _missing_colon),
    ("mapping values are not allowed", _stray_colon),
    ("did not find expected key", _out_of_line),
    ("did not find expected '-' indicator", _out_of_line),
    ("did not find expected <document start>", _out_of_line),
    ("found a tab character", _out_of_line),
    ("scanning a quoted scalar", _unclosed),
    ("parsing a quoted scalar", _backslash),
    ("did not find expected ',' or", _unclosed_bracket),
    ("parsing a flow node", _in_brackets),
    ("found unexpected ':'", _in_brackets),
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
