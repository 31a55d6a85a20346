"""What the owner must look at again soon: the due list of ``make check`` (Fälligkeiten)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from plugins.catalog import Problem
from plugins.catalog.models.exceptions import WEIGHED, allowances_in
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.reviews import NOTICE, numeric_day, renewed, reviews
from plugins.publishing.outline import Outline

STOPPED = "seither wird nichts mehr veröffentlicht"


@dataclass(frozen=True, order=True)
class _Due:
    """What is due on a day; ``waits`` as long as the site may still be published without it."""

    waits: bool
    day: date
    problem: Problem


def due_list(outline: Outline, today: date) -> tuple[Problem, ...]:
    """Give what is due within thirty days or overdue, each with the line to change: first what stops a publication."""
    due = (*_reviews(outline, today), *_accreditations(outline, today), *_exceptions(outline, today))
    return tuple(one.problem for one in sorted(due))


def _reviews(outline: Outline, today: date) -> Iterator[_Due]:
    heads = (word.head for word in outline.everything if word.head)
    for review in reviews((*outline.loaded.roots.values(), *heads)):
        if today >= review.due - NOTICE:
            problem = Problem(review.place, review.message(today))
            yield _Due(not review.is_too_late(today), review.due, problem)


def _accreditations(outline: Outline, today: date) -> Iterator[_Due]:
    found = outline.loaded.consultant
    for index, one in enumerate(found.record.accreditations if found else ()):
        if found and one.until and (ends := _ends(one.until, today)):
            what = f"die Akkreditierung für »{outline.catalog.program(one.program).name}«"
            message = f"{what} {ends}; {renewed(found.record)}"
            yield _due(one.until, today, Problem(found.place("accreditations", index, "until"), message))


def _exceptions(outline: Outline, today: date) -> Iterator[_Due]:
    root = outline.loaded.roots.get("exceptions")
    for index, one in enumerate(allowances_in(root)):
        if root and (ends := _ends(one.until, today)):
            problem = Problem(root.at(("exceptions", index, "until")).place, f"die Ausnahme {ends}; {WEIGHED}")
            yield _due(one.until, today, problem)


def _due(until: PartialDate, today: date, problem: Problem) -> _Due:
    return _Due(today <= until.last_day, until.last_day, problem)


def _ends(until: PartialDate, today: date) -> str:
    """Say that something ends soon or has ended; nothing while that is far away."""
    if today < until.last_day - NOTICE:
        return ""
    day = numeric_day(until.last_day)
    return f"läuft ab (am {day})" if today <= until.last_day else f"ist am {day} abgelaufen, {STOPPED}"
