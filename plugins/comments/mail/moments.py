"""Read when a mail was written, as its head or the head of a forwarded one says it (Datum)."""

import re
from datetime import UTC, datetime, timedelta, tzinfo
from email.utils import parsedate_to_datetime
from typing import ClassVar

from dateutil.parser import ParserError, parse, parserinfo

from plugins.catalog.clock import GERMANY

_ZONES = {"MEZ": "+0100", "CET": "+0100", "MESZ": "+0200", "CEST": "+0200", "WEZ": "+0000"}
OLDEST = datetime(2000, 1, 1, tzinfo=UTC)
"""Clocks that have stopped say that it is 1970 or 1980."""
LATE = timedelta(days=1)
"""A clock may be so much ahead of the one of who received the mail."""


class _Words(parserinfo):
    """The words of dates in German and English."""

    JUMP: ClassVar = [*parserinfo.JUMP, "um", "uhr", "am", "den", "der", "kl", "le", "à", "il", "de", "alle", "ore", "|"]
    WEEKDAYS: ClassVar = [
        (*english, *german)
        for english, german in zip(
            parserinfo.WEEKDAYS,
            (
                ("Mo", "Montag"),
                ("Di", "Dienstag"),
                ("Mi", "Mittwoch"),
                ("Do", "Donnerstag"),
                ("Fr", "Freitag"),
                ("Sa", "Samstag", "Sonnabend"),
                ("So", "Sonntag"),
            ),
            strict=True,
        )
    ]
    MONTHS: ClassVar = [
        (*english, *german)
        for english, german in zip(
            parserinfo.MONTHS,
            (
                ("Januar", "Jänner"),
                ("Februar",),
                ("März", "Mär", "Mrz"),
                (),
                ("Mai",),
                ("Juni",),
                ("Juli",),
                (),
                (),
                ("Oktober", "Okt"),
                (),
                ("Dezember", "Dez"),
            ),
            strict=True,
        )
    ]


_WORDS = _Words(dayfirst=True)
_DEFAULTS = (datetime(2000, 1, 1, 12), datetime(2001, 2, 2, 12))  # noqa: DTZ001 (the zone is added where none is named)


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
    plain = re.sub(r"\(?\b(?:GMT|UTC)\s*([+-]\d)", r"\1", text).rstrip(")")
    one, other = (_filled(plain, default) for default in _DEFAULTS)
    return one if one and other and one.date() == other.date() else None


def _filled(text: str, default: datetime) -> datetime | None:
    try:
        return parse(text, _WORDS, default=default, dayfirst=not re.match(r"\d{4}-", text), fuzzy=True)
    except (ParserError, OverflowError, TypeError):
        return None


def _in_world_time(moment: datetime, zone: tzinfo) -> datetime | None:
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def likely(sent: datetime | None, received: datetime | None) -> datetime | None:
    """Give when a mail was sent, or received if its own date is missing or cannot be; None if neither is known."""
    possible = sent is not None and sent >= OLDEST and (received is None or sent <= received + LATE)
    return sent if possible else received
