"""A date as exact as its source: a year, a month or a day."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_GERMAN = re.compile(r"(?:(?P<day>[0-9]{1,2})\. *)?(?P<month>[0-9]{1,2})[./] *(?P<year>[12][0-9]{3})")
_ISO = re.compile(r"(?P<year>[12][0-9]{3})(?:-(?P<month>[0-9]{2}))?(?:-(?P<day>[0-9]{2}))?")
EXAMPLES = "2022, 2022-06 oder 2022-06-14"
MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)


@dataclass(frozen=True, order=True)
class PartialDate:
    """A year, a month of a year, or a day (``2022``, ``2022-06``, ``2022-06-14``); sorts by time."""

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; raises ValueError in German for anything else."""
        match = _ISO.fullmatch(text)
        year, month, day = _numbers(match)
        if not _is_day(year, month or 1, day or 1) or (match and "00" in match.groups()):
            raise ValueError(f"kein Datum; {longest(text) or f'erwartet wird etwa {in_iso(text) or EXAMPLES}'}")
        return cls(year, month, day)

    @property
    def first_day(self) -> date:
        """The first day of the year, of the month, or the day itself."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The last day of the year, the month or the day itself."""
        if not self.month:
            return date(self.year, 12, 31)
        if self.day:
            return date(self.year, self.month, self.day)
        return date(self.year + self.month // 12, self.month % 12 + 1, 1) - timedelta(days=1)

    def __str__(self) -> str:
        """Give the date as ISO 8601 writes it, for ``<time datetime>``."""
        parts = [f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts)


def in_iso(text: str) -> str | None:
    """Give a date as a German writes it in figures (5.10.2026, 10/2026) as ISO 8601 does, if there is such a day."""
    match = _GERMAN.fullmatch(text.strip())
    year, month, day = _numbers(match)
    return str(PartialDate(year, month, day)) if match and _is_day(year, month, day or 1) else None


def longest(text: str) -> str | None:
    """Say how many days or months there are, if a date in figures names more of them."""
    year, month, day = _numbers(_GERMAN.fullmatch(text.strip()) or _ISO.fullmatch(text))
    if month > 12:
        return f"ein Jahr hat 12 Monate, hier steht {month}"
    if year and month and day > monthrange(year, month)[1]:
        name = f"{MONTHS[month - 1]} {year}" if month == 2 else MONTHS[month - 1]
        return f"der {name} hat {monthrange(year, month)[1]} Tage"
    return None


def _numbers(match: re.Match[str] | None) -> tuple[int, int, int]:
    """Give year, month and day; what is not said is 0."""
    year, month, day = match.group("year", "month", "day") if match else (0, 0, 0)
    return int(year), int(month or 0), int(day or 0)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
