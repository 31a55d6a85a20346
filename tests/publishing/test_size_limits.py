"""A text sets no other limit to the size of places in a program than its data."""

import pytest

from plugins.publishing.size_limits import size_limits
from tests.project import Project
from tests.publishing.considering import told_by

PROGRAMS, PAGE, PROFILE = "data/programs.yaml", "content/programme/offene-tueren.md", "content/seiten/profil.md"
AUDIENCE = "Orte, in denen ein Haus leer steht oder zu selten offen ist."
LIMITED = "Orte mit bis zu 10.000 Einwohner*innen, in denen ein Haus leer steht."
LOWER = "Orte mit mindestens 3.000 Einwohner*innen, in denen ein Haus leer steht."


def told(project: Project) -> list[str]:
    return [line for line in told_by(size_limits, project) if "steht „" in line]


@pytest.mark.parametrize(
    ("file", "sentence", "said"),
    [
        (PAGE, "Mitmachen können Orte mit {}.", "bis zu 20.000 Einwohnern"),
        (PAGE, "Das Programm ist für Orte mit {} da.", "bis zu 20.000 Menschen"),
        (PAGE, "Mitmachen können Hafenorte mit {}.", "bis zu 6.000 Menschen"),
        (PAGE, "Mitmachen können Kleinstädte mit {}.", "bis zu 20.000 Einwohnern"),
        (PAGE, "Gemeint sind Dörfer, in denen {} leben.", "höchstens 5.000 Leute"),
        (PAGE, "Ihr Ort hat {}.", "weniger als 20 000 Einwohnerinnen und Einwohner"),
        (PAGE, "Netzwerke in Orten mit {} finden hier Rat.", "maximal zwanzigtausend Einwohnern"),
        (PROFILE, "»Offene Türen« ist für Gemeinden mit {}.", "nicht mehr als 20000 Einwohner:innen"),
        (PROFILE, "Mitmachen können Orte mit {}.", "bis zu 20.000 Einwohnern"),
        (PROFILE, "Das Programm richtet sich an Städte mit {}.", "unter 50.000 Einwohnern"),
    ],
)
def test_another_limit_is_told(small: Project, file: str, sentence: str, said: str) -> None:
    small.replace(PROGRAMS, AUDIENCE, LIMITED)
    small.append(file, f"\n\n{sentence.format(said)}\n")
    there = f"in {PROGRAMS}, Zeile {small.place_of(PROGRAMS, 'bis zu').split(':')[1]}"
    message = f"„{said}“, und {there}, steht „bis zu 10.000 Einwohner*innen“; eines von beiden berichtigen"
    assert told(small) == [f"{small.place_of(file, said)}: {message}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mitmachen können Orte mit bis zu 10.000 Einwohnern.",
        "Mitmachen können Orte mit höchstens 10 000 Menschen.",
        "Mitmachen können Orte mit weniger als zehntausend Einwohnerinnen und Einwohnern.",
        "Mitmachen können Orte ab 3.000 Einwohnern.",
        "Polle hat 1.100 Einwohner und macht mit.",
        "Hollerau macht mit, ein Ort mit bis zu 20.000 Einwohnern.",
        "Beim Programm »Dorf und Hof« können Orte mit bis zu 20.000 Einwohnern mitmachen.",
        "Eine Gemeinde mit weniger als 1.000 Einwohnern macht schnell mit.",
        "Orte mit weniger als 5.000 Einwohnern haben es schwer.",
        "Kleine Orte mit bis zu 3.000 Einwohnern bekommen einen Zuschlag.",
        "In Dörfern mit höchstens 1.000 Einwohnern kennt man sich.",
        "Früher konnten Orte mit bis zu 20.000 Einwohnern mitmachen.",
        "Die Grenze war bei Orten mit bis zu 20.000 Einwohnern.",
        "Auch größere Orte mit bis zu 20.000 Einwohnern können mitmachen.",
        "Auch Orte mit weniger als 1.000 Einwohnern können mitmachen.",
        "Beim Programm sind Veranstaltungsorte mit bis zu 2.000 Menschen selten.",
        "Zum Programm gab es Antworten von bis zu 2.000 Menschen.",
        "Kleinstädte mit weniger als 5.000 Einwohnern haben es schwer.",
        "Die meisten Orte haben weniger als 5.000 Einwohner.",
        "Acht Orte mit weniger als 5.000 Einwohnern machen mit.",
        "In Dörfern mit weniger als 1.000 Einwohnern kennt man sich.",
        "Zum Fest in Ihrem Ort kommen bis zu 2.000 Menschen.",
        "Ich begleite Orte mit bis zu 20.000 Einwohnern.",
        "Seit 2020 können Orte mit bis zu 20.000 Einwohnern mitmachen.",
        "Mitmachen können Orte mit bis zu 10.000 Einwohnern, Verbünde von Orten mit bis zu 20.000 Einwohnern.",
        "> Mitmachen können Orte mit bis zu 20.000 Einwohnern.",
    ],
)
@pytest.mark.parametrize("file", [PAGE, PROFILE])
def test_the_limit_of_the_data_and_of_something_else_is_let_be(small: Project, file: str, sentence: str) -> None:
    small.replace(PROGRAMS, AUDIENCE, LIMITED)
    small.append(file, f"\n\n{sentence}\n")
    assert told(small) == []


