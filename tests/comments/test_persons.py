"""Who asks to be forgotten is forgotten; who may be the same person is told, and nothing of theirs is deleted."""

import shlex

import pytest

from plugins.comments.moderation import COMMAND
from tests.comments.moderating import moderate, write_comment
from tests.comments.test_moderation import stored
from tests.project import Project

SAME = ("Jörg Kruß", "JÖRG KRUSS", "jörg  kruß", "Joerg Kruss", "Jo\u0308rg Kruß")
ALSO = (
    "Dr. Jörg Kruß",
    "Jörg Kruß, Ortsvorsteher von Aldorf",
    "Jörg Kruß (Aldorf)",
    "Kruß, Jörg",
    "Familie Jörg Kruß",
    "Jörg-Peter Kruß",
    "Jorg Kruss",
    "Jörg Krus",
    "J. Kruß",
    "Jörg K.",
    "Herr Kruß",
    "JoergKruss",
    "Jörg Kruß-Adler",
)
OTHERS = ("Petra Kruß", "Jörg Adler", "Alma", "Krußmann, Jörn")


@pytest.mark.parametrize("name", SAME)
def test_a_name_is_the_same_however_its_umlauts_and_capitals_are_written(project: Project, name: str) -> None:
    write_comment(project, "a1", name=name)
    assert moderate(project, "forget", "Jörg Kruß").code == 0
    assert stored(project) == {}


@pytest.mark.parametrize("name", ALSO)
def test_a_name_that_may_be_the_same_persons_is_told_with_the_command_and_stays(project: Project, name: str) -> None:
    write_comment(project, "a1", name="Jörg Kruß")
    write_comment(project, "b2", name=f'"{name}"')
    answer = moderate(project, "forget", "Jörg Kruß")
    assert answer.code == 0
    assert list(stored(project)) == ["2026-11-01-b2.yaml"]
    (line,) = (line for line in answer.out.splitlines() if line.startswith("Auch so geschrieben"))
    assert f"„{name}“" in line
    offered = shlex.split(line.partition(f"{COMMAND} ")[2])
    assert moderate(project, *offered).code == 0
    assert stored(project) == {}


@pytest.mark.parametrize("name", OTHERS)
def test_another_name_is_nobodys_business(project: Project, name: str) -> None:
    write_comment(project, "a1", name="Jörg Kruß")
    write_comment(project, "b2", name=f'"{name}"')
    assert "Auch so geschrieben" not in moderate(project, "forget", "Jörg Kruß").out


def test_comments_under_one_name_are_told_together(project: Project) -> None:
    for number in (1, 2):
        write_comment(project, f"b{number}", name="Dr. Jörg Kruß")
    answer = moderate(project, "forget", "Jörg Kruß")
    assert answer.code == 1
    assert answer.err.count("Auch so geschrieben") == 1
    assert f"{COMMAND} delete b1 b2" in answer.err
    assert len(stored(project)) == 2


def test_a_name_that_only_stands_in_others_texts_is_told(project: Project) -> None:
    """Nobody of that name has written, and still the name is on the website."""
    write_comment(project, "a1", name="Alma", message="Das hat mir Joerg erzählt.")
    write_comment(project, "a2", name="Alma", message="Wie bei Krußens.")
    answer = moderate(project, "forget", "Jörg Kruß")
    assert answer.code == 1
    assert answer.err.count("Der Name steht noch in") == 1
    assert "2026-11-01-a1.yaml (von Alma); dort selbst streichen." in answer.err


def test_a_short_name_in_a_text_is_told_too(project: Project) -> None:
    write_comment(project, "a1", name="Li Wu")
    write_comment(project, "a2", name="Alma", message="Danke, Li!")
    assert "2026-11-01-a2.yaml (von Alma)" in moderate(project, "forget", "Li Wu").out


def test_an_answer_without_a_text_names_the_option(project: Project) -> None:
    write_comment(project, "abc1")
    for arguments in ((), ("--text", " ")):
        answer = moderate(project, "reply", "abc", *arguments)
        assert answer.code == 1
        assert f'{COMMAND} reply abc1 --text "' in answer.err
        assert "80 Zeichen" not in answer.err
    assert "erlaubt sind 10000" in moderate(project, "reply", "abc", "--text", "x" * 10_001).err
