"""Quotation marks and brackets around values: not closed, closed too early, or never meant for YAML."""

import re
from typing import Any

from plugins.catalog.problems import shown
from plugins.catalog.yaml.foreign import ESCAPED, without_backslash
from plugins.catalog.yaml.quotes import CLOSING, STRAIGHT, ends_quotation, in_quotes, quoted
from plugins.catalog.yaml.rows import Finding, Row, Rows

_ENTRIES = re.compile(r"\[[a-z0-9-]+(?:, *[a-z0-9-]+)*,?\s*|\{ *[a-z_]+: .*[^,{\s]\s*")
"""What stands behind a bracket that begins a list or fields, not a text."""
_DOUBLED = re.compile(r"\[\[[a-z0-9-]+(?:, *[a-z0-9-]+)*\]\s*")
_BEHIND_LIST = re.compile(r"\[[^\[\]]*\] *(?P<sign>[],;.)}])")
_DOUBLED_QUOTES = re.compile(r"""(?P<sign>["'])(?P=sign)+(?P<text>[^"'\s].*?)(?P=sign)+""")
_LINK = re.compile(
    r"\[(?P<label>[^\]]*)\]\(<?(?P<target>(?:[^\s()<>]|\([^\s()<>]*\))+)>?(?: +(?:\"[^\"]*\"|'[^']*'))?\)[.,;]?"
)
_WITH_COMMA = re.compile(r"""(?:"[^"]*"|'[^']*')[,;]""")
_NUMBER = re.compile(r"[+0(][0-9 ()/-]{4,}")
_QUOTED = r"""(?:"[^"]+"|'[^']+')"""
_QUOTED_LIST = re.compile(rf"{_QUOTED}(?: *[,;] *{_QUOTED})+")
"""Several texts, each between quotation marks, as they stand in a list."""
_ID_LIST = re.compile(r"""(?:["'][a-z0-9-]+["'][ ,;]*)+""")
_COLOR = re.compile("#(?:[0-9a-fA-F]{3}){1,2}")

Mark = Any
"""A place in the text, counted from 0; libyaml gives every error and event one, though its types say otherwise."""


def behind_value(rows: Rows, row: Row) -> Finding | None:
    """Tell text behind a closing quote or bracket."""
    value, column = row.value.rstrip(), len(row.text) - len(row.value)
    if listed := _list_with_more(rows, row, value, column):
        return listed
    if link := _LINK.fullmatch(value):
        return _link(row, column, link["label"].strip(), link["target"])
    if _WITH_COMMA.fullmatch(value):
        at = column + len(value) - 1
        return Finding(row.number, at, "hinter dem Anführungszeichen steht ein Komma zu viel; löschen", row.put(at, ""))
    if value[:1] in ("[", "{"):
        return as_text(row, column, "der Wert beginnt mit einer Klammer;")
    if value[:1] not in tuple(STRAIGHT):
        return None
    message = "hinter dem schließenden Anführungszeichen geht der Text weiter; innen typographische verwenden: "
    if doubled := _DOUBLED_QUOTES.fullmatch(value):
        message = "die geraden Anführungszeichen sind doppelt; vorn und hinten nur eines: "
        value = f"{doubled['sign']}{doubled['text']}{doubled['sign']}"
    right = _quotes_inside(value)
    line = f"{row.key}: {shown(right, 42)}" if row.key else f"- {shown(right, 42)}"
    return Finding(row.number, column, f"{message}{line}", row.put(column, right))


def _link(row: Row, column: int, label: str, target: str) -> Finding:
    """Say how a link as Markdown has it is written: as its address or its number alone."""
    scheme, _, rest = target.partition(":")
    bare = {"mailto": rest.partition("?")[0], "tel": label if _NUMBER.fullmatch(label) else rest}.get(scheme, target)
    right = f"https://{bare}" if bare.startswith("www.") else bare
    what = "Nummer" if scheme == "tel" else "Adresse"
    before = f"{row.key}: " if row.key else "- "
    message = f"Links aus Markdown gelten hier nicht; nur die {what} schreiben: {before}{right}"
    return Finding(row.number, column, message, row.put(column, quoted(right)))


def _list_with_more(rows: Rows, row: Row, value: str, column: int) -> Finding | None:
    """Tell a sign behind the bracket that ends a list, and words of a list between quotation marks without brackets."""
    behind = _BEHIND_LIST.fullmatch(value)
    if behind:
        at = column + behind.start("sign")
        message = f"hinter der Klammer steht ein „{behind['sign']}“ zu viel; löschen"
        return Finding(row.number, at, message, row.put(at, ""))
    ids = _ID_LIST.fullmatch(value)
    if not row.key or not _QUOTED_LIST.fullmatch(value) or not (ids or _is_list_elsewhere(rows, row.key)):
        return None
    pieces = re.findall(r"[a-z0-9-]+" if ids else _QUOTED, value)
    right = f"[{', '.join(pieces)}]"
    message = f"um mehrere Werte gehören eckige Klammern; richtig ist „{row.key}: {right}“"
    return Finding(row.number, column, message, row.put(column, right))


