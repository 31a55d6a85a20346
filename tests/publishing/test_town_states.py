"""The state of a place is the same in its data, in texts and in the name of its program."""

import pytest

from plugins.publishing.town_claims import town_claims
from plugins.publishing.town_states import states_of_programs
from tests.project import Project
from tests.publishing.considering import told_by

PROFILE, TOWNS = "content/seiten/profil.md", "data/towns.yaml"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Im hessischen Ahornau steht ein Haus.", "hessischen Ahornau"),
        ("Im niedersächsischen Flecken Ahornau steht ein Haus.", "niedersächsischen Flecken Ahornau"),
        ("Die bayrische Stadt Ahornau hat ein Haus.", "bayrische Stadt Ahornau"),
        ("Im bayerischen Ahornau steht ein Haus.", "bayerischen Ahornau"),
        ("Das sächsische Ahornau hat ein Haus.", "sächsische Ahornau"),
        ("Das Haus im Thüringer Ahornau ist schön.", "Thüringer Ahornau"),
        ("Aus dem nordrhein-westfälischen Ahornau kam Post.", "nordrhein-westfälischen Ahornau"),
        ("Ahornau liegt in Hessen.", "Ahornau liegt in Hessen"),
        ("Das Haus ist schön, denn Ahornau liegt mitten in Niedersachsen.", "Ahornau liegt mitten in Niedersachsen"),
        ("Ahornau liegt im Norden Hessens.", "Ahornau liegt im Norden Hessens"),
        ("In Ahornau in Sachsen steht ein Haus.", "Ahornau in Sachsen"),
    ],
)
def test_another_state_in_a_sentence_is_told(rich: Project, sentence: str, said: str) -> None:
    rich.append(PROFILE, f"\n{sentence}\n")
    there = f"„state: Sachsen-Anhalt“ ({TOWNS}, Zeile {rich.place_of(TOWNS, 'Sachsen-Anhalt').split(':')[1]})"
    message = f"„{said}“, und bei Ahornau steht {there}; ist dieser Ort gemeint, eines berichtigen"
    assert [line for line in told_by(town_claims, rich) if "state: " in line] == [
        f"{rich.place_of(PROFILE, said)}: {message}"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Im sachsen-anhaltischen Ahornau steht ein Haus.",
        "Im sachsen-anhaltinischen Ahornau steht ein Haus.",
        "Ahornau liegt in Sachsen-Anhalt.",
        "Ahornau liegt mitten in Sachsen-Anhalt.",
        "Das hessische Ministerium besuchte Ahornau.",
        "Eine hessische Gruppe aus Ahornau war da.",
        "Im hessischen Ahornau-Süd steht ein Haus.",
        "Im hessischen Öhrenbach und in Ahornau steht ein Haus.",
        "Neben Ahornau liegt in Hessen ein Dorf.",
        "Ahornau liegt nicht in Hessen.",
        "Ahornau liegt an der Grenze zu Niedersachsen.",
        "Im bayerischen Neustadt und im sächsischen Neustadt steht ein Haus.",
        "Neustadt liegt in Bayern.",
        "> Im hessischen Ahornau steht ein Haus.",
        "Im hessischen Landkreis Ahornau steht ein Haus.",
    ],
)
def test_the_state_of_the_data_and_that_of_something_else_is_let_be(rich: Project, sentence: str) -> None:
    rich.append(PROFILE, f"\n{sentence}\n")
    assert [line for line in told_by(town_claims, rich) if PROFILE in line] == []


@pytest.mark.parametrize(
    ("name", "states"),
    [
        ("Offene Türen Niedersachsen", {"Bayern", "Thüringen"}),
        ("Offene Türen in Thüringen", {"Bayern"}),
        ("Offene Türen Sachsen-Anhalt", {"Bayern", "Thüringen"}),
        ("Bayern und Thüringen öffnen Türen", set()),
        ("Offene Türen", set()),
        ("Offene Türen Nordhessen", set()),
        ("Niedersachsentüren", set()),
        ("Berlin-Türen", set()),
        ("Hessische Türen", set()),
        ("Türen in Deutschland", set()),
        ("Offene Türen Thüringen-Bayern", set()),
        ("Bayern öffnet Türen, Thüringen auch", set()),
    ],
)
def test_a_place_lies_in_the_state_that_the_name_of_its_program_says(
    small: Project, name: str, states: set[str]
) -> None:
    for path in (*small.root.glob("data/*.yaml"), *small.root.glob("content/**/*.md")):
        file = str(path.relative_to(small.root))
        small.write(file, small.read(file).replace("Offene Türen", name))
    told = [line for line in told_by(states_of_programs, small) if "state: " in line]
    message = f"und das Programm heißt »{name}«; eines von beiden prüfen"
    assert told == [f"{small.place_of(TOWNS, state)}: „state: {state}“, {message}" for state in sorted(states)]
