"""Read when a mail was written, as its head or the head of a forwarded one says it (Datum)."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

from plugins.catalog.clock import GERMANY
from plugins.comments.mail.months import month_of

OLDEST = datetime(2000, 1, 1, tzinfo=UTC)
"""Clocks that have stopped say that it is 1970 or 1980."""
LATE = timedelta(days=1)
"""A clock may be so much ahead of the one of who received the mail."""
_OF_HEAD = re.compile(r"(?:[A-Za-z]{3},\s*)?\d{1,2} [A-Za-z]{3} \d{2,4} [\d:]+ .*")
_DAY, _YEAR = r"(?<!\d)(?P<day>\d{1,2})", r"(?P<year>(?:19|20)\d\d)(?!\d)"
_NAME = r"(?P<name>[^\W\d_]{3,})\.?"
_IN_FIGURES = (
    re.compile(rf"(?<!\d){_YEAR}[-./年년]\s?(?P<month>\d\d?)[-./月월]\s?(?P<day>\d\d?)(?!\d)"),
    re.compile(rf"{_DAY}(?P<between>[-./])\s?(?P<month>\d\d?)(?P=between)\s?{_YEAR}"),
    re.compile(rf"{_DAY}\.(?P<month>\d\d?)\.(?P<year>\d\d)(?!\d)"),
)
_IN_WORDS = (
    re.compile(rf"{_DAY}(?P<dot>\.)?(?:º|er|\s?-)?\s?(?:de\s|d['’]\s?)?{_NAME}[\s,-]{{0,2}}(?:del?\s)?{_YEAR}"),
    re.compile(rf"\b{_NAME} {{1,2}}{_DAY}(?P<dot>)(?:st|nd|rd|th)?,? (?:\d\d?:\d\d(?::\d\d)? (?:[A-Z]+ )?)?{_YEAR}"),
    re.compile(rf"(?<!\d){_YEAR}\.? (?:m\. |de )?{_NAME}(?:aren)? {_DAY}(?P<dot>)(?!\d)"),
    re.compile(r"(?<!\d)(?P<day>\d\d?)-(?P<name>[^\W\d_]{3,})-(?P<year>\d\d)(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}\. gada {_DAY}(?P<dot>\.)? {_NAME}"),
)
_HOUR = re.compile(r"(?<![\d.:])(?P<hour>\d\d?)[:.h](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?(?![\d.:]\d)")
_AFTERNOON = re.compile(r"(?i)\d\s?p\.?\s?m\b|\bμ\.?\s?μ\b|下午|午後|오후")
_MIDNIGHT = re.compile(r"(?i)\d\s?a\.?\s?m\b|\bπ\.?\s?μ\b|上午|午前|오전")
_OFFSET = re.compile(r"(?:[\s(]|GMT|UTC)(?P<sign>[+−-])(?P<hours>\d\d?):?(?P<minutes>\d\d)?(?!\d)")
_ZONES = {
    "UTC GMT WEZ WET Z": 0,
    "MEZ CET SEČ BST": 1,
    "MESZ CEST SELČ EET": 2,
    "EEST MSK TRT": 3,
    "EDT": -4,
    "EST CDT": -5,
    "CST MDT": -6,
    "MST PDT": -7,
    "PST": -8,
}
LAST_MONTH, CENTURY = 12, 100
_FARTHEST = timedelta(hours=14)
"""So far from world time no zone lies."""


def moment_written(text: str, zone: tzinfo = GERMANY) -> datetime | None:
    """Give the moment that a text names, in a zone if it names none; None if it does not name the day."""
    found = _of_head(text.strip(), zone) or _of_words(text, zone)
    try:
        return found.astimezone(UTC) if found else None
    except (ValueError, OverflowError):
        return None


def _of_head(text: str, zone: tzinfo) -> datetime | None:
    """Read a date as the head of a mail has it (RFC 5322)."""
    try:
        found = parsedate_to_datetime(text) if _OF_HEAD.fullmatch(text) else None
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    if found and not found.tzinfo:
        return found.replace(tzinfo=UTC if text.endswith("-0000") else _zone_in(text) or zone)
    return found


def _of_words(text: str, zone: tzinfo) -> datetime | None:
    """Read a date as people and mail programs write it; without an hour, or with one that no clock shows, noon."""
    day, rest = next(_days_in(text), (None, ""))
    return datetime.combine(day, _time_of(rest), _zone_in(rest) or zone) if day else None


def _days_in(text: str) -> Iterator[tuple[date, str]]:
    """Give the days that a text names, each with what else it says."""
    for pattern in (*_IN_WORDS, *_IN_FIGURES):
        for match in pattern.finditer(text):
            day = _day_of(match, text)
            if day:
                between = re.search(r"\d\d?:\d\d(?::\d\d)?", match[0])
                yield day, f"{text[: match.start()]} {between[0] if between else ''} {text[match.end() :]}"


def _day_of(match: re.Match[str], text: str) -> date | None:
    """Give the day in a match; None if there is none such, or if it may be two."""
    parts = match.groupdict()
    year, day = int(parts["year"]), int(parts["day"])
    month = month_of(parts["name"], bool(parts.get("dot"))) if "name" in parts else int(parts["month"])
    if parts.get("between") == "/" and month > LAST_MONTH:
        day, month = month, day
    elif parts.get("between") == "/" and day <= LAST_MONTH and day != month and _has_half_days(text):
        return None
    try:
        return date(year if year >= CENTURY else 2000 + year, month, day)
    except ValueError:
        return None


def _has_half_days(text: str) -> bool:
    """Tell whether hours are counted up to twelve, as where people may write the month first."""
    return bool(_AFTERNOON.search(text) or _MIDNIGHT.search(text))


def _time_of(text: str) -> time:
    match = _HOUR.search(text)
    if match is None:
        return time(12)
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    if _has_half_days(text):
        hour = hour % 12 + 12 * (_AFTERNOON.search(text) is not None)
    try:
        return time(hour, minute, second)
    except ValueError:
        return time(12)


def _zone_in(text: str) -> tzinfo | None:
    """Give the zone that a text names; letters and figures that stand for none are left alone."""
    match = _OFFSET.search(text)
    if match:
        offset = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
        return timezone(-offset if match["sign"] in "-−" else offset) if offset <= _FARTHEST else None
    words = set(re.findall(r"[^\W\d_]+", text))
    hours = next((hours for names, hours in _ZONES.items() if words & set(names.split())), None)
    return None if hours is None else timezone(timedelta(hours=hours))


def likely(sent: datetime | None, received: datetime | None) -> datetime | None:
    """Give when a mail was sent, or received if its own date is missing or cannot be; None if neither is known.

    If it only says a day that cannot be, it is given, so that it can be told.
    """
    known = received is not None and received >= OLDEST
    possible = sent is not None and sent >= OLDEST and not (received and known and sent > received + LATE)
    return sent if possible else received or sent
