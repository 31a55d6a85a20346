"""What the owner must look at again soon: the due list of ``make check`` (Fälligkeiten)."""

from collections.abc import Iterator
from datetime import date

from plugins.catalog import Problem
from plugins.catalog.reviews import NOTICE, numeric_day, reviews
from plugins.publishing.outline import Outline


def due_list(outline: Outline, today: date) -> tuple[Problem, ...]:
    """Give what is due within thirty days or overdue, each with the line to change, in the order of the days."""
    heads = (word.head for word in outline.everything if word.head)
    due = [review for review in reviews((*outline.loaded.roots.values(), *heads)) if today >= review.due - NOTICE]
    ordered = sorted(due, key=lambda review: (review.due, review.place))
    return (*(Problem(review.place, review.message(today)) for review in ordered), *_accreditations(outline, today))


def _accreditations(outline: Outline, today: date) -> Iterator[Problem]:
    found = outline.loaded.consultant
    for index, accreditation in enumerate(found.record.accreditations if found else ()):
        if found and accreditation.until and today >= accreditation.until.last_day - NOTICE:
            said = "läuft ab" if today <= accreditation.until.last_day else "ist abgelaufen"
            day = numeric_day(accreditation.until.last_day)
            message = f"die Akkreditierung {said} (am {day}); verlängern lassen und „until“ ändern, oder streichen"
            yield Problem(found.place("accreditations", index, "until"), message)
