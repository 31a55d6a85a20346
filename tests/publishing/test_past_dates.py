"""A day that a page still announces and that has passed is given to think about."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

PROFILE = "content/seiten/profil.md"
TOLD = "„{}“ ist vorbei, und der Satz kündigt noch etwas an; den neuen Termin eintragen oder den Satz streichen"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Der nächste Sprechtag ist am 3. März 2024 im Rathaus.", "am 3. März 2024"),
        ("Das Treffen findet am Samstag, dem 15.6.2024, statt.", "dem 15.6.2024"),
        ("Ich lade Sie für Juni 2024 ein.", "Juni 2024"),
        ("Anmeldung bis zum 1. Juni 2024.", "1. Juni 2024"),
        ("Bis 14. August 2024 bin ich im Urlaub.", "14. August 2024"),
    ],
)
def test_an_announced_day_that_has_passed_is_told(small: Project, sentence: str, said: str) -> None:
    small.append(PROFILE, f"\n\n{sentence}\n")
    assert considered(small) == [f"{small.place_of(PROFILE, said)}: {TOLD.format(said)}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Der nächste Sprechtag ist am 3. März 2124 im Rathaus.",
        "Am 3. März 2024 fand das erste Treffen statt.",
        "Nach dem Treffen am 3. März 2024 lade ich jeden Monat ein.",
        "Seit dem 3. März 2024 findet der Sprechtag im Rathaus statt.",
        "Vom 3. März 2024 bis zum 5. März 2099 bin ich im Urlaub.",
        "Im Jahr 2024 beginnt diese Geschichte.",
        "> Der nächste Sprechtag ist am 3. März 2024.",
    ],
)
def test_what_is_to_come_and_what_is_told_as_past_is_let_be(small: Project, sentence: str) -> None:
    small.append(PROFILE, f"\n\n{sentence}\n")
    assert considered(small) == []
