"""House rule of roles: what the owner is called names no program; her accreditations name those (§ 5 UWG)."""

from collections.abc import Iterator

from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program
from plugins.catalog.problems import Problem
from plugins.catalog.program_names import foreign_in
from plugins.catalog.records import Located, Records

_REMEDY = "das Programm weglassen; wofür Sie akkreditiert sind, sagen die Einträge unter „accreditations“ (§ 5 UWG)"
_OTHER = "dieser Eintrag gilt aber für »{}«; eines von beiden berichtigen (§ 5 UWG)"


def check_roles(consultant: Located[Consultant], programs: Records[Program]) -> Iterator[Problem]:
    """Tell a role and a profession that name a program, and the role of an accreditation that names another."""
    names = {one.record.id: one.record.name for one in programs.valid.values()}
    for field in ("role", "profession"):
        for _, _, name in foreign_in(getattr(consultant.record, field), names.values()):
            yield Problem(consultant.place(field), f"„{field}“ nennt »{name}«; {_REMEDY}")
    for index, one in enumerate(consultant.record.accreditations):
        own, others = names.get(one.program), (name for program, name in names.items() if program != one.program)
        for _, _, name in foreign_in(one.role, others) if own else ():
            place = consultant.place("accreditations", index, "role")
            yield Problem(place, f"„role“ nennt »{name}«, {_OTHER.format(own)}")
