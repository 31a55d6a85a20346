"""A date as exact as its source: a year, a month or a day."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_GERMAN = re.compile(r"(?:(?P<day>[0-9]{1,2})\. *)?(?P<month>[0-9]{1,2})[./] *(?P<year>[12][0-9]{3})")


@dataclass(frozen=True, order=True)
class PartialDate:
    """A year, a month of a year, or a day (``2022``, ``2022-06``, ``2022-06-14``); sorts by time."""

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; raises ValueError in German for anything else."""
        match = re.fullmatch(r"([12][0-9]{3})(?:-([0-9]{2}))?(?:-([0-9]{2}))?", text)
        year, month, day = (int(part or 0) for part in match.groups()) if match else (0, 0, 0)
        try:
            date(year, month or 1, day or 1)
        except ValueError:
            raise _no_date(text) from None
        if match and "00" in match.groups():
            raise _no_date(text)
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
    if match is None:
        return None
    year, month, day = (int(part or 0) for part in match.group("year", "month", "day"))
    try:
        date(year, month, day or 1)
    except ValueError:
        return None
    return str(PartialDate(year, month, day))


def _no_date(text: str) -> ValueError:
    return ValueError(f"kein Datum; erwartet wird etwa {in_iso(text) or '2022, 2022-06 oder 2022-06-14'}")