@pytest.mark.parametrize(
    "places",
    [
        "Gemeinden in Hessen mit",
        "Gemeinden in ganz Norddeutschland mit jeweils",
        "Orte und Städte im ländlichen Raum Hessens mit",
        "Städte im Norden von Mecklenburg-Vorpommern mit",
        "Gemeinden aus Sachsen-Anhalt, die",
        "Orte an der Küste, in denen",
        "Orte auf dem Land in Niedersachsen mit",
        "Gemeinden in strukturschwachen ländlichen Räumen mit",
    ],
)
def test_where_the_places_lie_may_stand_before_a_limit(small: Project, places: str) -> None:
    small.append(PAGE, f"\n\nMitmachen können {places} bis zu 20.000 Menschen.\n")
    assert told(small) == []
    small.replace(PROGRAMS, AUDIENCE, f"{places} bis zu 10.000 Menschen.")
    assert ["„bis zu 20.000 Menschen“, und " in line for line in told(small)] == [True]
    small.replace(PAGE, "20.000 Menschen", "10.000 Menschen")
    assert told(small) == []


@pytest.mark.parametrize(("number", "count"), [("10.000", 0), ("20.000", 1)])
def test_each_state_may_have_a_limit_of_its_own(small: Project, number: str, count: int) -> None:
    limits = "Gemeinden in Hessen mit bis zu 5.000 Menschen, in Bayern mit bis zu 10.000 Menschen."
    small.replace(PROGRAMS, AUDIENCE, limits)
    small.append(PAGE, f"\n\nMitmachen können Gemeinden in Bayern mit bis zu {number} Menschen.\n")
    assert len(told(small)) == count


@pytest.mark.parametrize(
    "places",
    [
        "Orte in der Region mit",
        "Orte im Verbund mit",
        "Orte in einer Nachbarschaft mit",
        "Gemeinden in Regionen mit",
        "Feste auf dem Land mit",
        "In Hessen",
        "Zum Fest kommen in Orten im Norden",
    ],
)
def test_the_size_of_what_places_belong_to_is_let_be(small: Project, places: str) -> None:
    small.replace(PROGRAMS, AUDIENCE, LIMITED)
    small.append(PAGE, f"\n\nMitmachen können {places} bis zu 20.000 Menschen.\n")
    assert told(small) == []


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Mitmachen können Orte ab 5.000 Einwohnern.", "„ab 5.000 Einwohnern“"),
        ("Mitmachen können Orte mit mehr als 2.000 Einwohnern.", "„mehr als 2.000 Einwohnern“"),
        ("Mitmachen können Orte mit mehr als 3.000 Einwohnern.", ""),
        ("Mitmachen können Orte mit bis zu 5.000 Einwohnern.", ""),
    ],
)
def test_a_lower_limit_is_held_against_a_lower_one(small: Project, sentence: str, said: str) -> None:
    small.replace(PROGRAMS, AUDIENCE, LOWER)
    small.append(PAGE, f"\n\n{sentence}\n")
    assert [said in line for line in told(small)] == [True] * bool(said)


def test_among_several_programs_a_sentence_is_held_against_the_one_that_it_names(rich: Project) -> None:
    rich.replace(PROGRAMS, "Städte und Gemeinden, in", "Städte und Gemeinden mit bis zu 10.000 Einwohner*innen, in")
    rich.append(PROFILE, "\n\n»Weites Feld« ist für Orte mit bis zu 20.000 Einwohnern da.\n")
    rich.append(PROFILE, "\n\nMitmachen können Orte mit bis zu 20.000 Einwohnern.\n")
    rich.append("content/programme/weites-feld.md", "\n\nMitmachen können Orte mit bis zu 20.000 Einwohnern.\n")
    assert told(rich) == []
    rich.append(PROFILE, "\n\n»Lebendige Mitte« ist für Orte mit bis zu 20.000 Einwohnern da.\n")
    assert len(told(rich)) == 1


def test_a_service_may_be_for_places_of_another_size(small: Project) -> None:
    small.replace(PROGRAMS, AUDIENCE, LIMITED)
    small.append("content/angebote/hausgespraech.md", "\n\nEs richtet sich an Orte mit bis zu 5.000 Einwohnern.\n")
    assert told(small) == []
