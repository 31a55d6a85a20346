"""While no test of the site has passed, no text says unasked that it is accessible, or when it was tested."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered
from tests.publishing.test_odd_contacts import PROFILE

PAGE = "content/seiten/barrierefreiheit.md"
NO_DAY = "und in data/accessibility.yaml steht kein Tag, an dem diese Website geprüft wurde; den Satz streichen"
CLAIMS = (
    ("Diese Website ist vollständig barrierefrei nach BITV 2.0, geprüft am 3. Mai 2025.", "vollständig barrierefrei"),
    ("Unsere Homepage ist barrierefrei.", "barrierefrei"),
    ("Diese Erklärung wurde zuletzt am 04.04.2024 überprüft.", "überprüft"),
)
SOUND = (
    "Deshalb behaupte ich nicht, dass die Website vollkommen barrierefrei ist.",
    "Diese Website soll vollständig barrierefrei werden.",
    "Keine unabhängige Stelle hat sie 2026 geprüft.",
    "Der Saal ist vollständig barrierefrei.",
    "Der Text ist von 2026, wie barrierefreie Websites es verlangen.",
)


def untested(project: Project) -> None:
    project.replace("data/accessibility.yaml", "tested: 2026-09-01\naddress: https://www.immerfeld.example\n", "")


@pytest.mark.parametrize(("text", "said"), CLAIMS)
def test_a_claim_without_a_test_is_given_to_think_about_where_it_stands(small: Project, text: str, said: str) -> None:
    untested(small)
    small.append(PAGE, f"\n\n{text}\n")
    (told,) = considered(small)
    assert told.startswith(f"{small.place_of(PAGE, said)}: „{said}“, {NO_DAY}")


@pytest.mark.parametrize("text", SOUND)
def test_what_is_open_or_of_something_else_is_let_be(small: Project, text: str) -> None:
    untested(small)
    small.append(PAGE, f"\n\n{text}\n")
    assert considered(small) == []


def test_elsewhere_only_the_claim_counts_and_once_tested_nothing_does(small: Project) -> None:
    small.append(PROFILE, "".join(f"\n\n{text}\n" for text, _ in CLAIMS))
    assert considered(small) == []
    untested(small)
    assert len(considered(small)) == len(CLAIMS) - 1
