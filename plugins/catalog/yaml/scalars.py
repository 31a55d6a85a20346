"""What YAML accepts without a word and nobody can have meant: eaten text, swallowed list entries, odd quotes."""

import re
from typing import Any

from plugins.catalog.problems import shown
from plugins.catalog.yaml.quotes import SPEAKING, half_quoted, in_quotes, typographic
from plugins.catalog.yaml.rows import Finding, Row, Rows, is_field_name
from plugins.catalog.yaml.slips import LIST_SIGNS, ODD_BLANKS, odd_blank, slip_at

_EATEN = re.compile(r"\s+(?P<lost>#[^\s#].*?)\s*(?:#\s.*)?$")
_BEHIND = re.compile(r"\s+(?P<lost># +(?P<word>\S).*?)\s*$")
_WORD, _FEWEST = re.compile(r"[^\W\d_]{2,}"), 3
_NOTED = re.compile(r"\s+# +(\S.*?)\s*$")
AS_NOTE = "ein Leerzeichen hinter # tippen"
IN_LINE_ABOVE = "sie in eine eigene Zeile darüber setzen"
ONLY_NOTED = (
    "hinter „{}:“ fehlt der Wert, denn ab # ist die Zeile eine Notiz; gehört „{}“ zum Wert, das # löschen, sonst den "
    "Wert eintragen, oder die Zeile löschen, wenn die Angabe freiwillig ist"
)
_BULLET = re.compile(rf" *(?:-|[{LIST_SIGNS}](?=[\s{ODD_BLANKS}]))\s*\S")
_HYPHEN = re.compile(rf"^ *[-{LIST_SIGNS}][\s{ODD_BLANKS}]*")
_GLUED = re.compile(r"(?<=[a-zäöüß.!?])(?P<entry>- [A-ZÄÖÜ].*)")
"""The sign of a list glued to a word; what is left out behind a hyphen goes on in lower case (Vor- und Nachteile)."""
_DASH = re.compile(r" *-\s*\S")


def eaten(rows: Rows, mark: Any, field: str | None, value: str) -> Finding | None:
    """Tell a text that got lost behind a value, since it begins with #: no blank follows, or a sentence goes on."""
    typed = rows.typed(mark.line)
    match = _EATEN.match(typed, mark.column) or _going_on(typed, mark.column, field, value)
    if match is None:
        noted = _NOTED.match(typed, mark.column) if field in SPEAKING and not value else None
        return Finding(mark.line, mark.column, ONLY_NOTED.format(field, shown(noted[1], 40))) if noted else None
    lost = in_quotes(f"{value} {match['lost']}".strip())
    right = f"{field}: {lost}" if field else f"- {lost}"
    if value:
        notice = "ab # ist die Zeile eine Notiz und erscheint nicht; gehört der Rest zum Wert"
        note = f"ist es eine Notiz, {AS_NOTE if match.re is _EATEN else IN_LINE_ABOVE}"
        message = f"{notice}, in gerade Anführungszeichen setzen: {right}; {note}"
        return Finding(mark.line, match.start("lost"), message)
    missing = f"hinter „{field}:“ fehlt der Wert" if field else "der Eintrag ist leer"
    return Finding(mark.line, mark.column, f"{missing}, denn ab # ist die Zeile eine Notiz; richtig: {right}")


def _going_on(typed: str, end: int, field: str | None, value: str) -> re.Match[str] | None:
    """Give what stands behind a sentence that does not end, or behind what somebody wrote in a comment."""
    begun = len(_WORD.findall(value)) >= _FEWEST and value[-1] not in ".!?…“)"
    behind = _BEHIND.match(typed, end) if begun or field == "message" else None
    return behind if behind and (field == "message" or not behind["word"].isupper()) else None


def suspect(rows: Rows, event: Any, field: str | None) -> Finding | None:
    """Tell what cannot be meant of a value without quotes; ``field`` is None for the entry of a list."""
    begin = event.start_mark
    return (
        _mistyped_line(rows, begin)
        or (None if field else _two_entries(rows, begin))
        or _swallowed(rows, event, field)
        or eaten(rows, event.end_mark, field, event.value)
        or _odd_quotes(begin, event.value, field)
    )


def odd_name(rows: Rows, mark: Any, name: str) -> Finding | None:
    """Tell a field whose name holds a sign that cannot be seen."""
    odd = re.search(f"[{ODD_BLANKS}]", name)
    if odd is None or not is_field_name(re.sub(f"[ {ODD_BLANKS}]", "", name)):
        return None
    slip = slip_at(rows, mark.line)
    if slip:
        return slip
    message = f"im Feldnamen steht {odd_blank(odd[0])}; den Namen löschen und neu tippen"
    line, end = rows.typed(mark.line), mark.column + len(name)
    right = line[: mark.column] + re.sub(f"[ {ODD_BLANKS}]", "", name) + line[end:]
    return Finding(mark.line, mark.column + odd.start(), message, ((mark.line, right),))


def _mistyped_line(rows: Rows, begin: Any) -> Finding | None:
    """Tell a line of its own that was meant for an entry or a field."""
    if rows.typed(begin.line)[: begin.column].strip(" "):
        return None
    row = rows[begin.line]
    return slip_at(rows, row.number) if not row.word[:1].isalpha() or _field_like(row) else None


def _field_like(row: Row) -> bool:
    return is_field_name(re.split(r"\W", row.word)[0])


def _swallowed(rows: Rows, event: Any, field: str | None) -> Finding | None:
    """Tell an entry of a list that is set in too far, and so goes on with the text above."""
    begin, end = event.start_mark.line, event.end_mark.line
    if begin == end:
        return None
    looks = _DASH if field else _BULLET
    row = next((rows[number] for number in range(begin + 1, end + 1) if looks.match(rows[number].text)), None)
    if row is None:
        return None
    if field and not rows[begin].key:
        return _without_hyphen(rows[begin], row.indent)
    model = next((above for above in rows.above(row.number) if above.dashes and above.key == row.key), rows[begin])
    below = f"das „-“ genau unter das in Zeile {model.line} stellen"
    right = f"eine Liste beginnt unter „{field}:“" if field else below
    message = f"diese Zeile gilt als Fortsetzung von Zeile {rows[begin].line}; {right}, jeder Eintrag mit „- “"
    entry = f"- {_HYPHEN.sub('', row.text)}"
    repair = () if field else ((row.number, " " * model.indent + entry),)
    return Finding(row.number, row.indent, message, repair)


def _without_hyphen(row: Row, column: int) -> Finding:
    right = f"- {row.text.strip()}"
    message = f"vor diesem Eintrag fehlt „- “; richtig ist „{shown(right, 42)}“"
    return Finding(row.number, row.indent, message, ((row.number, " " * column + right),))


def _two_entries(rows: Rows, begin: Any) -> Finding | None:
    """Tell the next entry of a list behind one, for the line break between them was deleted."""
    match = _GLUED.search(rows.typed(begin.line), begin.column)
    if match is None:
        return None
    message = f"beginnt hier der nächste Eintrag, gehört „{shown(match['entry'], 40)}“ in eine eigene Zeile"
    return Finding(begin.line, match.start("entry"), f"{message}; sonst vor das „-“ ein Leerzeichen setzen")


def _odd_quotes(begin: Any, value: str, field: str | None) -> Finding | None:
    message = typographic(value, field) or half_quoted(value)
    return Finding(begin.line, begin.column, message) if message else None
