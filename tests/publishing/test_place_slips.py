"""A name of a place that is one letter away from one of the data is given to think about."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

PROFILE = "content/seiten/profil.md"


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Ich war in Holerau und in Hollerau.", "Holerau", "Hollerau"),
        ("Ein Haus in Quellstadt.", "Quellstadt", "Quellstedt"),
        ("Ein Haus in Hollerauu.", "Hollerauu", "Hollerau"),
        ("Quellstedts Haus, Hollerauer Brücken, in Quellstedt-Süd, hollerau.", "", ""),
        ("Die Quellen, ein Quellstein und Holzraum.", "", ""),
    ],
)
def test_a_letter_too_few_or_another_is_told(small: Project, text: str, word: str, name: str) -> None:
    small.append(PROFILE, f"\n\n{text}\n")
    told = [f"{small.place_of(PROFILE, word)}: „{word}“: ist „{name}“ gemeint, es berichtigen"] if word else []
    assert considered(small) == told


@pytest.mark.parametrize("word", ["Norda", "Noerda"])
def test_a_name_without_its_umlauts_is_told_even_if_it_is_short(small: Project, word: str) -> None:
    small.replace("data/towns.yaml", "name: Quellstedt", "name: Nörda")
    small.append(PROFILE, f"\n\nEin Haus in {word}, und eines in Norde.\n")
    assert f"{small.place_of(PROFILE, word)}: „{word}“: ist „Nörda“ gemeint, es berichtigen" in considered(small)
    assert not any("„Norde“" in line for line in considered(small))


@pytest.mark.parametrize("word", ["Aploda", "Apolad", "Appolda", "Apoldaa"])
def test_of_a_short_name_turned_and_doubled_letters_are_told(small: Project, word: str) -> None:
    small.replace("data/towns.yaml", "name: Quellstedt", "name: Apolda")
    small.append(PROFILE, f"\n\nEin Haus in {word}, nahe Apoldas Markt und der Apoldaer Straße.\n")
    told = [line for line in considered(small) if PROFILE in line]
    assert told == [f"{small.place_of(PROFILE, word)}: „{word}“: ist „Apolda“ gemeint, es berichtigen"]


def test_a_name_as_it_sounds_is_told(small: Project) -> None:
    small.replace("data/towns.yaml", "name: Quellstedt", "name: Quellwerder")
    small.append(PROFILE, "\n\nEin Haus in Quellwerda.\n")
    told = "„Quellwerda“: ist „Quellwerder“ gemeint, es berichtigen"
    assert f"{small.place_of(PROFILE, 'Quellwerda')}: {told}" in considered(small)


def test_of_a_spa_the_name_behind_bad_is_held_against_the_data(small: Project) -> None:
    small.replace("data/towns.yaml", "name: Quellstedt", "name: Bad Quellstedt")
    small.append(PROFILE, "\n\nEin Haus in Bad Quelstedt.\n")
    told = "„Quelstedt“: ist „Quellstedt“ gemeint, es berichtigen"
    assert f"{small.place_of(PROFILE, 'Quelstedt')}: {told}" in considered(small)
