"""Whether a text of another generator was to be seen, and from which day till which."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

LATER = "sollte erst am {:%d.%m.%Y} erscheinen; er ist deshalb ein Entwurf"
EXPIRED = "war nur bis zum {:%d.%m.%Y} zu sehen; er ist deshalb ein Entwurf"
KEPT_BACK = "war dort nicht für alle zu sehen ({}: {}); er ist deshalb ein Entwurf"
_BEGINS = ("publishdate", "publish_date", "publishedat", "publish_on", "pubdate", "scheduled", "embargo", "go_live")
_ENDS = ("expirydate", "expiry_date", "expires", "expire", "unpublishdate", "unpublish_date", "valid_until", "end_date")
_YES = frozenset({"true", "yes", "1", "on"})
_HIDING = (
    "hidden",
    "private",
    "unlisted",
    "headless",
    "secret",
    "internal",
    "protected",
    "members_only",
    "noindex_hidden",
)
_STATES = ("status", "visibility", "access", "state")
_KEPT = frozenset(
    {
        "draft",
        "hidden",
        "private",
        "unlisted",
        "members",
        "paid",
        "internal",
        "protected",
        "pending",
        "scheduled",
        "future",
    }
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan jän", "feb", "mar mär mrz", "apr", "mai may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dez dec"), 1
    )
    for name in names.split()
}
FIELDS = frozenset((*_BEGINS, *_ENDS, *_HIDING, *_STATES, "draft", "published", "password"))


def kept_back(fields: Mapping[str, Any], today: date) -> Iterator[str]:
    """Say why a text is not to be seen, for each reason; a plain draft needs no word."""
    days = [(name, day) for name in (*_BEGINS, *_ENDS) if (day := day_of(str(fields.get(name, ""))))]
    yield from (LATER.format(day) for name, day in days if name in _BEGINS and day > today)
    yield from (EXPIRED.format(day) for name, day in days if name in _ENDS and day <= today)
    hiding = [name for name in _HIDING if _said(fields, name) in _YES]
    hiding += [name for name in _STATES if _said(fields, name) in _KEPT]
    hiding += ["permalink"] if _said(fields, "permalink") == "false" else []
    yield from (KEPT_BACK.format(name, fields[name]) for name in hiding)
    if _said(fields, "password"):
        yield KEPT_BACK.format("password", "…")


def is_draft(fields: Mapping[str, Any]) -> bool:
    """Tell whether a text says of itself that it is one."""
    states = {_said(fields, name) for name in _STATES}
    unpublished = _said(fields, "published") in {"false", "no", "0", "off"}
    return unpublished or _said(fields, "draft") in _YES or "draft" in states


def _said(fields: Mapping[str, Any], name: str) -> str:
    return str(fields.get(name, "")).strip().lower()


def day_of(written: str) -> date | None:
    """Give the day that words begin with, in the order of any country that puts the year first, or as Germans do."""
    found = re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", written)
    german = re.match(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", written)
    try:
        if found:
            return date(int(found[1]), int(found[2]), int(found[3]))
        return date(int(german[3]), int(german[2]), int(german[1])) if german else _day_with_month(written)
    except ValueError:
        return None


def _day_with_month(written: str) -> date | None:
    """Give a day whose month is a word, German or English: 12. März 2020, March 12, 2020."""
    words = re.match(r"(?:[^\W\d_]+,\s*)?(\d{1,2})\.?\s+([^\W\d_]{3,})\.?,?\s+(\d{4})\b", written)
    first = re.match(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b", written)
    day, month, year = words.groups() if words else (first[2], first[1], first[3]) if first else ("", "", "")
    number = _MONTHS.get(month[:3].lower())
    return date(int(year), number, int(day)) if number else None
