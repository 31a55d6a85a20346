"""The year since which a program exists is that of its first milestone."""

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
