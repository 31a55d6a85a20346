"""Set German typography on finished HTML: apostrophes, and spaces and hyphens that must not break (DIN 5008)."""

import re
from functools import lru_cache

from plugins.catalog.partial_date import MONTHS

NBSP, NARROW = "\u00a0", "\u202f"
UNBROKEN = "\u2011"
"""A hyphen at which no line breaks."""

_RAW = "pre|code|style|script|textarea"
_AS_TYPED = r"<div data-as-typed>.*?</div>|<bdi\b[^>]*>.*?</bdi>"
"""What visitors wrote, and their names, stay as they typed them; a text of theirs holds no tags of its own."""
_TAGS = re.compile(rf"(<(?:{_RAW})\b.*?</(?:{_RAW})>|{_AS_TYPED}|<[^>]*>)", re.DOTALL | re.IGNORECASE)
ANY_MONTH = "|".join(MONTHS)
_UNITS = "Orte|Städte|Netzwerke|Kommunen|Jahre|Tage|Uhr|Prozent|%|€|Euro|km|kB|MB|Bytes|Pixeln?"

_STRAIGHT = r"(?:'|&#39;)"
"""How facts bring an apostrophe into a page; Markdown has set those of texts."""
_WITHIN = re.compile(rf"(?<=\w){_STRAIGHT}(?=\w)(?![\w.%+&;#-]{{1,64}}@)")
"""An apostrophe within a word; that of a mailbox stays as it is typed."""
_BEHIND = re.compile(rf"(?<=[sxzß]){_STRAIGHT}(?=\s)")
_OPENED = re.compile(rf"(?:^|[\s(„»]){_STRAIGHT}(?=\w)")
_ONE_TAG = re.compile(r"<[^>]*>")
_SAID = re.compile(r'(?<=\s)((?:alt|title|aria-label|placeholder|content)=")([^"]*)')
"""Attributes that are shown or read out."""

_RULES = (
    (
        re.compile(r"\b([deosuvz])\.(?=[BTUVahouä]\.)|\b(?:i\.(?=d\.R\.)|(?<=i\.)d\.(?=R\.))"),
        rf"\g<0>{NARROW}",
    ),  # z.B.; but names such as O.L. stay
    (re.compile(rf"(?<![.{NARROW}])\b([a-zA-Z])\. (?=[a-zA-Z]\.)"), rf"\1.{NARROW}"),
    (re.compile(r"(§§?) ?(?=\d)"), rf"\1{NBSP}"),
    (re.compile(r"\b(Abs\.|Art\.|Buchst\.|Nr\.|Dr\.|Prof\.) (?=\w)"), rf"\1{NBSP}"),
    (re.compile(rf"(\d\.) (?={ANY_MONTH})"), rf"\1{NBSP}"),
    (re.compile(rf"\b({ANY_MONTH}) (?=\d{{4}}\b)"), rf"\1{NBSP}"),
    (re.compile(rf"(\d) (?=(?:{_UNITS})(?!\w))"), rf"\1{NBSP}"),
    (re.compile(r"(?<=\d) : (?=\d)"), f"{NARROW}:{NARROW}"),
    (re.compile(r"(?<=[\w)“«]) – "), f"{NBSP}– "),
    (re.compile(r"© (?=\S)"), f"©{NBSP}"),
    (re.compile(r"\bGeoBasis-(?=DE\b)"), f"GeoBasis{UNBROKEN}"),
)


@lru_cache(maxsize=4096)  # most pieces of text stand in every page
def set_spaces(text: str) -> str:
    """Put non-breaking spaces and hyphens into a piece of text: z. B., § 5, 14. Juni 2022, 113 Orte, © Name."""
    text = set_apostrophes(text)
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


def set_apostrophes(text: str) -> str:
    """Put the sign for it in place of a straight apostrophe: geht’s, O’Brien, Klaas’ Hof; not of a quotation mark."""
    if "'" not in text and "&#39;" not in text:
        return text
    within = _WITHIN.sub("’", text)
    return within if _OPENED.search(within) else _BEHIND.sub("’", within)


def _in_attributes(tag: str) -> str:
    if "'" not in tag and "&#39;" not in tag:
        return tag
    return _SAID.sub(lambda said: said[1] + _WITHIN.sub("’", said[2]), tag)


def typeset(html: str) -> str:
    """Set the typography of all text between the tags of an HTML page."""
    parts = _TAGS.split(html)
    parts[::2] = map(set_spaces, parts[::2])
    parts[1::2] = (_in_attributes(part) if _ONE_TAG.fullmatch(part) else part for part in parts[1::2])
    return "".join(parts)
