"""What must be looked at again, and when: facts and pages say when they were last checked (Prüfdatum)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from plugins.catalog.models.types import HINT
from plugins.catalog.node import Node
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.problems import Place

REVIEW_PERIOD = timedelta(days=365)
NOTICE = timedelta(days=30)
"""So long before it is due a review is announced."""
GRACE = timedelta(days=60)
"""So long after it was due a review is only asked for; then nothing is published without it."""
REVIEW_FIELDS = frozenset({"reviewed", "collected"})
"""Fields that say when a record, a page or a file was last checked."""


@dataclass(frozen=True)
class Review:
    """A review, with the place of the date to renew and the day on which it is due."""

    place: Place
    due: date

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
        """Say in German what is to be done, and until when."""
        if self.is_too_late(today):
            due = f"die Prüfung war am {numeric_day(self.due)} fällig"
            return f"{due}; alle Angaben dazu prüfen, dann das heutige Datum eintragen"
        if today > self.due:
            until = f"nach dem {numeric_day(self.last_day)} wird ohne sie nichts mehr veröffentlicht"
            return f"die Prüfung war am {numeric_day(self.due)} fällig; prüfen und das Datum erneuern, {until}"
        return f"bis zum {numeric_day(self.due)} prüfen, ob alles noch stimmt, und das Datum erneuern"


def reviews(roots: Iterable[Node]) -> Iterator[Review]:
    """Give all reviews that files ask for."""
    for root in roots:
        for field, node in root.leaves():
            if field in REVIEW_FIELDS and not re.fullmatch(HINT, str(node.value)):
                yield Review(node.place, PartialDate.parse(str(node.value)).last_day + REVIEW_PERIOD)


def numeric_day(day: date) -> str:
    """Give a day in figures: 22.11.2026."""
    return f"{day.day}.{day.month}.{day.year}"
