"""The size of a network, said of the day that the data name, is theirs."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

PROFILE = "content/seiten/profil.md"
FALSE = "„{}“, in data/programs.yaml sind es 48; ist eines davon vertippt, es berichtigen; "
NEWER = "ist {} die neuere Zahl, sie dort mit „count“, „as_of“ und „source“ eintragen und hier ihren Stand nennen"


@pytest.mark.parametrize(
    ("text", "words", "number"),
    [
        ("Zum Netzwerk gehören 131 Orte (Stand Mai 2023).", "131 Orte (Stand Mai 2023)", "131"),
        ("Es sind 1.048 Orte, Stand: Mai 2023.", "1.048 Orte, Stand: Mai 2023", "1.048"),
        ("In »Lebendige Mitte« sind es, Stand Mai 2023, 47 Orte.", "Stand Mai 2023, 47 Orte", "47"),
        ("Stand Mai 2023 gehören zum Netzwerk 47 Orte.", "Stand Mai 2023 gehören zum Netzwerk 47 Orte", "47"),
        ("Zum Netzwerk gehören 48 Orte (Stand Mai 2023).", "", ""),
        ("Zum Netzwerk gehörten 31 Orte (Stand Mai 2022).", "", ""),
        ("Zu »Weites Feld« gehören 31 Orte (Stand Mai 2023).", "", ""),
        ("Es waren 31 Höfe (Stand Mai 2023).", "", ""),
    ],
)
def test_another_number_with_the_same_unit_and_day_is_told(rich: Project, text: str, words: str, number: str) -> None:
    rich.append(PROFILE, f"\n{text}\n")
    run = rich.run("check")
    assert run.code == 0, run.err
    told = [line.strip() for line in run.out.splitlines() if "vertippt" in line]
    said = f"{FALSE.format(words)}{NEWER.format(number)}"
    assert told == ([f"{rich.place_of(PROFILE, words)}: {said}"] if words else [])


def test_a_newer_number_is_at_rest_once_the_data_and_the_text_have_it_with_its_day(rich: Project) -> None:
    rich.append(PROFILE, "\nZum Netzwerk »Lebendige Mitte« gehören 60 Orte.\n")
    assert NEWER.format("60") in rich.run("check").out
    programs = "data/programs.yaml"
    rich.replace(
        programs,
        "count: 48\n      unit: Orte\n      as_of: 2023-05",
        "count: 60\n      unit: Orte\n      as_of: 2026-08",
    )
    rich.replace(PROFILE, "60 Orte.", "60 Orte (Stand August 2026).")
    assert "60" not in rich.run("check").out


CARD = "content/programme/lebendige-mitte.md"


@pytest.mark.parametrize(
    "sentence",
    [
        "Zum Netzwerk gehören 47 Orte (Stand Mai 2023).",
        "47 Orte gehören inzwischen dazu (Stand Mai 2023).",
        "Inzwischen gehören 47 Orte dazu (Stand Mai 2023).",
    ],
)
def test_on_the_page_of_a_program_it_is_meant_without_its_name(rich: Project, sentence: str) -> None:
    rich.append(CARD, f"\n\n{sentence}\n")
    (line,) = [one for one in considered(rich) if "47" in one]
    assert "in data/programs.yaml sind es 48" in line
