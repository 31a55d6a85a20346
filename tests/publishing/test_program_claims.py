"""What a text says of the office of a program is what the data say."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

PROFILE = "content/seiten/profil.md"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Das Programmbüro in Hamburg hilft.", "„Hamburg“, und in data/programs.yaml, Zeile 29, steht „city: Erfurt“"),
        ("Das Programmbüro »Offene Türen« sitzt in Halle.", "„Halle“, und in data/programs.yaml, Zeile 29"),
        ("Es hilft das Programmbüro, das seinen Sitz in Halle hat.", "„Halle“, und in data/programs.yaml, Zeile 29"),
        ("Das Programmbüro »Offene Türen« mit Sitz in Halle hilft.", "„Halle“, und in data/programs.yaml, Zeile 29"),
        ("Es gibt ein Programmbüro, das in Halle sitzt.", "„Halle“, und in data/programs.yaml, Zeile 29"),
        ("Das Programmbüro in Erfurt hilft.", ""),
        ("Das Programmbüro hat in Halle eine Tagung.", ""),
        ("Das Programmbüro, das in Halle eine Tagung hat, hilft.", ""),
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
