"""House rule of beginnings: nobody takes part in a program, or is accredited for it, before its first milestone."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program
from plugins.catalog.models.towns import Town
from plugins.catalog.partial_date import in_order
from plugins.catalog.problems import Place, Problem
from plugins.catalog.records import Located, Records


class Early(NamedTuple):
    """A year in which a town took part already, and where it stands."""

    town: str
    year: int
    place: Place


def check_accreditations(consultant: Located[Consultant], programs: Records[Program]) -> Iterator[Problem]:
    """Tell the accreditations that are older than the program for which they are."""
    began = {one.record.id: one.record.first_year for one in programs.valid.values() if programs.ids_certain}
    for index, one in enumerate(consultant.record.accreditations):
        year = began.get(one.program)
        if one.since and year and one.since.year < year:
            said = f"since ({one.since}) liegt vor dem ersten Meilenstein des Programms, {year}"
            right = "hier oder in data/programs.yaml das Datum berichtigen"
            yield Problem(consultant.place("accreditations", index, "since"), f"{said}; {right}")


def check_beginnings(towns: Records[Town], programs: Records[Program]) -> Iterator[Problem]:
    """Tell the years before a program began; if many towns have one, or its milestones are mixed up, the milestone."""
    for program in programs.valid.values() if programs.ids_certain else ():
        began = program.record.first_year
        early = [one for one in _years(towns, program.record.id) if began and one.year < began]
        if early and (len({one.town for one in early}) > 1 or _is_turned(program.record)):
            yield _misdated(program, early)
        elif early:
            message = f"liegt vor dem Beginn des Programms {began}{_where(program)}; eines von beiden berichtigen"
            yield from (Problem(one.place, f"since {one.year} {message}") for one in early)


def _where(program: Located[Program]) -> str:
    dates = [step.date for step in program.record.milestones]
    first = program.place("milestones", dates.index(min(dates)), "date")
    return f" ({first.file}, Zeile {first.line})"


def _years(towns: Records[Town], program_id: str) -> Iterator[Early]:
    for town in towns.valid.values():
        for index, part in enumerate(town.record.participations):
            if part.program == program_id and part.since:
                yield Early(town.record.id, part.since, town.place("participations", index, "since"))


def _is_turned(program: Program) -> bool:
    """Tell whether the first milestone alone surely does not stand in the order of time; a year is any of its days."""
    first, *others = [step.date for step in program.milestones]
    return bool(others) and others[0].last_day < first.first_day and in_order(others)


def _misdated(program: Located[Program], early: list[Early]) -> Problem:
    dates = [step.date for step in program.record.milestones]
    index = 0 if _is_turned(program.record) else dates.index(min(dates))
    first = min(early, key=lambda one: one.place)
    others = len({one.town for one in early}) - 1
    also = "" if not others else " und noch einer" if others == 1 else f" und noch {others}"
    said = f"laut {first.place.file}, Zeile {first.place.line}, nimmt ein Ort schon seit {first.year} teil{also}"
    right = "hier oder dort das Datum berichtigen, oder den Meilenstein ergänzen, mit dem das Programm begann"
    return Problem(
        program.place("milestones", index, "date"), f"der erste Meilenstein ist von {dates[index]}, {said}; {right}"
    )
