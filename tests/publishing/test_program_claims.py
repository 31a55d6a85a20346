"""What a text says of a program and its office is what the data say."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

PROFILE, PROGRAM = "content/seiten/profil.md", "content/programme/offene-tueren.md"
TOLD = "„seit 2017“, und in data/programs.yaml beginnen die Meilensteine von »Offene Türen« 2019"


@pytest.mark.parametrize(
    ("file", "sentence", "said"),
    [
        (PROFILE, "»Offene Türen« gibt es seit 2017.", TOLD),
        (PROGRAM, "Das Programm besteht schon seit 2017.", TOLD),
        (PROGRAM, "Seit 2017 gibt es das Programm.", TOLD),
        (PROGRAM, "Das Programm gibt es seit 2019.", ""),
        (PROGRAM, "Das Haus gibt es seit 2017.", ""),
        (PROFILE, "Das Programm gibt es seit 2017.", ""),
    ],
)
def test_another_year_is_told(small: Project, file: str, sentence: str, said: str) -> None:
    small.append(file, f"\n\n{sentence}\n")
    assert [said in line for line in considered(small)] == [True] * bool(said)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Das Programmbüro in Hamburg hilft.", "„Hamburg“, und in data/programs.yaml, Zeile 29, steht „city: Erfurt“"),
        ("Das Programmbüro »Offene Türen« sitzt in Halle.", "„Halle“, und in data/programs.yaml, Zeile 29"),
        ("Das Programmbüro in Erfurt hilft.", ""),
        ("Das Programmbüro in der Stadt hilft.", ""),
    ],
)
def test_another_city_of_an_office_is_told(small: Project, sentence: str, said: str) -> None:
    small.append(PROFILE, f"\n\n{sentence}\n")
    assert [said in line for line in considered(small)] == [True] * bool(said)


def test_a_body_that_begins_later_than_today_is_told(small: Project) -> None:
    small.replace("data/programs.yaml", "      city: Erfurt\n", "      city: Erfurt\n      since: 2134\n")
    (line,) = considered(small)
    assert (
        line
        == f"{small.place_of('data/programs.yaml', '2134')}: „since: 2134“ liegt in der Zukunft; das Jahr berichtigen"
    )
