"""The commands of moderation, run for real on a copy of the project."""

from email.message import EmailMessage

import pytest

from plugins.comments.letters import COMMENT_CONSENT, COMMENT_FIELDS
from tests.comments.mail.letters_read import letter_in
from tests.comments.moderating import comment_yaml, moderate, write_comment
from tests.project import Project

TEXT = "Schöne Grüße & Dank!\n\nName: steht auch im Text 👩‍💻"
CONSENT = "Ich bin einverstanden, dass mein Name und mein Kommentar auf dieser\nSeite erscheinen. Meine …"


def mail(**changes: str) -> EmailMessage:
    """Make the mail that the form composes, with its lines wrapped as mail programs do."""
    parts = {"Seite": "/akkreditierung/", "Name": "Änne O'Neill", "Kommentar": TEXT} | changes
    message = EmailMessage()
    message["From"], message["Subject"] = "Änne <aenne@ort.example>", "Kommentar zu: Akkreditierung"
    message["Date"] = "Sun, 01 Nov 2026 13:30:00 +0100"
    body = "Kommentar zu: Akkreditierung\n" + f"Seite: {parts['Seite']}\n\nName:\n{parts['Name']}\n\nKommentar:\n"
    message.set_content(f"{body}{parts['Kommentar']}\n\n{CONSENT}\n")
    return message


def stored(project: Project) -> dict[str, str]:
    """Give every comment's file by its name."""
    folder = project.root / "data/comments"
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.yaml"))}


def test_a_mail_becomes_a_waiting_comment_without_address_and_appears_once_approved(project: Project) -> None:
    project.write("kommentar.eml", mail().as_bytes())
    added = moderate(project, "add", "kommentar.eml")
    assert (added.code, added.err) == (0, "")
    ((name, text),) = stored(project).items()
    comment_id = name.removeprefix("2026-11-01-").removesuffix(".yaml")
    assert "aenne@ort.example" not in text
    assert "status: pending" in text
    assert "ist schon da" in moderate(project, "add", "kommentar.eml").out
    assert "wartet" in moderate(project, "list").out
    assert moderate(project, "approve", comment_id[:5]).code == 0
    assert "Änne O'Neill" in moderate(project, "show", comment_id).out
    assert "freigegeben" in moderate(project, "reply", comment_id, typed="Danke schön!").out
    assert project.run("html").code == 0
    page = project.read("output/akkreditierung/index.html")
    assert "Änne O&#39;Neill" in page
    assert '<p dir="auto">Name: steht auch im Text 👩‍💻</p>' in page
    assert "Danke schön!" in page
    assert "2 Kommentare" in page
    assert moderate(project, "reject", comment_id).code == 0
    assert project.run("html").code == 0
    assert "O&#39;Neill" not in project.read("output/akkreditierung/index.html")


ORDER = tuple(field.label for field in COMMENT_FIELDS)
BEFORE = ("Name", "Kommentar", "E-Mail-Adresse")
"""How the form ordered its fields in mails that are sent already."""


def composed(order: tuple[str, ...], address: str, end: str) -> str:
    """Give the text that the form writes, its fields in an order; the comment itself has a line like a label."""
    typed = {"Name": "Änne", "Kommentar": "Ja.\n\nE-Mail-Adresse: wie im Impressum", "E-Mail-Adresse": address}
    fields = "".join(f"{label}:\n{typed[label]}\n\n" for label in order)
    text = f"Kommentar zu: X\nSeite: /akkreditierung/\n\n{fields}{end}"
    return text.replace("\n", "\r\n")


@pytest.mark.parametrize("order", [ORDER, BEFORE])
def test_the_address_that_the_form_asks_for_never_reaches_the_file(project: Project, order: tuple[str, ...]) -> None:
    text = composed(order, "aenne@ort.example", COMMENT_CONSENT)
    assert moderate(project, "add", typed=text).code == 0
    (file,) = stored(project).values()
    assert "@" not in file
    assert "E-Mail-Adresse: wie im Impressum" in file


@pytest.mark.parametrize("order", [ORDER, BEFORE])
@pytest.mark.parametrize("address", ["aenne@ort.example", "aenne@ort.example\n<mailto:aenne@ort.example>", " a@b.de "])
@pytest.mark.parametrize("end", [COMMENT_CONSENT, "-- \nGesendet von unterwegs\n", ""])
def test_the_comment_is_what_was_typed_without_address_and_signature(
    order: tuple[str, ...], address: str, end: str
) -> None:
    letter = letter_in(composed(order, address, end).encode())
    assert (letter.name, letter.body.message()) == ("Änne", "Ja.\n\nE-Mail-Adresse: wie im Impressum")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("approve",), "So geht es nicht, es fehlt: id.\nAufruf: python -m plugins.comments approve"),
        (("aprove", "a1"), "BEFEHL kann nicht 'aprove' sein; möglich sind: 'list', "),
        (("reply", "a1", "--text"), "hinter --text fehlt eine Angabe."),
        (("list", "--alle"), "unbekannt: --alle."),
        (("import-wordpress", "x.xml", "--map", "x"), "--map: erwartet wird /alte/adresse/=heutige/seite."),
    ],
)
def test_wrong_arguments_are_explained_in_german(project: Project, arguments: tuple[str, ...], said: str) -> None:
    answer = moderate(project, *arguments)
    assert answer.code == 2
    assert said in answer.err
    assert not {"usage:", "error:", "argument"} & set(answer.err.split())


