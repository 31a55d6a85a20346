"""Quotation marks around a value: YAML reads straight ones, and takes typographic ones for a part of the text."""

import re

from plugins.catalog.problems import shown

STRAIGHT = "\"'"
OPENING = "„“”‚‘’«»‹›"
CLOSING = "“”„‘’‚»«›‹"
NAMES = frozenset({"»«", "›‹"})
"""The pairs that set a name apart in German, as in »Lebendige Mitte«."""
QUOTATIONS = NAMES | {"„“", "‚‘"}
"""The pairs of a German quotation."""
SPEAKING = frozenset(
    {"title", "description", "summary", "text", "note", "notice", "unknown", "alt", "audience", "reason"}
)
"""The fields whose whole value can be a quotation."""
_NEEDS_QUOTES = re.compile(r"^[#@`%&*!|>\[\]{},?-]|: |:$| #")
"""What YAML would misread without quotes."""
_ID = re.compile(r"[a-z0-9-]+")
"""What is one word in small letters, and no quotation."""
_OPENERS = {"“": "„", "”": "„“", "‘": "‚", "«": "»", "»": "«", "‹": "›", "›": "‹"}
"""Signs that end a quotation, each with those that begin it; the sign of an apostrophe ends none for sure."""
_INSIDE = frozenset('„“”"«»')


def wrapping(text: str) -> str | None:
    """Give the pair of signs around a whole text, if at least one is typographic and they belong to each other."""
    if len(text) < 3 or text[0] not in OPENING + STRAIGHT or text[-1] not in CLOSING + STRAIGHT:
        return None
    pair = text[0] + text[-1]
    simple = not set(pair) & _INSIDE
    inner = set(text[1:-1]) & (frozenset("‚‘‹›") if simple else _INSIDE)
    return None if inner or set(pair) <= set(STRAIGHT) else pair


def typographic(text: str, field: str | None) -> str | None:
    """Say what is wrong with the quotation marks around a value without straight ones; ``field`` is None in a list."""
    pair = wrapping(text)
    if pair is None or pair in NAMES or (pair in QUOTATIONS and (field is None or field in SPEAKING)):
        return None
    signs = f"{pair[0]} und {pair[1]}"
    if _NEEDS_QUOTES.search(text[1:-1]):
        right = f"gerade nehmen: {in_quotes(text[1:-1])}"
    elif (field is None or field in SPEAKING) and not _ID.fullmatch(text[1:-1]):
        right = f"weglassen, oder für ein Zitat deutsche nehmen: „{shown(text[1:-1], 40)}“"
    else:
        right = "weglassen"
    return f'{signs} sind typographische Anführungszeichen, die YAML als Text zeigt (es kennt nur gerade: "); {right}'


def half_quoted(text: str) -> str | None:
    """Say what is wrong with a text that ends with a straight quotation mark while none stands before it."""
    if text.count('"') != 1 or text[-1] != '"' or text[-2:-1].isdigit():
        return None
    if ends_quotation(right := f"{text[:-1]}“"):
        return f'das Anführungszeichen vorn ist typographisch („), das am Ende gerade ("); richtig ist: {shown(right)}'
    return f'am Ende steht ein Anführungszeichen ("), davor keines; löschen, oder beide setzen: {in_quotes(text[:-1])}'


def ends_quotation(text: str) -> bool:
    """Tell whether the sign at the end of a text ends a quotation that begins within it."""
    openers = _OPENERS.get(text[-1:], "")
    return next((sign in openers for sign in reversed(text[:-1]) if sign in openers + text[-1]), False)


def in_quotes(text: str) -> str:
    """Give a text in straight quotes, as messages show it."""
    return quoted(shown(text, 40))


def as_value(text: str) -> str:
    """Give a line as YAML reads it, in straight quotes where it needs them."""
    return quoted(text) if _NEEDS_QUOTES.search(text) else text


def quoted(text: str) -> str:
    """Give a line in straight quotes, as YAML wants it."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'
