"""What a sentence says of a place, and the data say otherwise, is given to think about."""

import pytest

from plugins.publishing.town_claims import town_claims
from tests.project import Project
from tests.publishing.considering import considered, told_by

PROFILE, TOWNS = "content/seiten/profil.md", "data/towns.yaml"
TOLD = (
    "„{}“, und bei Hollerau steht „since: 2019“ ({}, Zeile {}); ist die Teilnahme gemeint, eines von beiden berichtigen"
)
FALSE = (
    "In Hollerau, seit 2018 dabei, gibt es ein Haus.",
    "Hollerau (seit 2018 im Programm) hat ein Haus.",
    "Hollerau nimmt seit 2018 am Programm teil.",
    "Hollerau ist seit dem Jahr 2018 Teil des Netzwerks.",
    "Seit 2018 ist Hollerau bei »Offene Türen« dabei.",
    "Das Haus dort ist schön, und seit 2018 ist Hollerau dabei.",
    "Hollerau ist seit 2018 dabei, Quellstedt noch länger.",
    "Quellstedt hat ein Haus, und Hollerau ist seit 2018 dabei.",
)
RIGHT = (
    "In Hollerau, seit 2019 dabei, gibt es ein Haus.",
    "Hollerau und Quellstedt sind seit 2018 dabei.",
    "Seit 2018 begleite ich Hollerau im Programm.",
    "Das Programm gibt es seit 2019, und Hollerau ist dabei.",
    "In Hollerau steht seit 2018 ein neues Haus.",
    "Hollerau-Süd ist seit 2018 dabei.",
    "Anders als Hollerau ist Quellstedt seit 2018 dabei.",
    "Hollerau, Quellstedt und andere sind seit 2018 dabei.",
    "Hollerau war bis 2018 nicht im Programm.",
    "In Hollerau gibt es seit 2018 ein Netzwerk der Vereine.",
    "> Hollerau ist seit 2018 dabei.",
)


@pytest.mark.parametrize("sentence", FALSE)
def test_another_year_is_told(small: Project, sentence: str) -> None:
    small.append(PROFILE, f"\n{sentence}\n")
    said = "Seit 2018" if "Seit" in sentence else "seit dem Jahr 2018" if "dem Jahr" in sentence else "seit 2018"
    line = small.place_of(TOWNS, "2019").split(":")[1]
    assert considered(small) == [f"{small.place_of(PROFILE, said)}: {TOLD.format(said, TOWNS, line)}"]


@pytest.mark.parametrize("sentence", RIGHT)
def test_the_year_of_the_data_and_of_something_else_is_let_be(small: Project, sentence: str) -> None:
    small.append(PROFILE, f"\n{sentence}\n")
    assert considered(small) == []


def test_a_year_is_held_against_the_program_that_is_named_with_it(rich: Project) -> None:
    rich.append(PROFILE, "\nÖhrenbach ist seit 2016 bei »Weites Feld« dabei.\n")
    (line,) = (line for line in told_by(town_claims, rich) if "Öhrenbach" in line)
    assert "„seit 2016“, und bei Öhrenbach steht „since: " in line


@pytest.mark.parametrize("sentence", ["Auch Ahornau ist seit 2016 dabei.", "Ahornau nimmt an diesem Programm teil."])
def test_on_the_page_of_a_program_a_place_of_another_is_told(rich: Project, sentence: str) -> None:
    rich.append("content/programme/weites-feld.md", f"\n{sentence}\n")
    (line,) = (line for line in told_by(town_claims, rich) if "Ahornau" in line)
    assert "»Weites Feld«, und bei Ahornau steht dieses Programm nicht" in line


@pytest.mark.parametrize("sentence", ["Birkenfurt nimmt am Programm teil.", "Birkenfurt ist seit 2016 dabei."])
def test_a_place_that_left_takes_no_part_today(rich: Project, sentence: str) -> None:
    rich.append(PROFILE, f"\n{sentence}\n")
    (line,) = (line for line in told_by(town_claims, rich) if "Birkenfurt" in line)
    assert "“, und bei Birkenfurt steht „until: 2019“" in line


def test_the_year_of_an_end_is_held_against_the_end(rich: Project) -> None:
    rich.append(PROFILE, "\nBirkenfurt nahm bis 2020 am Programm teil.\n")
    (line,) = (line for line in told_by(town_claims, rich) if "Birkenfurt" in line)
    assert "„bis 2020“, und bei Birkenfurt steht „until: 2019“" in line


def test_on_the_page_of_a_place_it_need_not_be_named(rich: Project) -> None:
    rich.append("content/orte/birkenfurt.md", "\nDie Gemeinde ist seit 2017 dabei. Seit 2018 ist das Rathaus neu.\n")
    (line,) = (line for line in told_by(town_claims, rich) if "Birkenfurt" in line)
    assert "„seit 2017“, und bei Birkenfurt steht „since: 2016“" in line


NOT_ITS = "»Weites Feld«, und bei Ahornau steht dieses Programm nicht"
ELSEWHERE = "„Ahornau{}“, und bei Ahornau steht „state: Sachsen-Anhalt“"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ahornau nimmt am Programm »Weites Feld« teil.", NOT_ITS),
        ("Bei »Weites Feld« ist Ahornau dabei.", NOT_ITS),
        ("In Ahornau in Sachsen steht ein Haus.", ELSEWHERE.format(" in Sachsen")),
        ("Der Flecken Ahornau ist schön.", "„Flecken Ahornau“, und in data/towns.yaml, Zeile 5, steht „kind: Stadt“"),
        ("Ein Haus steht in Ahornau (Bayern).", ELSEWHERE.format(" (Bayern")),
        ("Ahornau nimmt am Programm »Weites Feld« nicht teil.", ""),
        ("Das Programm »Weites Feld« hat sein Büro in Ahornau.", ""),
        ("Ahornau möchte bei »Weites Feld« dabei sein.", ""),
        ("Ahornau nimmt am Programm »Lebendige Mitte« teil.", ""),
        ("In der Gemeinde Ahornau steht ein Haus. In der Stadt Ahornau auch.", ""),
        ("In einer Engagierten Stadt Birkenfurt.", ""),
        ("Ich habe beim Landkreis Ahornau gearbeitet.", ""),
        ("In Ahornau in Sachsen-Anhalt und in Ahornau (Sachsen-Anhalt) steht ein Haus.", ""),
        ("Ahornau, Öhrenbach und Bayern habe ich gesehen.", ""),
    ],
)
def test_another_program_and_another_state_are_told(rich: Project, sentence: str, said: str) -> None:
    rich.append(PROFILE, f"\n{sentence}\n")
    told = [line for line in told_by(town_claims, rich) if "Ahornau" in line]
    assert said in told[0] if said else told == [], told


def test_on_the_page_of_a_program_another_one_may_be_named(rich: Project) -> None:
    rich.append("content/programme/weites-feld.md", "\nAhornau ist bei »Kurze Wege« dabei.\n")
    assert [line for line in told_by(town_claims, rich) if "Ahornau" in line] == []
