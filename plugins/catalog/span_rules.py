"""House rules of spans of time: nothing ends before it began."""

from collections.abc import Iterator

from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.problems import Place, Problem
from plugins.catalog.records import Located, Records


def check_spans(consultant: Located[Consultant] | None, programs: Records[Program]) -> Iterator[Problem]:
    """Give the accreditations and the milestones that end before they begin, and those that count what is to come."""
    for index, one in enumerate(consultant.record.accreditations if consultant else ()):
        if consultant and _is_turned(one.since, one.until):
            yield _problem(consultant.place("accreditations", index, "until"), one.until, f"since ({one.since})")
    for program in programs.valid.values():
        for index, step in enumerate(program.record.milestones):
            if _is_turned(step.date, step.until):
                yield _problem(program.place("milestones", index, "until"), step.until, f"date ({step.date})")
            if step.count is not None and _is_turned(step.date, program.record.reviewed):
                said = f"date ({step.date}) liegt nach „reviewed“ ({program.record.reviewed})"
                message = f"{said}, und „count“ zählt schon, wie viele es danach waren; das Datum berichtigen"
                yield Problem(
                    program.place("milestones", index, "date"), f"{message} oder, war es schon, „reviewed“ erneuern"
                )


def _is_turned(begin: PartialDate | None, end: PartialDate | None) -> bool:
    """Tell whether an end lies before its beginning, as far as both are told exactly."""
    return begin is not None and end is not None and end.last_day < begin.first_day


def _problem(place: Place, end: PartialDate | None, begin: str) -> Problem:
    return Problem(place, f"until ({end}) liegt vor {begin}; eines von beiden berichtigen")
