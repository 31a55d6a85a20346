"""House rules over the whole catalog: references, and facts that must fit one another."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.models.channels import PUBLIC_PRESETS, EndpointChannel
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.services import Service
from plugins.catalog.models.towns import Participation, Position, Town
from plugins.catalog.models.voucher import Voucher
from plugins.catalog.models.website import Website
from plugins.catalog.problems import Place, Problem, did_you_mean
from plugins.catalog.records import Located, Records
from plugins.catalog.redirect_rules import check_redirects
from plugins.catalog.states import AGS_PREFIX

GERMANY = {"lat": (47.27, 55.06), "lon": (5.86, 15.05)}
"""The extremes of the land, in degrees (BKG)."""


@dataclass(frozen=True)
class Facts:
    """What could be read of the files, sound or not; ``photos`` are the files below ``content/bilder/``."""

    website: Located[Website] | None
    consultant: Located[Consultant] | None
    programs: Records[Program]
    services: Records[Service]
    towns: Records[Town]
    voucher: Located[Voucher] | None
    accessibility: Located[Accessibility] | None
    redirects: Located[Redirects] | None
    photos: frozenset[str]


def check(facts: Facts) -> Iterator[Problem]:
    """Apply all rules."""
    for records in (facts.programs, facts.services, facts.towns):
        yield from _doubled_ids(records)
    yield from _doubled_towns(facts.towns)
    yield from _unknown_programs(facts)
    yield from check_redirects(facts.redirects) if facts.redirects else ()
    yield from _missing_portrait(facts)
    yield from _public_enquiries(facts)
    for town in facts.towns.valid.values():
        yield from _misplaced(town)
        yield from _mistimed(town, facts.programs)


def _doubled_ids(records: Records[Any]) -> Iterator[Problem]:
    first: dict[object, Place] = {}
    for node in records.id_nodes():
        if isinstance(node.value, str) and node.value in first:
            line = first[node.value].line
            yield Problem(
                node.place, f"die Kennung „{node.value}“ steht schon in Zeile {line}; jede darf nur einmal vorkommen"
            )
        elif isinstance(node.value, str):
            first[node.value] = node.place


def _doubled_towns(towns: Records[Town]) -> Iterator[Problem]:
    first: dict[tuple[str, str], Place] = {}
    for town in towns.valid.values():
        key = (town.record.name, town.record.state)
        if key in first:
            yield Problem(
                town.place("name"),
                f"„{key[0]}“ in {key[1]} steht schon in Zeile {first[key].line}; "
                "weitere Teilnahmen gehören unter denselben Ort",
            )
        first.setdefault(key, town.place("name"))


def _unknown_programs(facts: Facts) -> Iterator[Problem]:
    known = facts.programs.ids()
    for place, program_id in program_references(facts):
        if facts.programs.ids_certain and program_id not in known:
            yield Problem(place, f"das Programm „{program_id}“ gibt es nicht; {did_you_mean(program_id, known)}")


def program_references(facts: Facts) -> Iterator[tuple[Place, str]]:
    """Give every id by which a record names a program, with its place."""
    for service in facts.services.valid.values():
        for index, program_id in enumerate(service.record.programs):
            yield service.place("programs", index), program_id
    for town in facts.towns.valid.values():
        for index, part in enumerate(town.record.participations):
            yield town.place("participations", index, "program"), part.program
    if facts.consultant:
        for index, accreditation in enumerate(facts.consultant.record.accreditations):
            yield facts.consultant.place("accreditations", index, "program"), accreditation.program


def _missing_portrait(facts: Facts) -> Iterator[Problem]:
    portrait = facts.consultant.record.portrait if facts.consultant else None
    if facts.consultant and portrait and portrait.file not in facts.photos:
        message = f"das Bild „content/{portrait.file}“ gibt es nicht; {did_you_mean(portrait.file, facts.photos)}"
        yield Problem(facts.consultant.place("portrait", "file"), message)


def _public_enquiries(facts: Facts) -> Iterator[Problem]:
    way = facts.website.record.enquiries if facts.website else None
    if facts.website and isinstance(way, EndpointChannel) and way.preset in PUBLIC_PRESETS:
        message = "dieser Dienst legt alles offen ab; für Anfragen einen anderen wählen, etwa plain"
        yield Problem(facts.website.place("enquiries", "preset"), message)


def _misplaced(town: Located[Town]) -> Iterator[Problem]:
    ags, state = town.record.ags, town.record.state
    if ags and ags[:2] != AGS_PREFIX[state]:
        there = next((name for name, prefix in AGS_PREFIX.items() if prefix == ags[:2]), "keinem Bundesland")
        yield Problem(
            town.place("ags"),
            f"der Gemeindeschlüssel „{ags}“ passt nicht zu {state}; er gehört zu {there}, "
            f"in {state} beginnt er mit {AGS_PREFIX[state]}",
        )
    if town.record.position and not _in_germany(town.record.position):
        yield _outside(town, town.record.position)


def _in_germany(position: Position) -> bool:
    inside = (low <= getattr(position, axis) <= high for axis, (low, high) in GERMANY.items())
    return all(inside)


def _outside(town: Located[Town], position: Position) -> Problem:
    swapped = position.model_copy(update={"lat": position.lon, "lon": position.lat})
    right = "lat und lon sind vertauscht" if _in_germany(swapped) else "lat liegt dort bei 47 bis 55, lon bei 6 bis 15"
    where = f"lat {position.lat}, lon {position.lon}"
    return Problem(town.place("position"), f"die Position ({where}) liegt nicht in Deutschland; {right}")


def _mistimed(town: Located[Town], programs: Records[Program]) -> Iterator[Problem]:
    known = programs.valid.values() if programs.ids_certain else ()
    first_years = {program.record.id: program.record.first_year for program in known}
    for index, part in enumerate(town.record.participations):
        for field, earliest, reason in _bounds(part, first_years.get(part.program)):
            year = getattr(part, field)
            if year and earliest and year < earliest:
                place = town.place("participations", index, field)
                yield Problem(place, f"{field} {year} liegt vor {reason} {earliest}; berichtigen")


def _bounds(part: Participation, first_year: int | None) -> tuple[tuple[str, int | None, str], ...]:
    return (
        ("since", first_year, "dem Beginn des Programms"),
        ("until", part.since, "since"),
        ("last_documented", part.since, "since"),
    )
