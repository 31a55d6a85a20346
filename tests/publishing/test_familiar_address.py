"""Who reads a site that says „Sie“ is not called „du“ in one of its texts."""

import pytest

from plugins.publishing.familiar_address import familiar_address
from tests.project import Project
from tests.publishing.considering import considered, told_by

START, SERVICES = "content/seiten/start.md", "data/services.yaml"
SUMMARY = "Ich leite das Gespräch, in dem alle zu Wort kommen, die mit dem Haus etwas vorhaben."
FORMAL = "\n\nIch komme zu Ihnen.\n\nDann sehen Sie mehr.\n\nUnd ich frage Sie.\n"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ruf mich an, wenn du Fragen hast.", "du"),
        ("Ich helfe dir, und ich bleibe bei deinem Vorhaben.", "dir"),
        ("Dein Haus steht leer?", "Dein"),
        ("Ich komme gern zu euch.", "euch"),
    ],
)
def test_a_piece_that_says_so_is_told_once(small: Project, sentence: str, said: str) -> None:
    small.append(START, f"{FORMAL}\n{sentence}\n")
    (line,) = considered(small)
    file, number, column = small.place_of(START, sentence).split(":")
    place = f"{file}:{number}:{int(column) + sentence.index(said)}"
    assert line.startswith(f"{place}: „{said}“, und sonst sagen Ihre Texte „Sie“; ")


def test_the_facts_are_read_too(small: Project) -> None:
    small.append(START, FORMAL)
    small.replace(SERVICES, SUMMARY, "Ich leite das Gespräch, in dem du zu Wort kommst und alle anderen auch.")
    (line,) = told_by(familiar_address, small)
    assert line.startswith(f"{small.place_of(SERVICES, 'du zu Wort')}: „du“")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ein Kind hat gefragt: „Was machst du hier?“",
        "> Du hast uns sehr geholfen.",
        "Der Verein heißt »Dein Dorf«.",
        "Im Dorf sind alle per du.",
        "Wir sind schnell beim Du-Wort.",
        "Das Duo spielt im Saal.",
    ],
)
def test_what_somebody_says_and_the_words_for_it_are_let_be(small: Project, sentence: str) -> None:
    small.append(START, f"{FORMAL}\n{sentence}\n")
    assert considered(small) == []


def test_a_site_that_calls_everybody_so_is_let_be(small: Project) -> None:
    small.append(START, "".join(f"\nRuf mich an, wenn du Frage {number} hast.\n" for number in range(40)))
    assert told_by(familiar_address, small) == []
