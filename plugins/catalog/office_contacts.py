"""House rule of offices: under their addresses and numbers people reach the office of their program (Programmbüro)."""

import re
from collections.abc import Callable, Iterator, Mapping

from plugins.catalog.compared import bare_address, dialled
from plugins.catalog.mails import compared
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program, ProgramOffice
from plugins.catalog.models.website import Website
from plugins.catalog.problems import Place, Problem
from plugins.catalog.records import Located, Records

WAYS: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "email": ("E-Mail-Adresse", compared),
    "phone": ("Telefonnummer", dialled),
    "website": ("Website", bare_address),
}
"""The fields of an office that say how it is reached, in words, and as one compares their values."""


def check_contacts(
    programs: Records[Program], consultant: Located[Consultant] | None, website: Located[Website] | None
) -> Iterator[Problem]:
    """Tell what offices have that is the owner's own, and where to ask that is another program's office."""
    hers = tuple(_hers(consultant, website))
    for program in programs.valid.values():
        if not (consultant and _is_run_by(program.record.office, consultant.record.name)):
            yield from _her_own(program, hers)
    yield from _asked_elsewhere(consultant, programs) if consultant else ()


def _hers(consultant: Located[Consultant] | None, website: Located[Website] | None) -> Iterator[tuple[str, str, Place]]:
    if consultant:
        yield "email", consultant.record.email, consultant.place("email")
        yield "phone", consultant.record.phone, consultant.place("phone")
    if website:
        yield "website", website.record.address, website.place("address")


def _is_run_by(office: ProgramOffice, name: str) -> bool:
    return name.lower() in office.operator.lower() or office.operator.lower() in name.lower()


def _her_own(program: Located[Program], hers: tuple[tuple[str, str, Place], ...]) -> Iterator[Problem]:
    for field, own, place in hers:
        what, as_compared = WAYS[field]
        said = getattr(program.record.office, field)
        if said and as_compared(said) == as_compared(own):
            there = f"({place.file}, Zeile {place.line})"
            right = "die des Programmbüros eintragen" + ("" if field == "website" else " oder die Zeile löschen")
            yield Problem(
                program.place("office", field),
                f"„{said}“ ist Ihre eigene {what} {there}; {right}; betreiben Sie das Büro selbst, unter „operator“ "
                "Ihren Namen nennen",
            )


def alike(one: ProgramOffice, other: ProgramOffice) -> bool:
    """Tell whether two offices are run by the same body, by its name or what it is called for short."""
    return not _names_of(one.operator).isdisjoint(_names_of(other.operator))


def _names_of(operator: str) -> frozenset[str]:
    short = re.findall(r"\(([^)]+)\)", operator)
    return frozenset(name.strip().lower() for name in (operator, re.sub(r"\s*\([^)]*\)", "", operator), *short))


def _asked_elsewhere(consultant: Located[Consultant], programs: Records[Program]) -> Iterator[Problem]:
    """Tell where an accreditation can be proved that is the website of another program's office, unless it is meant."""
    offices = {one.record.id: one.record for one in programs.valid.values() if programs.ids_certain}
    for index, one in enumerate(consultant.record.accreditations):
        own = offices.get(one.program)
        if own is None or index in consultant.record.doubled:
            continue
        address, others = bare_address(one.check_at), (other for other in offices.values() if other is not own)
        there = [other for other in others if bare_address(other.office.website) == address]
        meant = (alike(own.office, other.office) or other.office.operator in one.check_with for other in there)
        if there and not any(meant) and address != bare_address(own.office.website):
            said = f"das ist die Website des Programmbüros von »{there[0].name}« und steht bei »{own.name}«"
            yield Problem(
                consultant.place("accreditations", index, "check_at"), f"{said}; hier also {own.office.website}"
            )
