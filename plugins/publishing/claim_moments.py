"""Moments at which, or since which, a clause says that something holds: „seit Mai 2022“, „2021“, „seit fünf Jahren“."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from plugins.catalog.clock import build_day
from plugins.catalog.number_words import NUMBERS
from plugins.catalog.partial_date import MONTHS, PartialDate

SINCE, AT = r"↑·*+", r"↓·*+"
"""How moments stand in a masked text."""
_NUMBERS = {**NUMBERS, "fünfzehn": 15, "zwanzig": 20}
_MOMENT = re.compile(
    r"\b(?:(?P<since>[Ss]eit)\s|(?:[Ii]m|[Aa]m)\s)?"
    r"(?:(?:dem|de[rs]|[Aa]nfang|[Mm]itte|[Ee]nde|Beginn|Jahre?s?|Frühjahr|Frühling|Sommer|Herbst|Winter)\s)*"
    rf"(?:(?:(?P<day>\d\d?)\.\s?)?(?P<month>{'|'.join(MONTHS)})\s(?:des\sJahres\s)?"
    r"|(?:(?P<date>\d\d?)\.\s?)?(?P<figure>\d\d?)[./]\s?)?(?<!\d)(?P<year>(?:19|20)\d\d)\b(?![./:–-]?\d)"
    r"|\b[Ss]eit\s(?:(?:nun|nunmehr|schon|bereits|über|gut|mehr\sals)\s)*"
    rf"(?P<count>{'|'.join(_NUMBERS)}|\d\d?)\sJahren\b"
)


@dataclass(frozen=True)
class Moment:
    """A moment as a clause says it, and the first and the last day that it can mean."""

    start: int
    said: str
    first_day: date
    last_day: date
    is_since: bool


def moments_in(text: str) -> Iterator[Moment]:
    """Give the moments that a clause names; years are counted back from the day of the build, and rounded down."""
    for found in _MOMENT.finditer(text):
        counted = _counted_back(found["count"]) if found["count"] else None
        named = None if found["count"] else _named(found)
        first, last = (named.first_day, named.last_day) if named else (counted, counted)
        if first and last:
            yield Moment(found.start(), found[0], first, last, bool(found["since"] or found["count"]))


def masked(text: str, moments: Iterable[Moment]) -> str:
    """Put signs in place of moments, as many as these have."""
    for one in moments:
        sign = ("↑" if one.is_since else "↓").ljust(len(one.said), "·")
        text = f"{text[: one.start]}{sign}{text[one.start + len(one.said) :]}"
    return text


def _named(found: re.Match[str]) -> PartialDate | None:
    month = MONTHS.index(found["month"]) + 1 if found["month"] else int(found["figure"] or 0)
    named = PartialDate(int(found["year"]), month, int(found["day"] or found["date"] or 0))
    try:
        return named if named.first_day <= named.last_day else None
    except ValueError:
        return None


def _counted_back(count: str) -> date | None:
    """Give the day before which something began that goes on for so many years, one less for those who round up."""
    years = _NUMBERS.get(count) or int(count)
    today = build_day()
    return today.replace(year=today.year - years + 1, day=min(today.day, 28)) if years > 1 else None
