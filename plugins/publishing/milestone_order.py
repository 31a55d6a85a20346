"""The order in which the milestones of a program stand (Meilensteine)."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.programs import Program
from plugins.catalog.partial_date import in_order
from plugins.catalog.records import Located
from plugins.publishing.outline import Outline

_SEVERAL = 2
"""Two milestones stand in one order as well as in the other."""


def out_of_order(outline: Outline) -> Iterator[Problem]:
    """Tell the one milestone that does not stand in the order of time, as all the others do."""
    for program in outline.loaded.programs:
        dates = [step.date for step in program.record.milestones]
        without = ([*dates[:index], *dates[index + 1 :]] for index in range(len(dates)))
        odd = [index for index, rest in enumerate(without) if in_order(rest)]
        if odd and not in_order(dates) and len(dates) > _SEVERAL:
            said = f"alle anderen Meilensteine stehen in der Reihenfolge der Zeit, dieser ({dates[odd[0]]}) nicht"
            right = f"ist das Datum vertippt, es berichtigen, sonst den Meilenstein {_home(program, odd[0])} stellen"
            yield Problem(program.place("milestones", odd[0], "date"), f"{said}; {right}")


def _home(program: Located[Program], odd: int) -> str:
    """Say where a milestone belongs in the order of time."""
    dates = [step.date for step in program.record.milestones]
    later = (index for index, day in enumerate(dates) if index != odd and day.first_day > dates[odd].first_day)
    below = next(later, None)
    if below is None:
        return "ans Ende"
    return f"über den von {dates[below]} (Zeile {program.place('milestones', below).line})"
