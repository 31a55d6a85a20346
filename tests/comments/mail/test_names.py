"""What is offered where the field for the name holds none, or more than one."""

import pytest

from tests.comments.mail.test_taking import command_in, written
from tests.comments.moderating import moderate
from tests.comments.test_moderation import stored
from tests.project import Project


def test_a_letter_without_any_name_gets_one_that_says_so_and_no_placeholder(project: Project) -> None:
    project.write("a.eml", b"From: mia@example.com\nSubject: x\n\nDie Bank ist gut.\n")
    answer = moderate(project, "add", "a.eml")
    assert "Wer geschrieben hat, steht nirgends" in answer.err
    assert "ist kein Name" in moderate(project, "add", "a.eml", "--name", "Vorname Nachname").err
    assert moderate(project, *command_in(answer.err, "Dann also: .venv/bin/python -m plugins.comments ")).code == 0


@pytest.mark.parametrize(
    "typed",
    ["Änne Krüger <aenne@example.com>", "Änne Krüger, Tel. 030 23125 012", "Änne Krüger (Lindenweg 3, 10115 Berlin)"],
)
def test_the_name_beside_a_contact_is_the_one_that_is_offered(project: Project, typed: str) -> None:
    project.write("a.eml", written(name=typed).encode())
    answer = moderate(project, "add", "a.eml")
    assert "das soll nicht auf die Seite" in answer.err
    assert moderate(project, *command_in(answer.err, "Dann also: .venv/bin/python -m plugins.comments ")).code == 0
    assert "name: Änne Krüger\n" in "".join(stored(project).values())


@pytest.mark.parametrize("typed", ["[Ihr Name]", "Vorname und Nachname", "(Vorname)"])
def test_what_a_form_has_in_its_field_is_no_name(project: Project, typed: str) -> None:
    assert "ist kein Name" in moderate(project, "add", typed=written(name=typed).encode()).err
