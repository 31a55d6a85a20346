"""Several letters in one file: each is taken or told, and every command that is offered holds for one of them."""

import re
import shlex
from email.message import EmailMessage

import pytest

from tests.comments.moderating import moderate
from tests.comments.test_moderation import mail, stored
from tests.project import Project

OFFERED = re.compile(r"\.venv/bin/python -m plugins\.comments (add .*)")


def forwarded(*letters: EmailMessage, cover: str = "Bitte alle aufnehmen.\n") -> bytes:
    """Give a mail to which others are attached."""
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "Büro <buero@example.com>", "WG: Kommentare"
    outer["Date"] = "Tue, 03 Nov 2026 08:00:00 +0100"
    outer.set_content(cover)
    for letter in letters:
        outer.add_attachment(letter)
    return outer.as_bytes()


def mailbox(*letters: EmailMessage) -> bytes:
    """Give a file with several mails (mbox)."""
    return b"".join(b"From a@example.com Mon Nov  2 10:12:03 2026\n" + letter.as_bytes() + b"\n" for letter in letters)


def free(text: str, sender: str) -> EmailMessage:
    """Give a mail without the form."""
    letter = EmailMessage()
    letter["From"], letter["Subject"], letter["Date"] = sender, "Lob", "Sun, 01 Nov 2026 13:30:00 +0100"
    letter.set_content(text)
    return letter


def texts(project: Project) -> set[str]:
    """Give what the comments say."""
    return {re.split(r"(?m)^message: ", text)[1].split("\n")[0] for text in stored(project).values()}


def test_every_attached_letter_is_taken_and_the_cover_is_shown(project: Project) -> None:
    project.write("a.eml", forwarded(mail(Kommentar="Eins."), mail(Kommentar="Zwei."), mail(Kommentar="Drei.")))
    answer = moderate(project, "add", "a.eml")
    assert answer.code == 0
    assert texts(project) == {"Eins.", "Zwei.", "Drei."}
    assert "Begleitschreiben, nicht aufgenommen: a.eml, E-Mail 1.\n    Bitte alle aufnehmen." in answer.out


def test_an_attached_letter_without_the_form_is_not_taken_for_its_cover(project: Project) -> None:
    project.write("a.eml", forwarded(free("Die Bank gefällt mir.", "Mia <mia@example.com>")))
    told = moderate(project, "add", "a.eml")
    assert told.code == 1
    (_, again) = OFFERED.findall(told.out)
    assert moderate(project, *shlex.split(again)).code == 0
    assert texts(project) == {"Die Bank gefällt mir."}
    (text,) = stored(project).values()
    assert "2026-11-01" in text


def test_a_command_that_is_offered_holds_only_for_the_letter_that_lacks_something(project: Project) -> None:
    nameless, named = mail(Name="", Kommentar="Eins."), mail(Name="Bert", Kommentar="Zwei.")
    project.write("post.mbox", mailbox(nameless, named))
    told = moderate(project, "add", "post.mbox")
    assert texts(project) == {"Zwei."}
    (again,) = OFFERED.findall(told.out)
    assert shlex.split(again) == ["add", "post.mbox", "--mail", "1", "--name", "Änne"]
    assert moderate(project, *shlex.split(again)).code == 0
    assert texts(project) == {"Eins.", "Zwei."}


def test_what_is_kept_is_kept_in_one_letter(project: Project) -> None:
    signed = "{}\n\n-- \nTel. 030 23125 012"
    project.write("post.mbox", mailbox(mail(Kommentar=signed.format("Eins.")), mail(Kommentar=signed.format("Zwei."))))
    told = moderate(project, "add", "post.mbox")
    first, second = OFFERED.findall(told.out)
    assert shlex.split(second) == ["add", "post.mbox", "--mail", "2", "--keep", "1"]
    assert moderate(project, *shlex.split(first)).code == 0
    assert sum("23125" in text for text in stored(project).values()) == 1


@pytest.mark.parametrize("option", ["--name=Jemand", "--page=akkreditierung", "--keep=1"])
def test_an_option_for_one_letter_is_refused_for_several(project: Project, option: str) -> None:
    project.write("post.mbox", mailbox(mail(Kommentar="Eins."), mail(Name="Bert", Kommentar="Zwei.")))
    answer = moderate(project, "add", "post.mbox", option)
    assert answer.code == 1
    assert "gilt für eine einzige E-Mail, hier sind es 2" in answer.err
    assert "    2  Bert: Zwei." in answer.err
    assert stored(project) == {}


def test_a_number_that_no_letter_has_is_refused(project: Project) -> None:
    project.write("a.eml", mail().as_bytes())
    assert "enthält 1 E-Mail" in moderate(project, "add", "a.eml", "--mail", "2").err
    assert "erwartet wird die Zahl der E-Mail" in moderate(project, "add", "a.eml", "--mail", "x").err


def test_a_file_that_is_not_there_keeps_no_other_from_being_taken(project: Project) -> None:
    project.write("a.eml", mail(Kommentar="Eins.").as_bytes())
    answer = moderate(project, "add", "nirgends.eml", "a.eml")
    assert answer.code == 0
    assert "Nicht aufgenommen: nirgends.eml. „nirgends.eml“ gibt es nicht" in answer.out
    assert texts(project) == {"Eins."}


def test_a_second_form_below_the_first_is_a_letter_of_its_own(project: Project) -> None:
    parts = (mail(Name="Änne", Kommentar="Eins."), mail(Name="Bert", Kommentar="Zwei."))
    both = free("\n\n".join(part.get_content() for part in parts), "Änne <aenne@example.com>")
    project.write("a.eml", both.as_bytes())
    assert moderate(project, "add", "a.eml").code == 0
    assert texts(project) == {"Eins.", "Zwei."}


def test_attached_files_are_named(project: Project) -> None:
    letter = mail()
    letter.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="Grüße aus März.pdf")
    project.write("a.eml", letter.as_bytes())
    assert "Anhänge werden nicht übernommen: Grüße aus März.pdf." in moderate(project, "add", "a.eml").out
