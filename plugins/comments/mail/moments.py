"""Read when a mail was written, as its head or the head of a forwarded one says it (Datum)."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

from dateutil.parser import ParserError, parse

from plugins.catalog.clock import GERMANY

_ZONES = {"MEZ": "+0100", "CET": "+0100", "MESZ": "+0200", "CEST": "+0200", "WEZ": "+0000"}
OLDEST = datetime(2000, 1, 1, tzinfo=UTC)
"""Clocks that have stopped say that it is 1970 or 1980."""
LATE = timedelta(days=1)
"""A clock may be so much ahead of the one of who received the mail."""


_MONTHS = {"jän": "Jan", "mär": "Mar", "mrz": "Mar", "mai": "May", "okt": "Oct", "dez": "Dec"}
"""How German months begin that do not begin like the English ones."""
_DEFAULTS = (datetime(2000, 1, 1, 12), datetime(2001, 2, 2, 12))


def moment_written(text: str, zone: tzinfo = GERMANY) -> datetime | None:
    """Give the moment that a text names, in a zone if it names none; None if it does not name the day."""
    zoned = re.sub(r"\b(?:MEZ|MESZ|CET|CEST|WEZ)\b", lambda short: _ZONES[short[0]], text.strip())
    found = _of_head(zoned) or _of_words(zoned)
    return _in_world_time(found, zone) if found else None


def _of_head(text: str) -> datetime | None:
    """Read a date as the head of a mail has it (RFC 5322)."""
    try:
        found = parsedate_to_datetime(text) if re.search(r"[^\W\d_]{3}", text) else None
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return found.replace(tzinfo=UTC) if found and text.endswith("-0000") else found


def _of_words(text: str) -> datetime | None:
    """Read a date in words; what it leaves open must not change the day."""
    english = re.sub(rf"(?i)\b({'|'.join(_MONTHS)})[^\W\d_]*", lambda month: _MONTHS[month[1].lower()], text)
    plain = re.sub(r"\(?\b(?:GMT|UTC)\s*([+-]\d)", r"\1", english).rstrip(")")
    one, other = (_filled(plain, default) for default in _DEFAULTS)
    return one if one and other and one.date() == other.date() else None


def _filled(text: str, default: datetime) -> datetime | None:
    try:
        return parse(text, default=default, dayfirst=not re.match(r"\d{4}-", text), fuzzy=True, tzinfos=_zone)
    except (ParserError, OverflowError, TypeError):
        return None


def _zone(_: str | None, offset: int | None) -> tzinfo | None:
    """Give the zone that is so many seconds ahead; letters that stand for none that is known are left alone."""
    return None if offset is None else timezone(timedelta(seconds=offset))


def _in_world_time(moment: datetime, zone: tzinfo) -> datetime | None:
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def likely(sent: datetime | None, received: datetime | None) -> datetime | None:
    """Give when a mail was sent, or received if its own date is missing or cannot be; None if neither is known."""
    possible = sent is not None and sent >= OLDEST and (received is None or sent <= received + LATE)
    return sent if possible else received
