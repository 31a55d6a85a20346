"""What the owner must look at again soon: the due list of ``make check`` (Fälligkeiten)."""

from collections.abc import Iterator
from datetime import date

from plugins.catalog import Problem
from plugins.catalog.models.exceptions import Exceptions
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.reviews import NOTICE, numeric_day, reviews
from plugins.publishing.outline import Outline


def due_list(outline: Outline, today: date) -> tuple[Problem, ...]:
    """Give what is due within thirty days or overdue, each with the line to change, in the order of the days."""
    heads = (word.head for word in outline.everything if word.head)
    due = [review for review in reviews((*outline.loaded.roots.values(), *heads)) if today >= review.due - NOTICE]
    ordered = sorted(due, key=lambda review: (review.due, review.place))
    told = (Problem(review.place, review.message(today)) for review in ordered)
    return (*told, *_accreditations(outline, today), *_exceptions(outline, today))


def _accreditations(outline: Outline, today: date) -> Iterator[Problem]:
    found = outline.loaded.consultant
    for index, accreditation in enumerate(found.record.accreditations if found else ()):
        if found and accreditation.until and (ends := _ends(accreditation.until, today)):
            message = f"die Akkreditierung {ends}; verlängern lassen und „until“ ändern, oder streichen"
            yield Problem(found.place("accreditations", index, "until"), message)


def _exceptions(outline: Outline, today: date) -> Iterator[Problem]:
    root = outline.loaded.roots.get("exceptions")
    for index, allowance in enumerate(Exceptions.model_validate(root.plain()).exceptions if root else ()):
        if root and (ends := _ends(allowance.until, today)):
            message = f"die Ausnahme {ends}; den Anlass beheben und sie streichen, oder neu abwägen und „until“ ändern"
            yield Problem(root.at(("exceptions", index, "until")).place, message)


def _ends(until: PartialDate, today: date) -> str:
    """Say that something ends soon or has ended; nothing while that is far away."""
    if today < until.last_day - NOTICE:
        return ""
    said = "läuft ab" if today <= until.last_day else "ist abgelaufen"
    return f"{said} (am {numeric_day(until.last_day)})"
