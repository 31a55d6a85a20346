"""The size of a network, said of the day that the data name, is theirs."""

import pytest

from tests.project import Project

PROFILE = "content/seiten/profil.md"
FALSE = "„{}“, in data/programs.yaml sind es 48; ist eines davon vertippt, es berichtigen"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zum Netzwerk gehören 131 Orte (Stand Mai 2023).", "131 Orte (Stand Mai 2023)"),
        ("Es sind 1.048 Orte, Stand: Mai 2023.", "1.048 Orte, Stand: Mai 2023"),
        ("In »Lebendige Mitte« sind es, Stand Mai 2023, 47 Orte.", "Stand Mai 2023, 47 Orte"),
        ("Zum Netzwerk gehören 48 Orte (Stand Mai 2023).", ""),
        ("Zum Netzwerk gehörten 31 Orte (Stand Mai 2022).", ""),
        ("Zu »Weites Feld« gehören 31 Orte (Stand Mai 2023).", ""),
        ("Es waren 31 Höfe (Stand Mai 2023).", ""),
    ],
)
def test_another_number_with_the_same_unit_and_day_is_told(rich: Project, text: str, words: str) -> None:
    rich.append(PROFILE, f"\n{text}\n")
    run = rich.run("check")
    assert run.code == 0, run.err
    told = [line.strip() for line in run.out.splitlines() if "vertippt" in line]
    assert told == ([f"{rich.place_of(PROFILE, words)}: {FALSE.format(words)}"] if words else [])
