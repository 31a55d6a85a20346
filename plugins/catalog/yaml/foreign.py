"""Signs in values that belong to Markdown or HTML, or that cannot be seen: they would go out as they stand."""

import re
from html import unescape
from typing import Any

from plugins.catalog.problems import shown
from plugins.catalog.yaml.pieces import pieces
from plugins.catalog.yaml.rows import Finding, Rows
from plugins.catalog.yaml.slips import ODD_BLANKS, hidden_sign

ESCAPED = "*_#[]()<>~|`+-.!{}&"
"""Signs before which Markdown wants a backslash where they are to be seen."""

BACKTICKS = "die Zeichen „`“ um Code gelten nur in Markdown und wären hier zu sehen"
STARS = "Sterne aus Markdown gelten hier nicht"
NOTES = "Fußnoten gibt es nur in Texten"
EMPHASIS = "Sterne und Unterstriche aus Markdown gelten hier nicht und wären zu sehen"
_EMPHASIS = re.compile(r"(?<![\w*/.])(?P<sign>[*_])(?=[\w„»])(?P<text>[^*_]*[^\s*_(/])(?P=sign)(?![\w*])")
"""A word or more between two of these signs; a star that touches a word before it is one of gender, or a note's."""
_CODE = re.compile(r"(?<!\w)`+[^`]+`+(?!\w)")
_NOTE = re.compile(r"\[\^[^\]\s]+\]")
_ESCAPE = re.compile(rf"\\(?P<sign>[{re.escape(ESCAPED)}])")
_TAG = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|q|s|small|span"
    r"|strike|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul|wbr)(?:\s[^<>]*)?/?>"
    r"|&(?:[a-z]{2,8}|#\d{2,5});",
    re.IGNORECASE,
)
_NEVER_SEEN = "\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
"""Signs that no text needs; soft hyphens, joiners and protected blanks have their use inside one."""
_ANY = re.compile(rf"[\\<&`*_[{ODD_BLANKS}]")
"""Without one of these signs a value needs no closer look."""
_UNSEEN = re.compile(rf"^[{ODD_BLANKS}]+|[{ODD_BLANKS}]+$|[{_NEVER_SEEN}]+")


def without_backslash(rows: Rows, number: int, column: int) -> Finding:
    """Say that a sign of Markdown needs no backslash in YAML."""
    row = rows[number]
    sign = row.text[column + 1 : column + 2]
    message = f"den Schrägstrich vor „{sign}“ weglassen; in YAML braucht das Zeichen keinen und er wäre zu sehen"
    return Finding(number, column, message, ((number, _ESCAPE.sub(r"\g<sign>", row.text)),))


def foreign(rows: Rows, event: Any) -> Finding | None:
    """Tell the first sign of a value that belongs to another language or cannot be seen."""
    if not _ANY.search(event.value):
        return None
    for number, column, piece in pieces(rows, event):
        if escape := _ESCAPE.search(piece):
            return without_backslash(rows, number, column + escape.start())
        for pattern, message in _SIGNS:
            if found := pattern.search(piece):
                return Finding(number, column + found.start(), message(found))
    return _unseen(rows, event)


def _html(found: re.Match[str]) -> str:
    return f"„{found[0]}“ ist HTML und wäre hier als Text zu sehen; {_instead_of(found[0])}"


def _code(found: re.Match[str]) -> str:
    return f"{BACKTICKS}; weglassen: {shown(found[0].strip('`'), 40)}"


def _note(found: re.Match[str]) -> str:
    return f"{NOTES}; „{found[0]}“ weglassen"


def _emphasis(found: re.Match[str]) -> str:
    return f"{EMPHASIS}; weglassen: {shown(found['text'], 40)}"


_SIGNS = ((_TAG, _html), (_CODE, _code), (_NOTE, _note), (_EMPHASIS, _emphasis))


def _instead_of(html: str) -> str:
    """Say what to write in place of a tag or of a sign by its name."""
    sign = unescape(html)
    if html[0] == "<" or sign == html or not (sign.isprintable() or sign.isspace()):
        return "weglassen"
    return "ein Leerzeichen schreiben" if sign.isspace() else f"„{sign}“ schreiben"


def _unseen(rows: Rows, event: Any) -> Finding | None:
    match = _UNSEEN.search(event.value)
    if match is None:
        return None
    for number, column, piece in pieces(rows, event):
        if match[0] in piece:
            at = piece.rfind(match[0]) if match.start() else piece.find(match[0])
            return Finding(number, column + at, hidden_sign(match[0], event.value))
    return None
