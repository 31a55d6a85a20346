"""Days that no calendar has, in texts and facts: 31. April."""

import re
from calendar import monthrange
from collections.abc import Iterator
from itertools import chain

from plugins.catalog import Problem
from plugins.catalog.partial_date import MONTHS
from plugins.publishing.outline import Outline
from plugins.publishing.passages import facts_of, published_passages

LEAP = 2024
"""A year with all days that a month can have."""
YEAR = 12
_WRITTEN = re.compile(
    rf"(?<![\d.,])(?P<day>\d{{1,2}})\.\s?(?P<name>{'|'.join(MONTHS)})\b(?:\s(?P<of>\d{{4}})\b)?"
    r"|(?<![\w.,])(?P<number>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)?\d\d)(?!\w|\.\d)"
)


def impossible_days(outline: Outline) -> Iterator[Problem]:
    """Give the days that there are not."""
    for passage in chain(facts_of(outline), published_passages(outline)):
        for found in _WRITTEN.finditer(passage.text):
            if (wrong := _wrong(found)) is not None:
                yield passage.problem(found.start(), f"den „{found[0]}“ gibt es nicht{wrong}; das Datum berichtigen")


def _wrong(found: re.Match[str]) -> str | None:
    """Say what is wrong with a day; a month that there is not, with a short year, is the number of something else."""
    month = MONTHS.index(found["name"]) + 1 if found["name"] else int(found["month"])
    day, year = int(found["day"] or found["number"]), int(f"20{found['of'] or found['year'] or LEAP}"[-4:])
    if not 1 <= month <= YEAR:
        return "" if len(found["year"]) > len("26") else None
    most = monthrange(year, month)[1]
    in_year = f" {year}" if month == MONTHS.index("Februar") + 1 and (found["of"] or found["year"]) else ""
    return None if 1 <= day <= most else f", der {MONTHS[month - 1]}{in_year} hat {most} Tage"
