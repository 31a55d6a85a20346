"""A time for which the privacy page says that logs are kept, and the data another, is given to think about."""

import pytest

from plugins.publishing.stated_log_days import stated_log_days
from tests.project import Project
from tests.publishing.considering import told_by

CONSULTANT, PRIVACY = "data/consultant.yaml", "content/seiten/datenschutz.md"
OTHERS = (
    ("Die Zugriffsprotokolle werden nach 7 Tagen gelöscht.", "7 Tagen"),
    ("Der Anbieter hebt die Protokolle 30 Tage lang auf.", "30 Tage"),
    ("Logfiles werden vier Wochen gespeichert.", "vier Wochen"),
    ("Server-Logfiles löscht der Anbieter nach einer Woche.", "einer Woche"),
    ("Die Zugriffsprotokolle werden spätestens nach 7 Tagen gelöscht.", "7 Tagen"),
)
RIGHT = (
    "Die Zugriffsprotokolle werden nach 14 Tagen gelöscht.",
    "Die Zugriffsprotokolle werden nach zwei Wochen gelöscht.",
    "Die Zugriffsprotokolle werden spätestens nach 30 Tagen gelöscht.",
    "Die Protokolle der Werkstatt hebe ich drei Jahre auf.",
    "Ich hebe die Protokolle 30 Tage lang auf.",
    "Die Zugriffsprotokolle werden nach 14 Tagen gelöscht, nach einem Angriff erst nach 30 Tagen.",
    "E-Mails werden nach 30 Tagen gelöscht.",
    "> Logfiles werden 30 Tage gespeichert.",
)


@pytest.mark.parametrize(("text", "said"), OTHERS)
def test_another_time_is_told(small: Project, text: str, said: str) -> None:
    small.append(PRIVACY, f"\n\n{text}\n")
    line = small.place_of(CONSULTANT, "log_days").split(":")[1]
    assert told_by(stated_log_days, small) == [
        f"{small.place_of(PRIVACY, said)}: „{said}“, und in {CONSULTANT}, Zeile {line}, steht „14 Tage“; "
        "eines von beiden berichtigen"
    ]


def test_the_same_time_and_that_of_something_else_are_let_be(small: Project) -> None:
    small.append(PRIVACY, "".join(f"\n\n{text}\n" for text in RIGHT))
    assert told_by(stated_log_days, small) == []


def test_a_month_is_as_long_as_it_is(small: Project) -> None:
    small.replace(CONSULTANT, "log_days: 14 Tage", "log_days: 30 Tage")
    small.append(PRIVACY, "\n\nDie Zugriffsprotokolle werden nach einem Monat gelöscht.\n")
    assert told_by(stated_log_days, small) == []
