"""What git leaves where it could not join two versions is told at each of its lines."""

from pathlib import Path

import pytest

from plugins.catalog.conflicts import conflict_marks
from plugins.catalog.yaml.text import read_text, read_yaml

CONFLICT = "name: Rat\n<<<<<<< HEAD\nrole: Rätin\n=======\nrole: Rat\n>>>>>>> 1a2b3c (Neue Rolle)\n"


def test_each_mark_has_its_line_and_a_remedy() -> None:
    problems = list(conflict_marks(CONFLICT, "x.yaml"))
    assert [problem.place.line for problem in problems] == [2, 4, 6]
    assert "zwei Fassungen derselben Stelle" in problems[0].message
    assert all("behalten" in problem.message for problem in problems)


def test_the_version_before_both_is_told_too() -> None:
    text = CONFLICT.replace("=======", "||||||| 0a0b\nrole: x\n=======")
    assert [problem.place.line for problem in conflict_marks(text, "x.yaml")] == [2, 4, 6, 8]


@pytest.mark.parametrize("left", ["<<<<<<< HEAD", ">>>>>>> 1a2b"])
def test_a_mark_that_was_left_over_is_told(left: str) -> None:
    assert len(list(conflict_marks(f"Text\n{left}\nText\n", "x.md"))) == 1


@pytest.mark.parametrize(
    "text", ["Titel\n=======\n\nText\n", "a <<<<<<< b\n", "  <<<<<<< b\n", "<<<<<<<<<\n", "||||||| x\n"]
)
def test_an_underlined_heading_and_signs_in_a_text_are_no_conflict(text: str) -> None:
    assert list(conflict_marks(text, "x.md")) == []


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_file_with_a_conflict_is_not_read_and_has_no_other_problem(tmp_path: Path, ends: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(CONFLICT.replace("\n", ends).encode())
    text, problems = read_text(path, "x.yaml")
    assert text is None
    assert [problem.place.line for problem in problems] == [2, 4, 6]
    assert read_yaml(path, "x.yaml").problems == problems


def test_lines_that_end_as_on_an_old_mac_are_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a: 1\rb: 2\r")
    assert read_text(path, "x.yaml")[0] == "a: 1\nb: 2\n"
