"""Hours that no clock has, spans that end before they begin, years to come, weekdays that are not their dates'."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain, pairwise

from plugins.catalog import Problem
from plugins.catalog.clock import build_day
from plugins.catalog.partial_date import MONTHS
from plugins.publishing.claim_moments import moments_in
from plugins.publishing.outline import Outline
from plugins.publishing.passages import facts_of, published_passages

WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
SATURDAY = "Sonnabend"
DAY, HOUR = 24 * 60, 60
TOO_LONG = 18 * 60
"""Nothing that ends on the next day lasts so many minutes."""
_MONTH = "|".join(MONTHS)
_CLOCK = r"(?<![\d.,:/-])\d{1,2}(?:[.:]\d\d)?(?=\sUhr\b(?!-))"
_TIME = r"\d{1,2}(?:[.:]\d\d)?"
_SPANS = (
    re.compile(rf"(?<![\w.,:/-])(?P<begin>{_TIME})(?:\sUhr)?\s?(?:bis|[–-])\s?(?P<end>{_TIME})\sUhr\b"),
    re.compile(rf"\b[Zz]wischen\s(?P<begin>{_TIME})(?:\sUhr)?\sund\s(?P<end>{_TIME})\sUhr\b"),
)
_DAYS = re.compile(
    rf"(?<![\w.])(?P<begin>\d{{1,2}})\.\s?(?:bis|[–-])\s?(?:zum\s)?(?P<end>\d{{1,2}})\."
    rf"\s?(?:(?:{_MONTH})\b|\d{{1,2}}\.\s?(?:19|20)?\d\d\b)"
)
_DAYS_OF_ONE_MONTH = re.compile(
    r"(?<![\w.])(?P<begin>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?:bis|[–-])\s?(?:zum\s)?(?P<end>\d{1,2})\.\s?(?P=month)\."
)
_FIGURE = re.compile(r"\d")
"""Without one a text names no hour and no day."""
_TO = re.compile(r"\s*(?:bis|[–-])\s*(?:zum\s*)?")
_YEARS = re.compile(r"(?<![\w./–-])(?P<begin>(?:19|20)\d\d)\s?(?:[–-]|bis)\s?(?P<end>(?:19|20)\d\d)(?![\w/–-]|\.\d)")
_SINCE = re.compile(r"\b[Ss]eit (?:dem Jahr |Anfang |Mitte |Ende )?(?P<year>(?:19|20)\d\d)(?![\w/–-]|\.\d)")
_SHORT = "|".join(weekday[:2] for weekday in WEEKDAYS)
_WEEKDAY = re.compile(
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}|{SATURDAY}|(?:{_SHORT})\b\.?),?\s(?:de[mnr]\s)?(?P<date>(?P<day>\d{{1,2}})\.\s?"
    rf"(?:(?P<name>{_MONTH})\s|(?P<month>\d{{1,2}})\.\s?)(?P<year>(?:19|20)?\d\d))(?!\w|\.\d)"
)


def odd_times(outline: Outline) -> Iterator[Problem]:
    """Give the hours, spans and weekdays that cannot be."""
    for passage in chain(facts_of(outline), published_passages(outline)):
        for start, message in sorted(odd_in(passage.text)):
            yield passage.problem(start, message)


def odd_in(text: str) -> Iterator[tuple[int, str]]:
    """Give where something cannot be, and what is to be said of it."""
    if _FIGURE.search(text):
        for check in (_odd_hours, _turned_days, _odd_years, _turned, _odd_weekdays):
            yield from check(text)


def _odd_hours(text: str) -> Iterator[tuple[int, str]]:
    clocks = {found.start(): found[0] for found in re.finditer(_CLOCK, text)}
    for found in chain(*(span.finditer(text) for span in _SPANS)):
        clocks |= {found.start(name): found[name] for name in ("begin", "end")}
        begin, end = _minutes(found["begin"]), _minutes(found["end"])
        if begin is not None and end is not None and end < begin and (end - begin) % DAY >= TOO_LONG:
            yield found.start(), f"„{found[0]}“ endet vor dem Anfang; die Uhrzeit berichtigen"
    for start, clock in clocks.items():
        if _minutes(clock) is None:
            yield start, f"„{clock} Uhr“ gibt es nicht; die Uhrzeit berichtigen"


def _turned_days(text: str) -> Iterator[tuple[int, str]]:
    for found in chain(_DAYS.finditer(text), _DAYS_OF_ONE_MONTH.finditer(text)):
        if int(found["begin"]) > int(found["end"]):
            said = f"„{found[0]}“ endet vor dem Anfang; das Datum berichtigen"
            remedy = f", oder hinter „{found['begin']}.“ den Monat ergänzen" if found.re is _DAYS else ""
            yield found.start(), said + remedy


def _odd_weekdays(text: str) -> Iterator[tuple[int, str]]:
    for found in _WEEKDAY.finditer(text):
        day = _date(found)
        short = found["weekday"].rstrip(".")
        if day and not WEEKDAYS[day.weekday()].startswith(short.replace(SATURDAY, "Samstag")):
            name = next(weekday for weekday in (*WEEKDAYS, SATURDAY) if weekday.startswith(short))
            said = f"der {found['date']} ist kein {name}, sondern ein {WEEKDAYS[day.weekday()]}"
            yield found.start(), f"{said}; eines von beiden berichtigen"


def _turned(text: str) -> Iterator[tuple[int, str]]:
    """Give the spans of whole dates that end before they begin."""
    moments = tuple(moments_in(text))
    for first, second in pairwise(moments):
        end = first.start + len(first.said)
        if _TO.fullmatch(text, end, second.start) and second.last_day < first.first_day:
            said = text[first.start : second.start + len(second.said)]
            yield first.start, f"„{said}“ endet vor dem Anfang; das Datum berichtigen"


def _odd_years(text: str) -> Iterator[tuple[int, str]]:
    for found in _YEARS.finditer(text):
        if found["begin"] > found["end"]:
            yield found.start(), f"„{found[0]}“ endet vor dem Anfang; die Jahre berichtigen"
    for found in _SINCE.finditer(text):
        if int(found["year"]) > build_day().year:
            yield found.start(), f"„{found[0]}“ liegt in der Zukunft; das Jahr berichtigen"


def _minutes(clock: str) -> int | None:
    """Give the minutes since midnight; None if no clock shows it."""
    hour, _, minute = clock.replace(".", ":").partition(":")
    minutes = int(hour) * HOUR + int(minute or 0)
    return minutes if minutes <= DAY and int(minute or 0) < HOUR else None


def _date(found: re.Match[str]) -> date | None:
    month = MONTHS.index(found["name"]) + 1 if found["name"] else int(found["month"])
    try:
        return date(int(f"20{found['year']}"[-4:]), month, int(found["day"]))
    except ValueError:
        return None
