"""What is proposed instead of a word for a person fits into its sentence: article and adjectives change too."""

import pytest

from plugins.publishing.noun_phrases import with_phrase
from tests.project import Project

PROFILE = "content/seiten/profil.md"


@pytest.mark.parametrize(
    ("before", "said", "right"),
    [
        ("Ich bin freier ", "freier ", "freie "),
        ("Ich bin ein geduldiger, freier ", "ein geduldiger, freier ", "eine geduldige, freie "),
        ("Ich bin der neue ", "der neue ", "die neue "),
        ("Buchen Sie mich als erfahrenen ", "erfahrenen ", "erfahrene "),
        ("In mir haben Sie einen erfahrenen ", "einen erfahrenen ", "eine erfahrene "),
        ("Von Ihrem freien ", "Ihrem freien ", "Ihrer freien "),
        ("Meine Ausbildung zum ", "zum ", "zur "),
        ("Freier ", "Freier ", "Freie "),
        ("Kölner ", "", ""),
        ("Ich bin seit langem ", "", ""),
        ("Ich bin immer noch gern ", "", ""),
        ("Ich bin ", "", ""),
    ],
)
def test_of_a_woman(before: str, said: str, right: str) -> None:
    expected = (f"{said}Moderator", f"{right}Moderatorin")
    assert with_phrase(before, "Moderator", "Moderatorin", woman=True) == expected


@pytest.mark.parametrize(
    ("before", "said", "right"),
    [
        ("Ich bin freie ", "freie ", "freier "),
        ("Ich bin eine geduldige und freie ", "eine geduldige und freie ", "ein geduldiger und freier "),
        ("Ich bin die neue ", "die neue ", "der neue "),
        ("Buchen Sie mich als erfahrene ", "erfahrene ", "erfahrenen "),
        ("In mir haben Sie eine erfahrene ", "eine erfahrene ", "einen erfahrenen "),
        ("Durch die neue ", "die neue ", "den neuen "),
        ("Von Ihrer freien ", "Ihrer freien ", "Ihrem freien "),
        ("Ihre ", "Ihre ", "Ihr "),
        ("Ich wurde ", "", ""),
        ("Ich bin heute ", "", ""),
    ],
)
def test_of_a_man(before: str, said: str, right: str) -> None:
    expected = (f"{said}Moderatorin", f"{right}Moderator")
    assert with_phrase(before, "Moderatorin", "Moderator", woman=False) == expected


def test_the_message_begins_where_what_changes_begins_and_doing_as_it_says_ends_the_matter(rich: Project) -> None:
    rich.append(PROFILE, "\n\nIch bin seit 2015 ein freier Moderator und Beraterin.\n")
    (told,) = rich.run("check").problems
    said = "„ein freier Moderator“ passt nicht zu „form: feminine“ in data/consultant.yaml"
    right = "„eine freie Moderatorin“ schreiben"
    assert told.startswith(f"{rich.place_of(PROFILE, 'ein freier Moderator')}: {said}; {right}")
    rich.replace(PROFILE, "ein freier Moderator", "eine freie Moderatorin")
    assert rich.run("check").code == 0
