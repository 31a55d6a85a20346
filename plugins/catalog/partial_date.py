"""A date as exact as its source: a year, a month or a day."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

_GERMAN = re.compile(r"(?:(?P<day>[0-9]{1,2})[./-] *)?(?P<month>[0-9]{1,2})[./-] *(?P<year>[12][0-9]{3})")
_SHORT = re.compile(r"(?P<day>[0-9]{1,2})\. *(?P<month>[0-9]{1,2})\. *(?P<year>[0-9]{2})")
_LOOSE = re.compile(r"(?P<year>[12][0-9]{3})[-–—./ ](?P<month>[0-9]{1,2})(?:[-–—./ ](?P<day>[0-9]{1,2}))?")
_RUN_TOGETHER = re.compile(r"(?P<year>20[0-9]{2})(?P<month>[01][0-9])(?P<day>[0-3][0-9])")
_AROUND = re.compile(r"^(?:[A-Za-z]+,? +)(?=[0-9])|(?<=[0-9]),?[ T]+[0-9]{1,2}[:.][0-9]{2}(?![0-9]).*$| *[.,;]$")
"""What stands before and behind a day and is none of it: the day of the week, the time, a full stop."""
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
            form = "erwartet wird etwa" if re.search(r"^$|\d", text) else "in Ziffern schreiben, etwa"
            raise ValueError(f"kein Datum; {longest(text) or f'{form} {in_iso(text) or EXAMPLES}'}")
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


def german_day(moment: PartialDate | date) -> str:
    """Print a date in German, as exactly as it is known: 14. Juni 2022, Juni 2022, 2022."""
    if not moment.month:
        return str(moment.year)
    day = f"{moment.day}. " if moment.day else ""
    return f"{day}{MONTHS[moment.month - 1]} {moment.year}"


def in_order(dates: Sequence[PartialDate]) -> bool:
    """Tell whether none is surely before the one above it; a year may be any of its days."""
    return all(one.first_day <= other.last_day for one, other in pairwise(dates))


def in_iso(text: str) -> str | None:
    """Give a date as people write it (5.10.2026, 10/2026, 2026-1-5, 5. Mai 2026) as ISO 8601 does, if there is one."""
    bare = _AROUND.sub("", _AROUND.sub("", _in_figures(text.strip())))
    match = next(filter(None, (form.fullmatch(bare) for form in (_GERMAN, _SHORT, _LOOSE, _RUN_TOGETHER, _ISO))), None)
    year, month, day = _numbers(match)
    whole = match and all(int(part) for part in match.groups() if part)
    return str(PartialDate(year, month, day)) if whole and month and _is_day(year, month, day or 1) else None


def _in_figures(text: str) -> str:
    """Give a date with the number of its month in place of its name."""
    numbers = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
    named = re.search(rf"(?i)\b({'|'.join(MONTHS)})\b *", text)
    return f"{text[: named.start()]}{numbers[named[1].lower()]}.{text[named.end() :]}" if named else text


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
    return int(year) + 2000 * (len(str(year)) == 2), int(month or 0), int(day or 0)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
