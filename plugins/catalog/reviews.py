"""What must be looked at again, and when: facts and pages say when they were last checked (Prüfdatum)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.types import HINT
from plugins.catalog.node import Node
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.problems import Place

REVIEW_PERIOD = timedelta(days=365)
NOTICE = timedelta(days=30)
"""So long before it is due a review is announced."""
NEWER = "ist {} die neuere Zahl, sie dort mit „count“, „as_of“ und „source“ eintragen und hier ihren Stand nennen"
"""What to do where a text has a size of a network and the data are behind."""
GRACE = timedelta(days=60)
"""So long after it was due a review is only asked for; then nothing is published without it."""
REVIEW_FIELDS = frozenset({"reviewed", "collected"})
"""Fields that say when a record, a page or a file was last checked."""


def renewed(consultant: Consultant) -> str:
    """Say what to do with an accreditation that ends; without „until“ it would hold for ever, and one is needed."""
    several = len(consultant.accreditations) > 1
    return f"verlängern lassen und „until“ ändern{', oder den Eintrag streichen' if several else ''}"


@dataclass(frozen=True)
class Review:
    """A review of a subject, with the place of the date to renew and the day on which it is due."""

    place: Place
    due: date
    subject: str

    def is_near(self, today: date) -> bool:
        """Tell whether it is to be announced or asked for."""
        return self.due - NOTICE <= today <= self.last_day

    def is_too_late(self, today: date) -> bool:
        """Tell whether nothing may be published without it any more."""
        return today > self.last_day

    @property
    def last_day(self) -> date:
        """The last day on which the facts may still be published."""
        return self.due + GRACE

    def message(self, today: date) -> str:
        """Say in German of what the review is, what is to be done, and until when."""
        return f"{self.subject}: {self._message(today)}"

    def _message(self, today: date) -> str:
        if today <= self.due:
            return f"bis zum {numeric_day(self.due)} prüfen, ob alles noch stimmt, und das Datum erneuern"
        due = f"die Prüfung war am {numeric_day(self.due)} fällig"
        if self.is_too_late(today):
            stopped = (
                f"seit dem {numeric_day(self.last_day + timedelta(days=1))} wird ohne sie nichts mehr veröffentlicht"
            )
            return f"{due}, {stopped}; alle Angaben dazu prüfen, dann das heutige Datum eintragen"
        until = f"nach dem {numeric_day(self.last_day)} wird ohne sie nichts mehr veröffentlicht"
        return f"{due}; prüfen und das Datum erneuern, {until}"


def reviews(roots: Iterable[Node]) -> Iterator[Review]:
    """Give all reviews that files ask for."""
    known = tuple(roots)
    programs = dict(chain(*map(_programs, known)))
    for record in chain(*map(_records, known)):
        for field in sorted(REVIEW_FIELDS & record.keys()):
            said = str(record[field].value)
            if not re.fullmatch(HINT, said):
                due = PartialDate.parse(said).last_day + REVIEW_PERIOD
                yield Review(record[field].place, due, _subject(record, programs))


def _subject(record: Mapping[str, Node], programs: Mapping[str, str]) -> str:
    """Name what a record is about."""
    if "program" in record:
        return f"Akkreditierung für »{programs.get(str(record['program'].value), record['program'].value)}«"
    if "name" in record:
        return f"Programm »{record['name'].value}«"
    return f"Seite „{record['title'].value}“" if "title" in record else "Orte"


def _programs(root: Node) -> Iterator[tuple[str, str]]:
    """Give the names of the programs in a file, by their ids."""
    for record in _records(root.at(("programs",))):
        if {"id", "name"} <= record.keys():
            yield str(record["id"].value), str(record["name"].value)


def _records(node: Node) -> Iterator[Mapping[str, Node]]:
    if isinstance(node.value, dict):
        yield node.value
    children = node.value.values() if isinstance(node.value, dict) else node.value
    yield from chain(*(_records(child) for child in children if isinstance(child, Node)))


def numeric_day(day: date) -> str:
    """Give a day in figures: 22.11.2026."""
    return f"{day.day}.{day.month}.{day.year}"
