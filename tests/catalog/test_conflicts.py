"""What git leaves where it could not join two versions is told once."""

from pathlib import Path

import pytest

from plugins.catalog.conflicts import conflict_marks
from plugins.catalog.yaml.text import read_text, read_yaml

CONFLICT = "name: Rat\n<<<<<<< HEAD\nrole: Rätin\n=======\nrole: Rat\n>>>>>>> 1a2b3c (Neue Rolle)\n"


BETWEEN = {
    "a line each": (CONFLICT, "bis Zeile 6 …; eine behalten (Zeile 3 oder Zeile 5) und"),
    "with what both were made from": (
        CONFLICT.replace("=======", "||||||| 0a0b\nrole: x\n======="),
        "bis Zeile 8 …; eine behalten (Zeile 3 oder Zeile 7) und",
    ),
    "a version without a line": (CONFLICT.replace("role: Rat\n", "", 1), "(Zeile 3 oder keine Zeile)"),
    "several lines": (CONFLICT.replace("role: Rat\n", "a: b\nc: d\n"), "(Zeile 3 oder Zeile 5 bis 6)"),
}


@pytest.mark.parametrize(("text", "says"), BETWEEN.values(), ids=BETWEEN)
def test_a_conflict_is_told_once_with_both_versions(text: str, says: str) -> None:
    (problem,) = conflict_marks(text, "x.yaml")
    assert problem.place.line == 2
    assert "zwei Fassungen derselben Stelle" in problem.message
    assert all(part in problem.message for part in says.split("…"))


def test_every_conflict_of_a_file_is_told() -> None:
    assert [problem.place.line for problem in conflict_marks(CONFLICT * 2, "x.yaml")] == [2, 8]


@pytest.mark.parametrize("left", ["<<<<<<< HEAD", ">>>>>>> 1a2b"])
def test_a_mark_that_was_left_over_is_told(left: str) -> None:
    assert len(list(conflict_marks(f"Text\n{left}\nText\n", "x.md"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Titel\n=======\n\nText\n",
        "a <<<<<<< b\n",
        "  <<<<<<< b\n",
        "<<<<<<<<<\n",
        "||||||| x\n",
        ">>>>>> sechs\n>>>>>>> sieben\n",
    ],
)
def test_an_underlined_heading_and_signs_in_a_text_are_no_conflict(text: str) -> None:
    assert list(conflict_marks(text, "x.md")) == []


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_file_with_a_conflict_is_not_read_and_has_no_other_problem(tmp_path: Path, ends: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(CONFLICT.replace("\n", ends).encode())
    text, problems = read_text(path, "x.yaml")
    assert text is None
    assert [problem.place.line for problem in problems] == [2]
    assert read_yaml(path, "x.yaml").problems == problems


def test_lines_that_end_as_on_an_old_mac_are_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a: 1\rb: 2\r")
    assert read_text(path, "x.yaml")[0] == "a: 1\nb: 2\n"
