"""No text says how large a network is without saying of when."""

import re

import pytest

from tests.project import Project

PROFILE = "content/seiten/profil.md"
NOW = "„48 Orte (Stand Mai 2023)“ schreiben [zahl-ohne-stand]"


def other(size: str, right: str = "48 Orte (Stand Mai 2023)") -> str:
    """Give what is told of a size that the data do not have."""
    said = f"„{size}“ steht ohne Stand da, und in data/programs.yaml sind es andere; „{right}“ schreiben oder, ist"
    newer = "die neuere Zahl, sie dort mit „count“, „as_of“ und „source“ eintragen und hier ihren Stand nennen"
    return f"{said} {size.split(maxsplit=1)[0]} {newer} [zahl-ohne-stand]"


TOLD = {
    "Zum Netzwerk »Lebendige Mitte« gehören 131 Orte.": other("131 Orte"),
    "»Lebendige Mitte« zählt inzwischen 1.131 Orte.": other("1.131 Orte"),
    "»Lebendige Mitte« ist ein Netzwerk aus 47 engagierten Orten.": other("47 engagierten Orten"),
    "Es ist ein Netzwerk, zu dem 131 Orte gehören.": other("131 Orte"),
    "Zum Netzwerk gehören 52 Orte.": other("52 Orte"),
    "Ich begleite seit langem Menschen, bei »Lebendige Mitte« machen 52 Orte mit.": other("52 Orte"),
    "Das Netzwerk »Weites Feld« umfasst 120 Netzwerke in ganz Deutschland.": other(
        "120 Netzwerke", "17 Netzwerke (Stand September 2024)"
    ),
    "»Lebendige Mitte« hat 10 Orte.": f"„10 Orte“ steht ohne Stand da; „10 Orte (Stand 2016)“ oder {NOW}",
    "Zu »Lebendige Mitte« gehören 53 Orte. Seit 2016 berate ich Vereine.": other("53 Orte"),
    "»Lebendige Mitte«, das ich seit Mai 2018 kenne, zählt 54 Orte.": other("54 Orte"),
    "Es sind 48 Orte.": "„48 Orte“ steht ohne Stand da; „(Stand Mai 2023)“ ergänzen [zahl-ohne-stand]",
}
RIGHT = (
    "Zum Netzwerk »Lebendige Mitte« gehören 48 Orte (Stand Mai 2023).",
    "Seit 2023 zählt »Lebendige Mitte« 48 Orte.",
    "Zu »Lebendige Mitte« gehörten anfangs 10 Orte.",
    "Als ich 2023 dazukam, zählte »Lebendige Mitte« 48 Orte.",
    "»Lebendige Mitte« gibt es seit 2016. Inzwischen sind es 48 Orte.",
    "Zu »Lebendige Mitte« gehören 48 Orte. Das war 2023, und seit 2016 bin ich dabei.",
    "39 weitere Orte kamen zu »Lebendige Mitte« dazu.",
    "In »Lebendige Mitte« habe ich 12 Orte begleitet.",
    "Für »Lebendige Mitte« bin ich in 12 Orten unterwegs.",
    "»Lebendige Mitte« hat 12 Orte ausgezeichnet.",
    "In »Lebendige Mitte« sind 12 Orte in Hessen dabei.",
    "Bei »Lebendige Mitte« gibt es je 3 Orte eine Patin.",
    "Wir sind 3 Orte, und alle nehmen an »Lebendige Mitte« teil.",
    "Nimmt Ihr Ort an »Lebendige Mitte« teil, wie 100 Orte vor ihm?",
    "Ich kenne 30 Orte.",
    "In Hessen gehören 14 Orte zu »Lebendige Mitte«.",
    "Mein Netzwerk umfasst 20 Orte.",
    "Diese 12 Orte gehören zu »Lebendige Mitte«.",
    "Bei »Lebendige Mitte« bilden 2 Orte eine Gemeinschaft.",
    "An einem Treffen von »Lebendige Mitte« nehmen meist 20 Orte teil.",
    "Für »Lebendige Mitte« haben sich 70 Orte beworben.",
    "»Lebendige Mitte« soll auf 200 Orte wachsen.",
)


def told(project: Project) -> list[str]:
    run = project.run("check")
    assert run.code == 0, run.err
    return [line.strip() for line in run.out.splitlines() if "zahl-ohne-stand" in line]


def test_sizes_without_their_day_are_told_each_with_the_one_that_holds(rich: Project) -> None:
    rich.append(PROFILE, "".join(f"\n{text}\n" for text in TOLD))
    lines = told(rich)
    assert [line.partition(": ")[2] for line in lines] == [*TOLD.values()]
    published = rich.run("publish", DEMO="1").err
    assert [line for line in lines if line not in published] == []


