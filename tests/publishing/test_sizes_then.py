"""A size that a text gives for a month in which the data have one is theirs."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Im April 2019 waren es 7.", "„Im April 2019 waren es 7“"),
        ("Im Juni 2025 zählte das Programm 25 Häuser.", "„Im Juni 2025 zählte das Programm 25 Häuser“"),
        ("»Offene Türen« zählte im Juni 2025 insgesamt 30 Häuser.", "„zählte im Juni 2025 insgesamt 30 Häuser“"),
        ("Begonnen hat es im April 2019 mit 8 Häusern.", "„Begonnen hat es im April 2019 mit 8 Häusern“"),
        ("Begonnen hat es im April 2019 mit 6 Häusern.", ""),
        ("Im April 2019 waren es 6, im Juni 2025 waren es 24.", ""),
        ("Im Juni 2025 zählte ich 25 Häuser.", ""),
        ("Im Juni 2025 waren es 25 weitere Häuser.", ""),
        ("Im Mai 2025 waren es 20 Häuser.", ""),
        ("Zu »Weites Feld« gehörten im Juni 2025 30 Häuser.", ""),
    ],
)
def test_a_size_on_the_day_of_a_milestone_is_its_count(small: Project, sentence: str, told: str) -> None:
    small.append("content/seiten/programme.md", f"\n\n{sentence}\n")
    lines = considered(small)
    assert [f"{told}, und in data/programs.yaml steht bei" in line for line in lines] == [True] * bool(told)
