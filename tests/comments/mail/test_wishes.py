"""What somebody asks for in a comment is heard: to stay private, to be deleted; others' comments are no wishes."""

import pytest

from plugins.comments.mail.wishes import wishes_in
from plugins.comments.moderation import COMMAND
from tests.comments.mail.letters_read import letter_in
from tests.comments.mail.sentences import ORDINARY, PRIVATE, WITHDRAWN
from tests.comments.mail.test_taking import written
from tests.comments.moderating import moderate, write_comment
from tests.comments.test_moderation import stored
from tests.project import Project


def kinds(message: str) -> list[bool]:
    """Give for each wish in a comment whether it withdraws."""
    return [wish.withdrawn for wish in wishes_in(letter_in(written(message=message).encode()))]


@pytest.mark.parametrize("message", PRIVATE)
def test_who_does_not_want_to_be_published_is_heard(message: str) -> None:
    assert False in kinds(message)


@pytest.mark.parametrize("message", WITHDRAWN)
def test_who_withdraws_or_wants_to_be_deleted_is_heard(message: str) -> None:
    assert True in kinds(message)


@pytest.mark.parametrize("message", ORDINARY)
def test_what_is_no_wish_is_not_taken_for_one(message: str) -> None:
    assert kinds(message) == []


def test_a_wish_far_down_in_a_text_without_stops_is_heard() -> None:
    assert kinds(f"{'wort ' * 300}bitte nicht veröffentlichen")


def test_a_wish_to_stay_private_is_told_with_the_command_that_deletes(project: Project) -> None:
    answer = moderate(project, "add", typed=written(message="Nur für Sie: Das Tor ist zu.").encode())
    (name,) = stored(project)
    assert "Achtung: Die Nachricht bittet wohl" in answer.out
    comment_id = name.removesuffix(".yaml").rpartition("-")[2]
    assert f"{COMMAND} delete {comment_id}" in answer.out


def test_a_withdrawal_is_told_with_the_command_that_forgets(project: Project) -> None:
    write_comment(project, "a1", name="Änne Blum")
    text = written(name="Änne Blum", message="Ich ziehe meine Einwilligung zurück, bitte löschen Sie meinen Kommentar.")
    answer = moderate(project, "add", typed=text.encode())
    assert "Achtung: Die Nachricht nimmt wohl eine Einwilligung zurück" in answer.out
    assert f"{COMMAND} forget 'Änne Blum'" in answer.out
    moderate(project, "forget", "Änne Blum")
    assert stored(project) == {}


def test_a_withdrawal_without_the_form_is_heard_too(project: Project) -> None:
    answer = moderate(
        project, "add", typed="Hiermit widerrufe ich meine Einwilligung.\nBitte löschen Sie alle meine Daten."
    )
    assert answer.code == 1
    assert "Achtung: Die Nachricht nimmt wohl eine Einwilligung zurück" in answer.err
