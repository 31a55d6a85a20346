"""What somebody asks for in a comment is heard: to stay private, to be deleted; others' comments are no wishes."""

import pytest

from plugins.comments.mail.wishes import wishes_in
from plugins.comments.moderation import COMMAND
from tests.comments.mail.letters_read import letter_in
from tests.comments.mail.test_taking import written
from tests.comments.moderating import moderate, write_comment
from tests.comments.test_moderation import stored
from tests.project import Project

PRIVATE = (
    "Bitte nicht veröffentlichen! Nur für Sie: Der Weg ist gesperrt.",
    "Nur für Sie: Der Weg ist gesperrt.",
    "Bitte veröffentlichen Sie diesen Kommentar nicht.",
    "Bitte diesen Text nicht veröffentlichen, danke.",
    "NICHT VERÖFFENTLICHEN",
    "Nicht zur Veröffentlichung bestimmt!",
    "Das ist nicht für die Öffentlichkeit bestimmt.",
    "Ich möchte nicht, dass das veröffentlicht wird.",
    "Ich möchte nicht, dass mein Kommentar auf der Website erscheint.",
    "Mein Name soll nicht erscheinen.",
    "Bitte meinen Namen nicht nennen.",
    "Bitte ohne meinen Namen veröffentlichen.",
    "Bitte behandeln Sie das vertraulich.",
    "Vertraulich: Es geht um die Stelle am Tor.",
    "Dies ist kein Kommentar, sondern eine Frage an Sie.",
    "Bitte stellen Sie das nicht online.",
    "Bitte nicht freischalten.",
    "Das darf nicht auf die Website.",
    "Die Nachricht ist nur für Sie bestimmt.",
    "Behalten Sie das bitte für sich.",
    "Könnten Sie das bitte nicht veröffentlichen?",
    "Bitte geben Sie den Kommentar nicht frei.",
    "Bitte lassen Sie den Kommentar nicht erscheinen.",
    "Please do not publish this.",
    "Privat! Ich hätte eine Frage.",
    "Ich will damit nicht öffentlich genannt werden.",
    "Ich möchte anonym bleiben.",
    "Dieser Kommentar ist nicht für die Website gedacht.",
    "Veröffentlichen Sie das bitte nicht.",
    "Ein guter Text\nBitte nicht veröffentlichen\nGruß aus Aldorf",
)
WITHDRAWN = (
    "Ich ziehe meine Einwilligung zurück, bitte löschen Sie meinen Kommentar.",
    "Hiermit widerrufe ich meine Einwilligung.",
    "Ich widerrufe die Einwilligung in die Veröffentlichung.",
    "Bitte löschen Sie meinen Kommentar vom 3. Mai.",
    "Bitte meinen Kommentar löschen.",
    "Löschen Sie bitte meinen Beitrag.",
    "Können Sie meinen Kommentar wieder entfernen?",
    "Ich möchte, dass mein Kommentar gelöscht wird.",
    "Ich bitte um Löschung meiner Daten.",
    "Ich bitte Sie, meinen Namen von Ihrer Seite zu entfernen.",
    "Bitte nehmen Sie meinen Kommentar von der Seite herunter.",
    "Meine Zustimmung nehme ich zurück.",
    "Mein Einverständnis ziehe ich hiermit zurück.",
    "Ich bin nicht mehr einverstanden, dass mein Name auf Ihrer Seite steht.",
    "Bitte löschen!",
    "Bitte wieder löschen.",
    "Ich nehme meinen Kommentar zurück.",
    "Ich möchte meinen Kommentar zurückziehen.",
    "Ich mache von meinem Recht auf Löschung Gebrauch.",
    "Nach Art. 17 DSGVO verlange ich die Löschung.",
    "Please delete my comment.",
    "Bitte alle meine Kommentare auf Ihrer Seite löschen.",
    "Mein Kommentar soll weg.",
)
ORDINARY = (
    "Nicht veröffentlicht wurde der Bericht der Stadt.",
    "Der Bericht wurde nie veröffentlicht.",
    "Warum wurde mein Kommentar nicht veröffentlicht?",
    "Mein letzter Kommentar wurde nicht veröffentlicht.",
    "Die Stadt will das Gutachten nicht veröffentlichen.",
    "Ich finde es schade, dass der Bericht nicht veröffentlicht wird.",
    "Die Führung ist nicht nur für Sie, sondern für alle.",
    "Das habe ich nur für Sie aufgeschrieben.",
    "Meine persönliche Meinung: Das Schloss ist schön.",
    "Die Stadt zieht ihre Zustimmung zurück.",
    "Die Feuerwehr musste löschen.",
    "Bitte die Treppe nicht vergessen.",
    "Ich möchte nicht, dass das Haus abgerissen wird.",
    "Die Einwilligung der Eltern fehlt noch.",
    "Können Sie mir sagen, wann der Text erscheint?",
    "Man sollte den alten Eintrag im Denkmalbuch nicht vergessen.",
    "Die Daten der Archive sollen nicht gelöscht werden.",
    "Das sollte man nicht verschweigen.",
    "Ich möchte nicht auf die Führung verzichten.",
    "Bitte sagen Sie mir, wo ich die Karten kaufen kann.",
    "Bitte nennen Sie den Autor des Textes.",
    "Das war privat organisiert.",
    "Der Durst war gelöscht.",
    "Ich ziehe meinen Hut vor Ihnen und komme gern zurück.",
    "Dieses Museum ist nicht öffentlich.",
    "Der Garten darf nicht betreten werden, aber er ist zu sehen.",
    "Das darf nicht vergessen werden.",
    "Das darf man nicht öffentlich sagen!",
    "Ich nehme den Text mit und komme im Mai zurück.",
    "Das Wort sollten Sie im Text streichen: Es heißt Rathaus.",
    "Ihr Vortrag hat mir gezeigt, dass Private nicht alles zeigen.",
    "Nicht zu sehen war leider die Orgel.",
    "Danke, das haben Sie nicht nur online toll gezeigt.",
    "Ich will hier nicht alles nennen, aber der Turm war toll.",
    "Das ist nicht öffentlich bekannt.",
    "Bitte unbedingt noch einmal zeigen, das darf nicht fehlen.",
    "Auf keinen Fall sollte man die Kirche auslassen, zeigen Sie sie bitte wieder.",
    "Wir sind nicht einverstanden, dass der Park bebaut wird.",
    "Unter uns wohnte früher ein Bäcker.",
    "Die Akte war vertraulich.",
    "Ich möchte das Buch nicht missen, das Sie zeigen.",
    "Bitte mehr davon, das steht nicht im Reiseführer.",
)


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
