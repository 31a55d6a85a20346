"""When a mail was written: in the languages of Europe, and told where nobody can know it."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from plugins.comments.mail.moments import moment_written
from tests.comments.mail.test_taking import command_in, written
from tests.comments.moderating import moderate
from tests.comments.test_moderation import mail, stored
from tests.project import Project

MORNING = datetime(2026, 11, 2, 9, 12, tzinfo=UTC)
NOON = datetime(2026, 11, 2, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    [
        "Mo., 2. Nov. 2026 um 10:12 Uhr",
        "Montag, 2. November 2026 10.12 Uhr",
        "02.11.26, 10:12",
        "2026-11-02T10:12:00+01:00",
        "Monday, November 2nd, 2026 at 10:12 AM",
        "Mon Nov 2 10:12:00 CET 2026",
        "lundi 2 novembre 2026 à 10h12",
        "lunes, 2 de noviembre de 2026 10:12",
        "mar 2 nov 2026 alle ore 10:12",
        "2 listopada 2026 10:12",
        "2. studenoga 2026. u 10:12",
        "2. marraskuuta 2026 klo 10.12 CET",
        "2026. november 2., hétfő 10:12",
        "2026 m. lapkričio 2 d. 10:12",
        "2026. gada 2. novembris 10:12",
        "понеділок, 2 листопада 2026 р. 10:12",
        "2 Kasım 2026 Pazartesi 10:12",
        "Δευτέρα, 2 Νοεμβρίου 2026 10:12 πμ",
        "2026年11月2日(月) 10:12",
    ],
)
def test_a_day_is_read_in_whatever_language_a_mail_program_speaks(said: str) -> None:
    assert moment_written(said) == MORNING


@pytest.mark.parametrize("said", ["2. November 2026", "Mon, 2 Nov 2026 24:00:00 +0100", "2.11.2026, 27:39"])
def test_an_hour_that_no_clock_shows_leaves_the_day(said: str) -> None:
    assert moment_written(said) == NOON


@pytest.mark.parametrize(
    "said", ["gestern um 10:12", "2. Nov.", "11/2/2026 10:12 PM", "pon, 2. lis 2026. u 10:12", "31.2.2026", ""]
)
def test_a_day_that_may_be_another_is_none(said: str) -> None:
    assert moment_written(said) is None


FORWARDED = (
    "Siehe unten.\n\n----- Weitergeleitete Nachricht -----\nVon: Jonas <jonas@example.com>\nGesendet: {}\n"
    "An: post@example.com\nBetreff: Kommentar\n\n"
)


def test_a_day_that_cannot_be_read_is_told_and_can_be_named_afterwards(project: Project) -> None:
    """The day on which a mail was forwarded is not taken for the one on which it was written without a word."""
    project.write("a.txt", FORWARDED.format("pon, 3. lis 2025. u 10:11").encode() + written().encode())
    answer = moderate(project, "add", "a.txt")
    again = command_in(answer.out, "ihn hier einsetzen: .venv/bin/python -m plugins.comments ")
    (day,) = (word for before, word in pairwise(again) if before == "--date")
    named = moderate(project, *(word.replace(day, "2025-11-03") for word in again))
    assert "Das Datum ist jetzt der 03.11.2025" in named.out
    (comment,) = stored(project).values()
    assert "2025-11-03" in comment
    assert "ist schon da" in moderate(project, *(word.replace(day, "2025-11-03") for word in again)).out


def test_a_day_to_come_is_refused(project: Project) -> None:
    assert "noch nicht gewesen" in moderate(project, "add", "--date", "2999-01-01", typed=written().encode()).err
    assert "2026-10-19" in moderate(project, "add", "--date", "1.1.", typed=written().encode()).err
    assert stored(project) == {}


def dated(day: str) -> bytes:
    """Give a mail whose head says some day."""
    message = mail()
    message.replace_header("Date", day)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Thu, 26 Nov 2237 10:00:00 +0100", "26.11.2237"),
        ("Thu, 01 Jan 1970 01:00:00 +0100", "01.01.1970"),
        ("Fri, 31 Dec 9999 23:59:59 -0100", ""),
    ],
)
def test_a_day_that_cannot_be_is_told_as_it_stands(project: Project, said: str, shown: str) -> None:
    """The clock of who wrote was wrong; the day stands there, and the owner may know a better one."""
    project.write("a.eml", dated(said))
    answer = moderate(project, "add", "a.eml")
    assert answer.code == 0
    assert "ihn hier einsetzen: .venv/bin/python -m plugins.comments add a.eml" in answer.out
    if shown:
        assert f"Das Datum der E-Mail ({shown}) kann nicht stimmen" in answer.out
        assert "steht nicht da" not in answer.out


@pytest.mark.parametrize("said", ["Thu, 01 Jan 1970 01:00:00 +0100", "Thu, 26 Nov 2237 10:00:00 +0100"])
def test_a_wrong_day_in_a_forwarded_mail_leaves_the_day_it_was_forwarded(project: Project, said: str) -> None:
    message = mail()
    message.set_content(FORWARDED.format(said) + written())
    project.write("a.eml", message.as_bytes())
    answer = moderate(project, "add", "a.eml")
    assert "als Datum gilt, wann sie weitergeleitet" in answer.out
    assert [name[:10] for name in stored(project)] == ["2026-11-01"]


def test_a_stopped_clock_of_who_forwarded_does_not_spoil_the_day_of_who_wrote(project: Project) -> None:
    message = mail()
    message.replace_header("Date", "Thu, 01 Jan 1970 01:00:00 +0100")
    message.set_content(FORWARDED.format("Mon, 02 Nov 2026 10:12:00 +0100") + written())
    project.write("a.eml", message.as_bytes())
    assert "kann nicht stimmen" not in moderate(project, "add", "a.eml").out
    assert [name[:10] for name in stored(project)] == ["2026-11-02"]
