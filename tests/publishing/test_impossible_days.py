"""A day that no calendar has is given to think about."""

from pathlib import Path

import pytest

from plugins.publishing.impossible_days import impossible_days
from tests.publishing.outlines import outline

IMPOSSIBLE = {
    "31. April 2027": ", der April hat 30 Tage",
    "30. Februar": ", der Februar hat 29 Tage",
    "29. Februar 2027": ", der Februar 2027 hat 28 Tage",
    "32. Mai": ", der Mai hat 31 Tage",
    "31.06.2027": ", der Juni hat 30 Tage",
    "1. 13. 2027": "",
    "31.4.27": ", der April hat 30 Tage",
}
POSSIBLE = (
    "30. April 2027",
    "29. Februar 2028",
    "29. Februar",
    "31.12.2027",
    "Fassung 1.31.4.2027",
    "Nr. 3.32. Mai",
    "Fassung 3.13.11",
)


@pytest.mark.parametrize("day", IMPOSSIBLE)
def test_an_impossible_day_is_told_where_it_stands(tmp_path: Path, day: str) -> None:
    found = impossible_days(outline(tmp_path, {"seiten/profil.md": f"Wir treffen uns am {day} im Saal."}))
    said = f"den „{day}“ gibt es nicht{IMPOSSIBLE[day]}; das Datum berichtigen"
    assert [str(problem) for problem in found] == [f"content/seiten/profil.md:1:20: {said}"]


def test_an_impossible_day_is_told_at_the_end_of_a_sentence(tmp_path: Path) -> None:
    (problem,) = impossible_days(outline(tmp_path, {"seiten/profil.md": "Wir treffen uns am 20.13.2026."}))
    assert "den „20.13.2026“ gibt es nicht" in problem.message


@pytest.mark.parametrize("day", POSSIBLE)
def test_a_day_there_is_and_what_is_none_are_left_alone(tmp_path: Path, day: str) -> None:
    assert list(impossible_days(outline(tmp_path, {"seiten/profil.md": f"Am {day} im Saal."}))) == []
