"""House rules over the whole catalog: references, and facts that must fit one another."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from plugins.catalog.beginnings import check_accreditations
from plugins.catalog.host_rules import check_hosts
from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.models.channels import is_public
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.services import Service
from plugins.catalog.models.towns import Town
from plugins.catalog.models.types import IDENTIFIER
from plugins.catalog.models.voucher import Voucher
from plugins.catalog.models.website import Website
from plugins.catalog.office_contacts import check_contacts
from plugins.catalog.office_rules import check_offices
from plugins.catalog.portrait_rules import check_portrait
from plugins.catalog.price_rules import check_prices
from plugins.catalog.problems import Place, Problem
from plugins.catalog.records import Located, Records
from plugins.catalog.redirect_rules import check_redirects
from plugins.catalog.references import unknown_program, unused_id, whole_entry
from plugins.catalog.role_rules import check_roles
from plugins.catalog.span_rules import check_spans
from plugins.catalog.title_rules import check_titles
from plugins.catalog.town_rules import Collected, check_towns
from plugins.catalog.voucher_rules import check_vouchers


@dataclass(frozen=True)
class Facts:
    """What could be read of the files, sound or not.

    ``photos`` are the files below ``content/bilder/``, ``beside`` the names of all that lies in ``data/``.
    """

    website: Located[Website] | None
    consultant: Located[Consultant] | None
    programs: Records[Program]
    services: Records[Service]
    towns: Records[Town]
    collected: Collected | None
    voucher: Located[Voucher] | None
    accessibility: Located[Accessibility] | None
    redirects: Located[Redirects] | None
    photos: frozenset[str]
    beside: frozenset[str]


def check(facts: Facts) -> Iterator[Problem]:
    """Apply all rules."""
    for records in (facts.programs, facts.services, facts.towns):
        yield from _doubled_ids(records)
    yield from check_towns(facts.towns, facts.programs, facts.collected)
    yield from check_accreditations(facts.consultant, facts.programs) if facts.consultant else ()
    yield from check_roles(facts.consultant, facts.programs) if facts.consultant else ()
    yield from check_prices(facts.services)
    yield from _unknown_programs(facts)
    yield from check_redirects(facts.redirects) if facts.redirects else ()
    yield from _doubled_accreditations(facts)
    yield from chain.from_iterable(map(check_titles, facts.programs.valid.values()))
    yield from check_offices(facts.programs, facts.consultant)
    yield from check_contacts(facts.programs, facts.consultant, facts.website)
    yield from check_spans(facts.consultant, facts.programs)
    yield from check_portrait(facts.consultant, facts.photos, facts.beside) if facts.consultant else ()
    yield from _public_enquiries(facts)
    yield from check_hosts(facts.website) if facts.website else ()
    if facts.voucher:
        yield from check_vouchers(facts.voucher, facts.services, facts.programs, facts.consultant)


def _doubled_ids(records: Records[Any]) -> Iterator[Problem]:
    first: dict[object, Place] = {}
    for node in records.id_nodes():
        if isinstance(node.value, str) and node.value in first:
            line = first[node.value].line
            right = "den doppelten Eintrag löschen oder ihm eine eigene Kennung geben"
            yield Problem(node.place, f"die Kennung „{node.value}“ steht schon in Zeile {line}; {right}")
        elif isinstance(node.value, str):
            first[node.value] = node.place


def _unknown_programs(facts: Facts) -> Iterator[Problem]:
    """Tell ids of no program; where ids are uncertain, only those that can be nobody's."""
    known, references = facts.programs.ids(), tuple(program_references(facts))
    times = Counter(program_id for _, program_id in references)
    renamed, entries, beside = renamed_program(facts), _entries_of_programs(facts), _programs_beside(facts)
    for place, program_id in references:
        sure = facts.programs.ids_certain or not re.fullmatch(IDENTIFIER, program_id)
        if sure and program_id not in known and not (renamed and program_id == renamed.before):
            entry, there = entries.get(place, ""), beside.get(place, frozenset())
            yield Problem(place, unknown_program(program_id, known, times, entry, there))
    if renamed:
        places = (place for place, program_id in references if program_id == renamed.before)
        yield Problem(renamed.place, unused_id(renamed.now, renamed.before, places))


@dataclass(frozen=True)
class Renamed:
    """A record whose id has become another: where it stands, what it is now, and by what others name it."""

    place: Place
    now: str
    before: str


def renamed_program(facts: Facts) -> Renamed | None:
    """Give the program that nobody names by its id, where several records name one other in vain."""
    known, times = facts.programs.ids(), Counter(program_id for _, program_id in program_references(facts))
    in_vain = [program_id for program_id, often in times.items() if program_id not in known and often > 1]
    unnamed = [node for node in facts.programs.id_nodes() if node.value not in times]
    if facts.programs.ids_certain and len(in_vain) == len(unnamed) == 1:
        return Renamed(unnamed[0].place, str(unnamed[0].value), in_vain[0])
    return None


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
    if facts.voucher:
        for index, program_id in enumerate(facts.voucher.record.programs or ()):
            yield facts.voucher.place("programs", index), program_id


def _programs_beside(facts: Facts) -> dict[Place, frozenset[str]]:
    """Give the programs in the same list, by the place of each entry that is nothing but an id."""
    lists = [*facts.services.valid.values(), *((facts.voucher,) if facts.voucher else ())]
    return {
        located.place("programs", index): frozenset(located.record.programs or ()) - {program_id}
        for located in lists
        for index, program_id in enumerate(located.record.programs or ())
    }


def _entries_of_programs(facts: Facts) -> dict[Place, str]:
    """Name what says something of one program alone, by the place at which it names it."""
    found: dict[Place, str] = {}
    for town in facts.towns.valid.values():
        name, parts = f"»{town.record.name}«", _naming_programs(town, "participations")
        one_of = {place: f"bei {name} {entry}" for place, entry in parts.items()}
        found |= one_of if len(parts) > 1 else dict.fromkeys(parts, whole_entry(town.node, name))
    return found | (_naming_programs(facts.consultant, "accreditations") if facts.consultant else {})


def _naming_programs(located: Located[Any], field: str) -> dict[Place, str]:
    nodes = [located.node.at((field, index)) for index in range(len(getattr(located.record, field)))]
    by_program = ((node, node.at(("program",))) for node in nodes)
    return {program.place: whole_entry(node, f"zu „{program.value}“") for node, program in by_program}


def _doubled_accreditations(facts: Facts) -> Iterator[Problem]:
    if facts.consultant is None:
        return
    first: dict[tuple[str, str], Place] = {}
    for index, one in enumerate(facts.consultant.record.accreditations):
        place = facts.consultant.place("accreditations", index, "program")
        earlier = first.setdefault((one.program, one.role), place)
        if earlier != place:
            message = f"die Akkreditierung als {one.role} für „{one.program}“ steht schon in Zeile {earlier.line}"
            yield Problem(place, f"{message}; eine von beiden löschen, oder hier das Programm nennen, das gemeint ist")


def _public_enquiries(facts: Facts) -> Iterator[Problem]:
    way = facts.website.record.enquiries if facts.website else None
    if facts.website and is_public(way):
        message = "dieser Dienst legt alles offen ab; für Anfragen einen anderen wählen, etwa plain"
        yield Problem(facts.website.place("enquiries", "preset"), message)
