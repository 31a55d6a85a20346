"""Every fault is found where it was planted, and a good site has none."""

from collections.abc import Callable
from random import Random

import pytest

from plugins.preflight.checks import ERRORS, WARNINGS
from tests.measuring import UNIT, at_most, own_seconds, work_units
from tests.preflight.built import EXCEPTED, Built
from tests.preflight.faults import FAULTS, SITEWIDE
from tests.preflight.planting import Fault

ECHOES = {
    "data/consultant.yaml",
    *("impressum/index.html", "datenschutz/index.html", ".htaccess"),
}
"""What speaks of the whole site, and so does not fit it any more when another part is spoiled."""
PAGES = ("akkreditierung/index.html", "angebote/tischgespraech/index.html", "index.html", "profil/index.html")


def test_the_rich_site_has_no_finding_but_what_it_excepts(built: Built) -> None:
    """Neither an error nor a warning, on a site in which every feature, state and channel occurs."""
    assert [str(finding) for finding in built.examine().findings] == []


@pytest.mark.alone
def test_the_rich_site_is_looked_at_in_under_two_seconds(built: Built) -> None:
    at_most(2 / UNIT, work_units(lambda: own_seconds(built.examine)), "the time of preflight, in units of work,")


def test_every_check_has_a_fault() -> None:
    assert {fault.check for fault in (*FAULTS, *SITEWIDE)} == {*ERRORS, *WARNINGS}


@pytest.mark.parametrize("fault", [*FAULTS, *SITEWIDE], ids=str)
def test_a_check_finds_its_fault_and_nothing_before(
    fault: Fault, built: Built, found_before: Callable[[str], set[str]]
) -> None:
    """A page that must fail the check, and one that must not."""
    file = fault.file or Random(str(fault)).choice(PAGES)
    assert found_before(fault.check) == EXCEPTED.get(fault.check, set())
    fault.plant(built, file)
    assert file in built.found(fault.check)


@pytest.mark.parametrize("seed", range(10))
def test_a_hundred_faults_planted_at_random_are_all_found(seed: int, built: Built) -> None:
    """Ten times ten faults, each in a file of its own: all are found, and no other file is blamed."""
    planted = _plant(built, Random(seed))
    findings = {(finding.check, finding.problem.place.file) for finding in built.examine().findings}
    assert planted - findings == set()
    assert {file for _, file in findings} <= {file for _, file in planted} | ECHOES


def _plant(built: Built, random: Random) -> set[tuple[str, str]]:
    """Plant ten faults."""
    planted: dict[str, str] = {}
    free = random.sample(built.pages, len(built.pages))
    for fault in random.sample(FAULTS, 25):
        file = fault.file or free.pop()
        if file not in planted and len(planted) < 10:
            fault.plant(built, file)
            planted[file] = fault.check
    assert len(planted) == 10
    return {(check, file) for file, check in planted.items()}


def test_null_is_a_german_word_too(built: Built) -> None:
    before = built.found("reste")
    built.insert("kontakt/index.html", "<p>Jede Entscheidung fängt bei null an. Es war unter null, null Uhr.</p>")
    assert built.found("reste") == before
