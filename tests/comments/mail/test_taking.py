"""What the owner sees before she approves a comment from a mail, and what helps when one cannot be taken in."""

import re
import shlex

import pytest

from tests.comments.moderating import moderate
from tests.comments.test_moderation import CONSENT, mail, stored
from tests.project import Project

SIGNED = "Ein guter Anfang.\n\nMit freundlichen Grüßen\nÄnne O'Neill\nTel. 030 23125 012"
AGAIN = "Gehört etwas davon zum Kommentar: .venv/bin/python -m plugins.comments "


def written(page: str = "/akkreditierung/", name: str = "Änne", message: str = "Ja.", consent: str = CONSENT) -> str:
    """Give the text of a mail."""
    return f"Seite: {page}\n\nName:\n{name}\n\nKommentar:\n{message}\n\n{consent}\n"


def command_in(said: str, before: str) -> list[str]:
    """Give the arguments of the command that an answer offers."""
    return shlex.split(said.partition(before)[2].partition("\n")[0])


def test_what_was_left_out_is_shown_and_the_command_that_keeps_it_replaces_the_comment(project: Project) -> None:
    project.write("die post.eml", mail(Kommentar=SIGNED).as_bytes())
    shown = moderate(project, "add", "die post.eml").out
    assert "Weggelassen (1), Signatur:\n    Mit freundlichen Grüßen\n    Änne O'Neill\n    Tel. 030 23125 012" in shown
    (before,) = stored(project).values()
    assert "23125" not in before
    kept = moderate(project, *command_in(shown, AGAIN))
    assert "durch die neue Fassung ersetzt" in kept.out
    assert "Im Kommentar steht eine Telefonnummer" in kept.out
    (after,) = stored(project).values()
    assert "Tel. 030 23125 012" in after


def test_a_comment_that_looks_like_an_old_mail_can_be_kept(project: Project) -> None:
    project.write("a.eml", mail(Kommentar="Von: mir\nDatum: 1. Mai 2026\nBetreff: Danke\n\nIhr seid toll.").as_bytes())
    answer = moderate(project, "add", "a.eml")
    assert "Weggelassen (1), frühere E-Mail:\n    Von: mir" in answer.err
    again = command_in(answer.err, "Dann also: .venv/bin/python -m plugins.comments ")
    assert moderate(project, *again).code == 0
    assert "Ihr seid toll." in "".join(stored(project).values())


def test_a_number_that_nothing_has_is_refused(project: Project) -> None:
    for number, said in (
        ("2", "Weggelassen sind 1 Stellen"),
        ("1,7", "Weggelassen sind 1 Stellen"),
        ("x", "erwartet wird"),
    ):
        assert said in moderate(project, "add", "--keep", number, typed=mail(Kommentar=SIGNED).as_bytes()).err
    assert "--keep fortlassen" in moderate(project, "add", "--keep", "1", typed=mail().as_bytes()).err
    assert stored(project) == {}


def test_all_that_is_missing_is_said_at_once_with_one_command_that_works(project: Project) -> None:
    project.write("a.eml", mail(Seite="/akreditierung/", Name="").as_bytes())
    answer = moderate(project, "add", "a.eml")
    assert "meinten Sie „akkreditierung“?" in answer.err
    assert "Der Name fehlt" in answer.err
    again = command_in(answer.err, "Dann also: .venv/bin/python -m plugins.comments ")
    assert again == ["add", "a.eml", "--page", "akkreditierung", "--name", "Änne"]
    assert moderate(project, *again).code == 0


def test_a_mail_without_the_form_is_taken_whole_once_page_and_name_are_told(project: Project) -> None:
    free = b"From: Mia <mia@example.com>\nSubject: Lob\n\nIch finde das gut.\n\n-- \nTel. 030 23125 012\n"
    project.write("lob.eml", free)
    answer = moderate(project, "add", "lob.eml")
    assert "Die Zeilen „Seite:“, „Name:“ und „Kommentar:“ fehlen" in answer.err
    assert "nennt nur ein Beispiel; es gibt akkreditierung, " in answer.err
    assert command_in(answer.err, "Dann also: .venv/bin/python -m plugins.comments ")[-2:] == ["--name", "Mia"]
    taken = moderate(project, "add", "lob.eml", "--page", "akkreditierung", "--name", "Mia")
    assert "Das Formular fehlt; genommen wurde der ganze Text." in taken.out
    (text,) = stored(project).values()
    assert "message: Ich finde das gut.\n" in text


def test_a_site_below_a_path_knows_its_own_pages(project: Project) -> None:
    project.settings(address="https://www.windfeder.example/website")
    for address in ("https://www.windfeder.example/website/akkreditierung/", "http://windfeder.example/akkreditierung"):
        assert "/akkreditierung/ · Änne" in moderate(project, "add", typed=written(address)).out


def test_a_page_that_moved_is_found_at_its_old_address(project: Project) -> None:
    project.write("data/redirects.yaml", "redirects:\n  - {old: /zulassung/, new: /akkreditierung/}\ngone: []\n")
    assert "/akkreditierung/ · Änne" in moderate(project, "add", typed=written("/zulassung/")).out


@pytest.mark.parametrize("address", ["https://www.fremd.example/akkreditierung/", "fremd.example/akkreditierung"])
def test_a_page_on_another_host_is_taken_only_when_it_is_named(project: Project, address: str) -> None:
    project.write("a.eml", mail(Seite=address).as_bytes())
    answer = moderate(project, "add", "a.eml")
    assert "fremd.example“, nicht bei Ihnen; gemeint ist vielleicht Ihre Seite „akkreditierung“" in answer.err
    assert stored(project) == {}
    assert moderate(project, *command_in(answer.err, "Dann also: .venv/bin/python -m plugins.comments ")).code == 0


