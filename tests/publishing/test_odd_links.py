"""A link or a mailbox that is nearly that of an office is given to think about."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered
from tests.publishing.test_odd_contacts import CONSULTANT, PROFILE

PROGRAMS = "data/programs.yaml"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[Die Häuser](https://www.offene-tueen.example/haeuser)", "offene-tueen.example"),
        ("<https://offene-tuern.example>", "offene-tuern.example"),
        ("<https://offenetueren.example>", "offenetueren.example"),
        ("[Die Häuser](https://www.offene-tueren.example/haus)", ""),
        ("[Die Häuser](https://www.offene-fenster.example)", ""),
    ],
)
def test_a_link_that_is_nearly_that_of_an_office_is_told(small: Project, text: str, said: str) -> None:
    small.append(PROFILE, f"\n\n{text}\n")
    line = small.place_of(PROGRAMS, "https://www.offene-tueren").split(":")[1]
    there = f"in den Angaben „offene-tueren.example“ ({PROGRAMS}, Zeile {line})"
    place = small.place_of(PROFILE, "https://")
    told = f"{place}: die Website heißt hier „{said}“, {there}; ist dasselbe gemeint, eines von beiden berichtigen"
    assert considered(small) == ([told] if said else [])


def test_where_an_accreditation_is_asked_for_is_held_against_the_office_too(small: Project) -> None:
    small.replace(CONSULTANT, "check_at: https://www.offene-tueren", "check_at: https://www.offene-tuern")
    (line,) = considered(small)
    assert line.startswith(f"{small.place_of(CONSULTANT, 'https://www.offene-tuern')}: die Website heißt hier „")


def test_a_mailbox_that_is_nearly_that_of_an_office_is_told(small: Project) -> None:
    small.append(PROFILE, "\n\nDas Büro: <buero@offene-tuern.example>, richtig <buero@offene-tueren.example>.\n")
    (line,) = considered(small)
    said = "beim Programmbüro von »Offene Türen« steht „buero@offene-tueren.example“ (data/programs.yaml)"
    wrong = "buero@offene-tuern.example"
    assert line == f"{small.place_of(PROFILE, wrong)}: „{wrong}“: {said}; hier berichtigen"


@pytest.mark.parametrize(
    ("mail", "told"),
    [("chor@immerfedl.example", True), ("chor@immerfeld.example", False), ("a@anderswo.example", False)],
)
def test_a_mailbox_whose_domain_is_nearly_hers_is_told(small: Project, mail: str, told: bool) -> None:
    small.append(PROFILE, f"\n\nFür den Chor: <{mail}>.\n")
    begins = f"{small.place_of(PROFILE, mail.partition('@')[2])}: die E-Mail-Adresse endet hier auf „immerfedl.example“"
    assert [line.startswith(begins) for line in considered(small)] == [True] * told
