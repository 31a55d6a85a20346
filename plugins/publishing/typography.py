"""Set German typography on finished HTML: spaces and hyphens that must not break (DIN 5008)."""

import re
from functools import lru_cache

from plugins.catalog.partial_date import MONTHS

NBSP, NARROW = "\u00a0", "\u202f"
UNBROKEN = "\u2011"
"""A hyphen at which no line breaks."""

_RAW = "pre|code|style|script|textarea"
_AS_TYPED = "<div data-as-typed>.*?</div>"
"""What visitors wrote stays as they typed it; their text holds no tags of its own."""
_TAGS = re.compile(rf"(<(?:{_RAW})\b.*?</(?:{_RAW})>|{_AS_TYPED}|<[^>]*>)", re.DOTALL | re.IGNORECASE)
ANY_MONTH = "|".join(MONTHS)
_UNITS = "Orte|Städte|Netzwerke|Kommunen|Jahre|Tage|Uhr|Prozent|%|€|Euro|km|kB|MB|Bytes|Pixeln?"

_RULES = (
    (re.compile(r"\b([deosuvz])\.(?=[BTUVahouä]\.)"), rf"\1.{NARROW}"),  # z.B.; but names such as O.L. stay
    (re.compile(r"\b([a-zA-Z])\. (?=[a-zA-Z]\.)"), rf"\1.{NARROW}"),
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
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


def typeset(html: str) -> str:
    """Set the typography of all text between the tags of an HTML page."""
    parts = _TAGS.split(html)
    parts[::2] = map(set_spaces, parts[::2])
    return "".join(parts)