def test_a_page_without_comments_is_told(project: Project) -> None:
    assert "Unter /kontakt/ kann man nicht kommentieren" in moderate(project, "add", typed=written("/kontakt/")).out


@pytest.mark.parametrize(
    ("consent", "said"),
    [
        ("", "Die Einwilligung fehlt in der Nachricht"),
        ("Ich bin nicht einverstanden, dass mein Name erscheint.", "steht anders da: „Ich bin nicht einverstanden"),
    ],
)
def test_a_consent_that_is_missing_or_changed_is_told(project: Project, consent: str, said: str) -> None:
    assert said in moderate(project, "add", typed=written(consent=consent)).out
    (text,) = stored(project).values()
    assert "message: Ja." in text


def test_several_mails_are_taken_at_once_and_those_without_a_comment_named(project: Project) -> None:
    mbox = b"".join(
        b"From a@example.com Mon Nov  2 10:12:03 2026\n" + mail(Kommentar=text).as_bytes() + b"\n" for text in "AB"
    )
    project.write("post.mbox/mbox", mbox)
    project.write("leer.eml", b"From: a@example.com\nSubject: x\n\nHallo\n")
    answer = moderate(project, "add", "post.mbox", "leer.eml")
    assert answer.code == 0
    assert len(stored(project)) == 2
    assert "Nicht aufgenommen: leer.eml. Die Zeilen" in answer.out
    assert "Keine der E-Mails" in moderate(project, "add", "leer.eml", "leer.eml").err


def test_a_folder_is_told_with_what_to_name_instead(project: Project) -> None:
    project.write("post/a.eml", b"x")
    assert moderate(project, "add", "post").err == "„post“ ist ein Ordner; die E-Mails darin nennen, etwa post/*.eml\n"


def test_nothing_in_a_mail_reaches_the_terminal_unseen(project: Project) -> None:
    evil = written(name="Änne\u202e", message="a\x1b[2Jb\n\n-- \n\u202eTel. 030 23125 012", consent="\x1b]0;x\x07")
    for typed in (
        evil,
        written(page="https://fremd\x1b[2J.example/akkreditierung/"),
        written(name="", message="Ja.\n\nViele Grüße\nMia\u202e \x1b[2JMuster"),
        'From: a@example.com\nContent-Type: application/pdf; name="\x1b[2J.pdf"\n\nx\n',
    ):
        answer = moderate(project, "add", typed=typed)
        assert answer.out + answer.err
        assert not {"\x1b", "\u202e", "\x07"} & set(answer.out + answer.err)


def test_the_page_is_guessed_from_its_title_in_the_subject(project: Project) -> None:
    title = re.search(r"(?m)^title: (.+)$", project.read("content/akkreditierung/akkreditierung.md"))
    assert title
    typed = mail(Seite="").as_string().replace("Kommentar zu: Akkreditierung", f"Kommentar zu: {title[1]}", 1)
    assert "--page akkreditierung" in moderate(project, "add", typed=typed).err


def test_a_comment_too_long_is_told_with_the_command_for_its_shortened_text(project: Project) -> None:
    project.write("-lang.eml", mail(Kommentar="Wort " * 2500).as_bytes())
    answer = moderate(project, "add", "./-lang.eml")
    again = command_in(answer.err, "Dann also: .venv/bin/python -m plugins.comments ")
    assert "zu lang" in answer.err
    typed = [word.rstrip(",") for word in again[: again.index("und")]]
    assert moderate(project, *typed, typed="Kurz.").code == 0


def test_a_file_whose_name_looks_like_an_option_is_named_so_that_the_command_works(project: Project) -> None:
    project.write("-x.eml", mail(Name="").as_bytes())
    answer = moderate(project, "add", "./-x.eml")
    assert command_in(answer.err, "Dann also: .venv/bin/python -m plugins.comments ")[1] == "./-x.eml"


def test_nothing_is_offered_for_a_form_in_which_nothing_stands(project: Project) -> None:
    answer = moderate(project, "add", typed=mail(Name="", Kommentar="").as_bytes())
    assert "steht kein Kommentar" in answer.err
    assert "Dann also" not in answer.err


def test_a_letter_that_does_not_say_when_it_was_written_is_of_today_and_that_is_told(project: Project) -> None:
    assert "als Datum gilt heute" in moderate(project, "add", typed=written()).out


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Name: Änne\nSeite: /akkreditierung/\n\nEin guter Text.\n", "Die Zeile „Kommentar:“ fehlt;"),
        ("Seite:\n/akkreditierung/\n\nName:\nÄnne\n\nEin guter Text.\n", "Die Zeile „Kommentar:“ fehlt;"),
        ("Seite: /akkreditierung/\n\nEin guter Text.\n", "Die Zeilen „Name:“ und „Kommentar:“ fehlen;"),
        ("Name: Änne\n\nEin guter Text.\n", "Die Zeilen „Seite:“ und „Kommentar:“ fehlen;"),
    ],
)
def test_of_a_form_without_its_comment_only_what_is_missing_is_named(project: Project, text: str, missing: str) -> None:
    project.write("a.txt", text)
    answer = moderate(project, "add", "a.txt")
    assert missing in answer.err
    assert ("Der Name fehlt" in answer.err) == ("Name:" not in text)
    assert ("Die Seite fehlt" in answer.err) == ("Seite:" not in text)
    again = moderate(project, *command_in(answer.err, "Dann also: .venv/bin/python -m plugins.comments "))
    assert again.code == 0, again.err
    (file,) = stored(project).values()
    assert "message: Ein guter Text.\n" in file
    assert "Weggelassen (1)" in again.out