def test_a_number_that_is_no_size_or_has_its_day_is_left_alone(rich: Project) -> None:
    rich.append(PROFILE, "".join(f"\n{text}\n" for text in RIGHT))
    assert told(rich) == []
    assert "zahl-ohne-stand" not in rich.run("publish", DEMO="1").err


PROGRAM, PROGRAMS = "content/programme/lebendige-mitte.md", "data/programs.yaml"
OWN_TOLD = (
    *("Das Netzwerk zählt heute 120 Orte.", "Heute gehören 120 Orte dazu.", "Schon 21 Orte machen mit."),
    *("Inzwischen sind es 52 Orte.", "Aus ganz Deutschland nehmen 60 Orte teil.", "Bundesweit sind 70 Orte dabei."),
)
OWN_RIGHT = (
    *("Heute gehören 48 Orte dazu (Stand Mai 2023).", "2016 gehörten 10 Orte dazu.", "39 weitere Orte kamen dazu."),
    *("40 Orte haben eine eigene Geschäftsstelle.", "Am Wettbewerb nehmen 20 Orte teil."),
    *("In Hessen machen 14 Orte mit.", "Zum Treffen kommen 30 Orte.", "Ich begleite 12 Orte.", "Viele Orte warten."),
    "Auch »Weites Feld« gibt es. Dort sind 30 Orte dabei.",
    *("Später sollen 200 Orte dazugehören.", "Mein Netzwerk zählt 30 Orte.", "Die zweite Phase zählte 30 Orte."),
)


@pytest.fixture
def alike(rich: Project) -> Project:
    """A site whose two programs count the same, so that a number may be of either."""
    rich.replace(PROGRAMS, "unit: Netzwerke", "unit: Orte")
    return rich


def test_on_a_programs_own_page_its_size_is_told_without_its_name(alike: Project) -> None:
    alike.append(PROGRAM, "".join(f"\n\n{text}\n" for text in OWN_TOLD))
    lines = told(alike)
    assert [line.split("„")[1].split("“")[0] for line in lines] == [
        "120 Orte",
        "120 Orte",
        "21 Orte",
        "52 Orte",
        "60 Orte",
        "70 Orte",
    ]
    assert all(line.startswith(PROGRAM) and "„48 Orte (Stand Mai 2023)“ schreiben" in line for line in lines)
    published = alike.run("publish", DEMO="1").err
    assert [line for line in lines if line not in published] == []


def test_on_a_programs_own_page_other_numbers_are_let_be(alike: Project) -> None:
    alike.append(PROGRAM, "".join(f"\n\n{text}\n" for text in OWN_RIGHT))
    assert told(alike) == []
    assert "zahl-ohne-stand" not in alike.run("publish", DEMO="1").err


NETWORKS = "content/programme/weites-feld.md"


@pytest.mark.parametrize("counted", ["120 Netzwerke", "120 Orte", "120 Gemeinden"])
@pytest.mark.parametrize("sentence", ["Heute gehören {} dazu.", "Dazu gehören heute {}.", "{} machen mit."])
def test_on_the_page_of_a_program_that_counts_networks_their_places_are_told_too(
    rich: Project, sentence: str, counted: str
) -> None:
    rich.append(NETWORKS, f"\n\n{sentence.format(counted)}\n")
    (line,) = told(rich)
    assert line == f"{rich.place_of(NETWORKS, counted)}: {other(counted, '17 Netzwerke (Stand September 2024)')}"


def test_on_the_page_of_a_program_what_is_new_is_let_be(rich: Project) -> None:
    texts = ("2024 kamen 9 Netzwerke dazu.", "9 weitere Netzwerke gehören nun dazu.", "In Hessen gehören 14 Orte dazu.")
    rich.append(NETWORKS, "".join(f"\n\n{text}\n" for text in texts))
    assert told(rich) == []


@pytest.mark.parametrize("field", ["summary", "audience"])
def test_the_size_in_a_programs_own_record_is_told_there(alike: Project, field: str) -> None:
    said = "Schon 21 Orte machen mit. Sie holen Leben in die Mitte zurück, und alle helfen."
    alike.write(PROGRAMS, re.sub(rf"({field}: >-\n +).*", rf"\g<1>{said}", alike.read(PROGRAMS), count=1))
    (line,) = told(alike)
    assert line.startswith(f"{alike.place_of(PROGRAMS, '21 Orte')}: „21 Orte“ steht ohne Stand da")
    assert line in alike.run("publish", DEMO="1").err
