"""What a mail did to lines that were pasted from it: addresses broken over lines, and the sign before quoted lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from plugins.catalog.yaml.rows import Finding, Row, Rows

_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")
_PIECE = re.compile(r"(?=.*[A-Za-z0-9])[A-Za-z0-9/._~%?#=&+-]+")
_JOINT = re.compile("[/._~%?#=&+-]")
"""What stands in the middle of an address, and seldom in a word."""
_QUOTED = re.compile(r"^>+( ?)(.*)")
_UNQUOTED = (
    ("> ", "löschen", r"\2"),
    (">", "löschen", r"\1\2"),
    ("> ", "durch zwei Leerzeichen ersetzen", r"  \2"),
)
"""What marks a quoted line, what to do with it, and what then stands there."""
_COUNTS = {2: "zwei", 3: "drei"}


def address_broken(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try lines below an address as the rest of it."""
    above = next(rows.above(row.number), None)
    start = _ADDRESS.search(above.text) if above else None
    pieces = tuple(takewhile(lambda one: _is_piece(rows, one), rows.since(row.number)))
    if above is None or start is None or start.end() != len(above.text.rstrip()) or not pieces:
        return
    words = [one.text.strip() for one in pieces]
    if start[0][-1] in "/-" or _JOINT.search(words[0]):
        whole = "".join((start[0], *words))
        message = f"die Adresse steht in {_COUNTS.get(len(words) + 1, 'mehreren')} Zeilen; in eine schreiben: {whole}"
        repair = (*above.put(start.start(), whole), *((one.number, "") for one in pieces))
        yield Finding(row.number, row.indent, message, repair)


def _is_piece(rows: Rows, row: Row) -> bool:
    word = row.text.strip()
    return not row.dashes and _PIECE.fullmatch(word) is not None and not rows.may_be_field(word)


def mail_quoted(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a text without the signs that mark the lines of a quoted mail."""
    quoted = [one for one in rows.since(0) if _QUOTED.match(one.text)]
    if row not in quoted:
        return
    for sign, what, right in _UNQUOTED:
        repair = tuple((one.number, _QUOTED.sub(right, one.text)) for one in quoted)
        message = f"„{sign}“ kam aus einer E-Mail mit; {what}{_also(quoted)}"
        yield Finding(quoted[0].number, 0, message, repair)


def _also(rows: Sequence[Row]) -> str:
    """Name the lines behind the first one."""
    lines = [one.line for one in rows[1:]]
    if len(lines) > 1 and lines[-1] - lines[0] == len(lines) - 1:
        return f", ebenso in den Zeilen {lines[0]} bis {lines[-1]}"
    return f", ebenso in Zeile {', '.join(map(str, lines))}" if lines else ""
