"""Set German typography on finished HTML: spaces that must not break (DIN 5008)."""

import re

NBSP, NARROW = "\u00a0", "\u202f"

_RAW = "pre|code|style|script|textarea"
_TAGS = re.compile(rf"(<(?:{_RAW})\b.*?</(?:{_RAW})>|<[^>]*>)", re.DOTALL | re.IGNORECASE)
_MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_UNITS = "Orte|Städte|Netzwerke|Kommunen|Jahre|Tage|Uhr|Prozent|%|€|Euro|km|kB|MB|Bytes"

_RULES = (
    (re.compile(r"\b([a-zA-Z])\. ?([a-zA-Z])\."), rf"\1.{NARROW}\2."),
    (re.compile(r"(§§?) (?=\d)"), rf"\1{NBSP}"),
    (re.compile(r"\b(Abs\.|Art\.|Nr\.|Dr\.|Prof\.) (?=\w)"), rf"\1{NBSP}"),
    (re.compile(rf"(\d\.) (?={_MONTHS})"), rf"\1{NBSP}"),
    (re.compile(rf"\b({_MONTHS}) (?=\d{{4}}\b)"), rf"\1{NBSP}"),
    (re.compile(rf"(\d) (?=(?:{_UNITS})(?!\w))"), rf"\1{NBSP}"),
    (re.compile(r"(?<=[\w)“«]) – "), f"{NBSP}– "),
)


def set_spaces(text: str) -> str:
    """Put non-breaking spaces into a piece of text: z. B., § 5, 14. Juni 2022, 113 Orte."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


def typeset(html: str) -> str:
    """Set the typography of all text between the tags of an HTML page."""
    parts = _TAGS.split(html)
    return "".join(part if index % 2 else set_spaces(part) for index, part in enumerate(parts))