def test_the_help_has_german_headings(project: Project) -> None:
    shown = moderate(project, "approve", "--help").out
    assert [line for line in shown.splitlines() if line and line[0] != " "][1:] == ["Angaben:", "Optionen:"]


def test_a_missing_file_is_named_with_what_to_look_at(project: Project) -> None:
    answer = moderate(project, "add", "nirgends.eml")
    assert (answer.code, answer.err) == (1, "„nirgends.eml“ gibt es nicht; Name und Ordner prüfen.\n")


def test_a_mail_that_does_not_fit_is_refused_in_german(project: Project) -> None:
    for changes, said in (
        ({"Seite": "/akreditierung/"}, "meinten Sie „akkreditierung“?"),
        ({"Seite": ""}, "mit --page nennen"),
        ({"Name": ""}, "--name 'Änne'"),
        ({"Kommentar": " "}, "In der Nachricht steht kein Kommentar"),
        ({"Kommentar": "x" * 10_001}, "zu lang"),
    ):
        answer = moderate(project, "add", "-", typed=mail(**changes).as_bytes())
        assert answer.code == 1, changes
        assert said in answer.err
        assert "Traceback" not in answer.err
    assert stored(project) == {}


def test_a_mail_without_consent_is_taken_with_a_warning(project: Project) -> None:
    text = "Seite: /akkreditierung/\nName:\nJonas\nKommentar:\nHallo\n-- \nSignatur\n"
    answer = moderate(project, "add", typed=text)
    assert "Die Einwilligung fehlt" in answer.out
    assert "Signatur" not in "".join(stored(project).values())


def test_a_dry_run_changes_nothing(project: Project) -> None:
    write_comment(project, "a1", status="pending")
    before = stored(project)
    for command in (("approve", "a1"), ("reject", "a1"), ("delete", "a1"), ("forget", "Jonas Beispiel")):
        answer = moderate(project, *command, "--dry-run")
        assert answer.out.endswith("Probelauf: Nichts wurde geändert.\n"), answer
    assert stored(project) == before


def test_forgetting_a_person_takes_all_of_hers_and_leaves_answers_whole(project: Project) -> None:
    write_comment(project, "a1", name="Petra Quast")
    write_comment(project, "a2", _parent="a1")
    write_comment(project, "a3", name="petra  quast", _parent="a2")
    write_comment(project, "a4", page="aktuelles/der-erste-schluessel", name="PETRA QUAST")
    answer = moderate(project, "forget", "Petra Quast")
    assert answer.code == 0
    assert "Versionsgeschichte" in answer.out
    ((name, text),) = stored(project).items()
    assert name == "2026-11-01-a2.yaml"
    assert "_parent" not in text
    assert project.run("check").code == 0
    again = moderate(project, "forget", "Petra Quast")
    assert (again.code, "gibt es keinen Kommentar" in again.err) == (1, True)


def test_forgetting_a_person_tells_who_else_names_her(project: Project) -> None:
    write_comment(project, "a1", name="Petra Quast")
    write_comment(project, "a2", name="Alma", _parent="a1", message="Danke, Frau Quast, bis bald!")
    write_comment(project, "a3", name="Jonas", message="Quastenweise gut.")
    answer = moderate(project, "forget", "Petra Quast")
    (line,) = (line for line in answer.out.splitlines() if "Der Name steht noch in" in line)
    assert line.endswith("2026-11-01-a2.yaml (von Alma); dort selbst streichen.")


def test_an_unknown_or_unclear_id_is_refused(project: Project) -> None:
    write_comment(project, "abc1")
    write_comment(project, "abc2")
    assert "passt auf mehrere Kommentare" in moderate(project, "approve", "abc").err
    assert "Einen Kommentar „xyz“ gibt es nicht" in moderate(project, "approve", "xyz").err


def test_a_broken_comment_is_named_and_does_not_keep_others_from_moderation(project: Project) -> None:
    write_comment(project, "a1", status="pending")
    project.write("data/comments/akkreditierung/kaputt.yaml", comment_yaml("a2", date="nie"))
    answer = moderate(project, "approve", "a1")
    assert answer.code == 0
    assert "data/comments/akkreditierung/kaputt.yaml:4:7" in answer.err
    assert "status: approved" in stored(project)["2026-11-01-a1.yaml"]


def test_control_characters_in_a_comment_cannot_reach_the_terminal(project: Project) -> None:
    write_comment(project, "a1", name='"\\u202eevil"', message='"x\\u200by"')
    assert "\u202e" not in moderate(project, "list").out + moderate(project, "show", "a1").out
