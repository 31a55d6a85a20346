"""House rule of offices: what is named after a program stands with that program (Programmbüro)."""

import re
from collections.abc import Collection, Iterator, Mapping

from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program, ProgramOffice
from plugins.catalog.problems import Problem
from plugins.catalog.program_names import named_in
from plugins.catalog.records import Located, Records

_UNKNOWN = re.compile(r"\b[Pp]rogrammbüro »([^«]+)«")
"""What is named after a program, also after one that is not in the data."""
OF_BOTH = "; ist es ein Büro für beide, in beiden Einträgen beide Namen nennen"


def check_offices(programs: Records[Program], consultant: Located[Consultant] | None) -> Iterator[Problem]:
    """Tell the offices, and those who can be asked about an accreditation, that are named after another program."""
    names = {one.record.id: one.record.name for one in programs.valid.values() if programs.ids_certain}
    offices = {one.record.id: one.record.office for one in programs.valid.values()}
    for program in programs.valid.values():
        said = _of_another(program.record.office.name, program.record.id, names)
        if said:
            shared = OF_BOTH if _is_shared(program.record.office, offices.values()) else ""
            yield Problem(program.place("office", "name"), f"{said}{shared}")
    yield from _confirming(consultant, offices, names) if consultant else ()


def _confirming(
    consultant: Located[Consultant], offices: Mapping[str, ProgramOffice], names: Mapping[str, str]
) -> Iterator[Problem]:
    """Tell who confirms an accreditation and is named after another program, unless its own office is too."""
    for index, one in enumerate(consultant.record.accreditations):
        office = offices.get(one.program)
        is_told = index in consultant.record.doubled or (office is not None and office.name == one.check_with)
        said = None if is_told else _of_another(one.check_with, one.program, names, _UNKNOWN)
        if said:
            yield Problem(consultant.place("accreditations", index, "check_with"), said)


def _is_shared(office: ProgramOffice, offices: Collection[ProgramOffice]) -> bool:
    """Tell whether an office is the one of several programs."""
    return sum((one.name, one.operator) == (office.name, office.operator) for one in offices) > 1


def _of_another(
    text: str, program_id: str, names: Mapping[str, str], unknown: re.Pattern[str] | None = None
) -> str | None:
    """Say of a text that it names another program than its own, or an ``unknown`` one, and not its own."""
    own = names.get(program_id)
    if own is None or any(named_in(text, [own])):
        return None
    found = unknown.search(text) if unknown else None
    start, end, other = next(named_in(text, names.values()), (*found.span(1), found[1]) if found else (0, 0, ""))
    right = f"{text[:start]}{own}{text[end:]}"
    return f"das ist nach »{other}« benannt und steht bei »{own}«; hier also {right}" if other else None