def _is_list_elsewhere(rows: Rows, key: str) -> bool:
    """Tell whether a list stands behind another field of this name."""
    return any(one.key == key and (not one.bare or one.bare[0] == "[") for one in rows.since(0))


def _quotes_inside(value: str) -> str:
    """Give a value whose inner quotes are typographic, in straight ones if it needs them."""
    whole = value[-1] == value[0]
    inner = value[1:-1] if whole else value
    inner = re.sub(r'"([^"]*)"', r"„\1“", inner)
    inner = re.sub(r"(?<!\w)'([^']*)'(?!\w)", r"‚\1‘", inner).replace("'", "’").replace('"', "“")
    return quoted(inner) if whole or ": " in inner else inner


def unclosed_quote(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    """Tell a quotation mark that nothing closes."""
    row = rows[begin.line]
    value = row.text[begin.column :].rstrip()
    if value in STRAIGHT and row.text[: begin.column].endswith(value):
        message = "hier steht ein Anführungszeichen zu viel; löschen"
        return Finding(begin.line, begin.column, message, row.put(begin.column, ""))
    message = "ein Anführungszeichen wird nicht geschlossen; am Ende des Textes ergänzen"
    if len(value) > 1 and value[-1] in CLOSING:
        return _ended_by_typographic(row, begin.column, value)
    if value[:1] == "'":
        message = f"{message}; ein Apostroph ist ’"
    goes_on = next((below for below in rows.children(begin.line) if not below.key and not below.dashes), None)
    return Finding(begin.line, begin.column, message, () if goes_on else row.put(begin.column, value + value[:1]))


def _ended_by_typographic(row: Row, column: int, value: str) -> Finding:
    """Tell a straight quotation mark at the beginning with a typographic one at the end, be that one meant or not."""
    inside = ends_quotation(value[1:])
    right = f"{value if inside else value[:-1]}{value[0]}"
    if inside:
        what = f"am Ende fehlt das Anführungszeichen ({value[0]}), mit dem der Wert beginnt; richtig ist"
    else:
        what = f"das Anführungszeichen vorn ist gerade, das am Ende typographisch ({value[-1]}); beide gerade"
    return Finding(row.number, column, f"{what}: {shown(right)}", row.put(column, right))


def backslash(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    """Tell a backslash between double quotation marks before a sign that needs none."""
    row = rows[end.line]
    sign = row.text[end.column + 1 : end.column + 2]
    if sign and sign in ESCAPED:
        return without_backslash(rows, end.line, end.column)
    message = "ein „\\“ in doppelten Anführungszeichen; einfache Anführungszeichen (') verwenden"
    doubled = row.text[begin.column :].replace("\\", "\\\\") if begin.line == end.line else ""
    return Finding(begin.line, begin.column, message, row.put(begin.column, doubled) if doubled else ())


def unclosed_bracket(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    """Tell a bracket that nothing closes."""
    row = rows[begin.line]
    text = row.text[begin.column :]
    lost = re.search(r"[\s,\[{](#[^\s#,\]}]+)", text)
    if lost:
        what = "Farben gehören" if _COLOR.fullmatch(lost[1]) else "was damit beginnt, gehört"
        message = f'ab # ist die Zeile eine Notiz; {what} in gerade Anführungszeichen, etwa "{lost[1]}"'
        return Finding(begin.line, begin.column, message)
    if _DOUBLED.fullmatch(text):
        message = "am Anfang steht eine „[“ zu viel; löschen"
        return Finding(begin.line, begin.column, message, row.put(begin.column, text[1:]))
    other = "]" if text[:1] == "[" else "}"
    message = f"eine Klammer wird nicht geschlossen; „{other}“ ergänzen"
    if _ENTRIES.fullmatch(text):
        goes_on = text.rstrip().endswith(",")
        repair = () if goes_on else row.put(begin.column, f"{text.rstrip()}{other}")
        return Finding(begin.line, begin.column, message, repair)
    return as_text(row, begin.column, f"{message}, oder, wenn sie zum Text gehört, den Wert")


def in_brackets(rows: Rows, begin: Mark, end: Mark) -> Finding | None:
    """Tell a bracket behind which something else stands than the entries of a list, or nothing."""
    lines = (rows[number] for number in range(end.line, -1, -1))
    row = next((row for row in lines if re.search(r"[\[{]", row.text)), rows[end.line])
    column = max(row.text.find("["), row.text.find("{"), 0)
    message = "diese Klammer wird nicht geschlossen, oder in ihr steht ein Zeichen zu viel; richtig ist „[eins, zwei]“"
    return Finding(row.number, column, message)


def as_text(row: Row, column: int, message: str) -> Finding:
    """Say how a value is to be written that begins with a sign of YAML's own."""
    before = f"{row.key}: " if row.key else "- " if row.dashes else ""
    value = row.text[column:].rstrip()
    right = f"in gerade Anführungszeichen setzen: {before}{in_quotes(value)}"
    repair = row.put(column, quoted(value)) if before else ()
    return Finding(row.number, column, f"{message} {right}", repair)
