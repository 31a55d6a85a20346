"""Days of the week and hours as German sentences write them: „montags bis donnerstags von 9 bis 12 Uhr“."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from plugins.catalog.number_words import NUMBERS
from plugins.publishing.odd_times import WEEKDAYS

SOMETIMES = re.compile(
    r"\b(?:erste[nmr]?|zweite[nmr]?|dritte[nmr]?|vierte[nmr]?|letzte[nmr]?|alle (?:zwei|drei|vier) Wochen"
    r"|vierzehntägig|14-tägig|geraden?|ungeraden?|[Tt]äglich|halb|[Vv]iertel|dreiviertel)\b"
)
"""What makes days and hours others than those that a week has, or hard to tell."""
_SHORT = {name[:2]: index for index, name in enumerate(WEEKDAYS)}
_SHORT_DOT = re.compile(rf"\b({'|'.join(_SHORT)})\.(?=\s)")
_DAY = (
    rf"(?:\b(?:{'|'.join(f'[{name[0]}{name[0].lower()}]{name[1:]}' for name in WEEKDAYS)})(?:en|e|s)?\b"
    r"|\b(?:Mo|Di|Mi|Do|Fr|Sa|(?:(?<=[–-])|(?<=[–-] )|(?<=bis ))So)\b\.?)"
)
_HOUR = rf"(?:\d{{1,2}}(?:[.:]\d\d)?|{'|'.join(NUMBERS)})"
_TOKEN = re.compile(
    rf"(?P<first>{_DAY})\s*(?:bis(?: einschließlich)?|[–-])\s*(?P<last>{_DAY})|(?P<day>{_DAY})"
    r"|\b(?P<week>[Ww]erktags|[Ww]ochentags|[Uu]nter der Woche)\b"
    rf"|\b(?:[Vv]on |[Zz]wischen )?(?P<from>{_HOUR})(?: Uhr)?\s?(?:bis|und|[–-])\s?(?P<to>{_HOUR})(?P<clock> Uhr)?\b"
    rf"|\b(?P<odd>{_HOUR}) Uhr\b"
)


class Slot(NamedTuple):
    """A time of a week: the day, if one is named, and minutes since midnight or noon, as clocks show them."""

    day: int | None
    begin: int
    end: int


class Hours(NamedTuple):
    """Where days and hours stand in a sentence, and which they are; None if nobody can tell."""

    start: int
    end: int
    slots: frozenset[Slot] | None


def without_dots(text: str) -> str:
    """Give a text of the same length in which short names of days end no sentence: „Di. und Do.“."""
    return _SHORT_DOT.sub(r"\1 ", text)


def said_hours(sentence: str) -> Hours | None:
    """Give the hours of a sentence, if it has any."""
    tokens = [found for found in _TOKEN.finditer(sentence) if not found["from"] or _is_time(found)]
    if "Uhr" not in sentence or not any(found["from"] or found["odd"] for found in tokens):
        return None
    odd = any(found["odd"] for found in tokens)
    return Hours(tokens[0].start(), tokens[-1].end(), None if odd else _slots(tokens))


def _is_time(found: re.Match[str]) -> bool:
    said = found[0].lower()
    return said.startswith("zwischen ") or (" und " not in said and (bool(found["clock"]) or said.startswith("von ")))


def _slots(tokens: list[re.Match[str]]) -> frozenset[Slot] | None:
    """Give each time with the days before it, or behind it where a sentence begins with the time."""
    groups = [(timed, list(group)) for timed, group in groupby(tokens, key=lambda found: bool(found["from"]))]
    if len(groups) == 1:
        return frozenset(_slot(None, found) for found in groups[0][1])
    pairs = zip(groups[::2], groups[1::2], strict=False)
    if len(groups) % 2:
        return None
    return frozenset(slot for first, second in pairs for slot in _paired(first[1], second[1], swapped=first[0]))


def _paired(first: list[re.Match[str]], second: list[re.Match[str]], *, swapped: bool) -> Iterator[Slot]:
    days, times = (second, first) if swapped else (first, second)
    yield from (_slot(day, found) for named in days for day in _days(named) for found in times)


def _days(found: re.Match[str]) -> Iterable[int]:
    if found["week"]:
        return range(5)
    first, last = (_SHORT[name[:2].title()] for name in (found["first"] or found["day"], found["last"] or found["day"]))
    return [(first + further) % 7 for further in range((last - first) % 7 + 1)]


def _slot(day: int | None, found: re.Match[str]) -> Slot:
    return Slot(day, _minutes(found["from"]), _minutes(found["to"]))


def _minutes(said: str) -> int:
    hour, _, minute = said.replace(".", ":").partition(":")
    return (NUMBERS.get(hour) or int(hour)) % 12 * 60 + int(minute or 0)
