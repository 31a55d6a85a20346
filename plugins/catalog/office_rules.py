"""House rule of offices: what is named after a program stands with that program (Programmbüro)."""

from collections.abc import Iterator

from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program, ProgramOffice
from plugins.catalog.problems import Problem
from plugins.catalog.program_names import named_in
from plugins.catalog.records import Located, Records


def check_offices(programs: Records[Program], consultant: Located[Consultant] | None) -> Iterator[Problem]:
    """Tell the offices, and those who can be asked about an accreditation, that are named after another program."""
    names = {one.record.id: one.record.name for one in programs.valid.values() if programs.ids_certain}
    offices = [one.record.office for one in programs.valid.values()]
    shared = {one.name for one in offices if _times(one.name, one.operator, offices) > 1}
    for program in programs.valid.values():
        said = _of_another(program.record.office.name, program.record.id, names)
        if said and program.record.office.name not in shared:
            yield Problem(program.place("office", "name"), said)
    own = {one.record.id: one.record.office.name for one in programs.valid.values()}
    for index, one in enumerate(consultant.record.accreditations if consultant else ()):
        said = _of_another(one.check_with, one.program, names)
        if consultant and said and one.check_with != own.get(one.program):
            yield Problem(consultant.place("accreditations", index, "check_with"), said)


def _times(name: str, operator: str, offices: list[ProgramOffice]) -> int:
    return sum(one.name == name and one.operator == operator for one in offices)


def _of_another(text: str, program_id: str, names: dict[str, str]) -> str | None:
    """Say of a text that it names another program than its own, and not its own."""
    own = names.get(program_id)
    if own is None or any(named_in(text, [own])):
        return None
    start, end, other = next(named_in(text, names.values()), (0, 0, ""))
    right = f"{text[:start]}{own}{text[end:]}"
    return f"das ist nach »{other}« benannt und steht bei »{own}«; hier also {right}" if other else None
