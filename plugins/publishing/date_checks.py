"""Check that nothing was looked at on a day that is still to come: it would never be due again."""

from collections.abc import Iterator
from datetime import date, timedelta

from plugins.catalog import Problem
from plugins.catalog.clock import build_day
from plugins.catalog.node import Node
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.reviews import REVIEW_FIELDS, numeric_day
from plugins.publishing.outline import Outline

LOOKED_AT = REVIEW_FIELDS | {"as_of", "tested"}
AHEAD = timedelta(days=1)
"""In the east of the world it is tomorrow already."""


def check_dates(outline: Outline) -> Iterator[Problem]:
    """Give every day of a look at facts that lies in the future."""
    latest = build_day() + AHEAD
    heads = (word.head for word in outline.everything if word.head)
    for root in (*outline.loaded.roots.values(), *heads):
        for field, node in root.leaves():
            day = _first_day(node)
            if field in LOOKED_AT and day and day > latest:
                said = f"„{field}“ liegt in der Zukunft (heute ist der {numeric_day(build_day())})"
                yield Problem(node.place, f"{said}; den Tag eintragen, an dem zuletzt nachgesehen wurde")


def _first_day(node: Node) -> date | None:
    try:
        day = PartialDate.parse(str(node.value))
    except ValueError:
        return None
    return date(day.year, day.month or 1, day.day or 1)
