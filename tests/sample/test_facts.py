"""The facts that ship: none lost, none without a source, every figure with its date; what is added does not matter."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from plugins.catalog import Catalog
from plugins.catalog.models.towns import Participation, Town
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.states import AGS_PREFIX
from tests.project import REPOSITORY

SHIPPED = tuple(tuple(line.split()) for line in (Path(__file__).parent / "participations.txt").read_text().splitlines())
"""Ids of towns and programs: the participations that ship."""


def _parts(facts: Catalog) -> Iterator[tuple[Town, Participation]]:
    """Give the participations that ship, with their towns."""
    for town in facts.towns:
        yield from ((town, part) for part in town.participations if (town.id, part.program) in SHIPPED)


def _shipped_towns(facts: Catalog) -> list[Town]:
    ids = {town_id for town_id, _ in SHIPPED}
    return [town for town in facts.towns if town.id in ids]


def test_all_105_participations_are_there(facts: Catalog) -> None:
    assert sorted((town.id, part.program) for town, part in _parts(facts)) == sorted(SHIPPED)
    assert Counter(program for _, program in SHIPPED) == {"engagierte-stadt": 103, "engagiertes-land": 2}


def test_every_program_has_towns(facts: Catalog) -> None:
    with_towns = {part.program for _, part in _parts(facts)}
    assert with_towns == {program.id for program in facts.programs}


def test_every_participation_has_a_source_and_all_are_https(facts: Catalog) -> None:
    for town, part in _parts(facts):
        assert part.sources, town.name
        assert all(source.startswith("https://") for source in part.sources), town.name


def test_every_program_and_every_accreditation_has_a_source(facts: Catalog) -> None:
    sources = [url for program in facts.programs for url in (*program.sources, program.office.website)]
    sources += [accreditation.check_at for accreditation in facts.consultant.accreditations]
    assert all(source.startswith("https://") for source in sources)


def test_102_towns_have_an_official_key_and_as_many_a_position(facts: Catalog) -> None:
    towns = _shipped_towns(facts)
    assert sum(town.ags is not None for town in towns) == 102
    assert sum(town.position is not None for town in towns) == 102
    assert len({town.ags for town in towns if town.ags}) == 102


def test_the_three_towns_without_them_are_no_towns_of_their_own(facts: Catalog) -> None:
    towns = [town for town in _shipped_towns(facts) if not (town.ags and town.position)]
    assert {(town.ags is None, town.position is None) for town in towns} == {(True, True)}


def test_only_giessen_is_known_to_have_left(facts: Catalog) -> None:
    left = [(town.name, part.until) for town, part in _parts(facts) if part.until]
    assert left == [("Gießen", 2017)]


def test_no_town_is_younger_than_the_collection(facts: Catalog) -> None:
    last = facts.towns_collected.year
    years = [year for _, part in _parts(facts) for year in (part.since, part.until, part.last_documented) if year]
    assert max(years) <= last


def test_every_state_of_a_town_is_one_of_the_sixteen(facts: Catalog) -> None:
    assert {town.state for town in facts.towns} <= set(AGS_PREFIX)


def test_engagierte_stadt_has_113_towns_as_of_june_2022(facts: Catalog) -> None:
    assert _network(facts, "engagierte-stadt", PartialDate(2022, 6)) == ("Orte", 113)


def test_engagiertes_land_has_91_networks_as_of_july_2024(facts: Catalog) -> None:
    assert _network(facts, "engagiertes-land", PartialDate(2024, 7)) == ("Netzwerke", 91)


def _network(facts: Catalog, program_id: str, day: PartialDate) -> tuple[str, int | None]:
    """Give what is counted and how many it were on a day; a newer figure leaves the old one among the milestones."""
    program = facts.program(program_id)
    if program.network.as_of == day:
        return program.network.unit, program.network.count
    assert program.network.as_of > day
    return program.network.unit, next(step.count for step in program.milestones if step.date == day)


def test_the_growth_of_engagierte_stadt_is_told_with_its_dates(facts: Catalog) -> None:
    told = {(str(milestone.date), milestone.count) for milestone in facts.program("engagierte-stadt").milestones}
    steps = {("2015", 50), ("2020-07-01", 73), ("2021-05", 100), ("2022-06", 113), ("2024-02", 112), ("2025-05", 112)}
    assert steps <= told


def test_a_program_begins_with_its_first_milestone(facts: Catalog) -> None:
    assert facts.program("engagierte-stadt").first_year == 2015
    assert facts.program("engagiertes-land").first_year == 2021


def test_offices_print_only_what_could_be_verified(facts: Catalog) -> None:
    offices = {program.id: program.office for program in facts.programs}
    assert offices["engagierte-stadt"].email == "kontakt@engagiertestadt.de"
    assert offices["engagierte-stadt"].phone is None
    assert (offices["engagiertes-land"].email, offices["engagiertes-land"].phone) == (None, None)


def test_facilitation_is_a_building_block_of_both_programs(facts: Catalog) -> None:
    for program in facts.programs:
        assert "Prozessbegleitung" in [block.name for block in program.building_blocks]


def test_she_is_accredited_for_both_programs(facts: Catalog) -> None:
    accredited = {accreditation.program for accreditation in facts.consultant.accreditations}
    assert accredited == {program.id for program in facts.programs}


def test_the_consultant_is_a_specimen_who_can_be_no_real_person(facts: Catalog) -> None:
    assert facts.consultant.sample
    assert facts.consultant.name == "Erika Mustermann"
    assert facts.consultant.email.endswith("@example.org")
    assert facts.consultant.phone.startswith("0221 4710")


def test_at_least_six_services_each_with_a_text(facts: Catalog) -> None:
    assert len(facts.services) >= 6
    texts = {path.stem for path in (REPOSITORY / "content/angebote").glob("*.md")}
    assert texts == {service.id for service in facts.services}


def test_what_the_owner_offers_is_offered(facts: Catalog) -> None:
    names = {service.name for service in facts.services}
    assert {"Moderation", "Fachliche Beratung", "Prozessberatung", "Konzeptionsberatung"} <= names


def test_the_way_to_the_voucher_begins_with_the_office_and_ends_with_the_consultant(facts: Catalog) -> None:
    steps = facts.voucher.steps
    assert "Programmbüro" in steps[0].title
    assert next(step.actor for step in steps if step.actor != "participant") == "office"
    assert steps[-1].actor == "consultant"
    assert "zuerst Ihr Programmbüro" in facts.voucher.notice


def test_what_is_not_known_of_the_voucher_is_not_said(facts: Catalog) -> None:
    voucher = facts.voucher
    told = " ".join((voucher.summary, voucher.notice, *voucher.uses, *(step.text for step in voucher.steps)))
    assert not any(sign.isdigit() for sign in told)
    assert "klärt das Programmbüro" in voucher.unknown
