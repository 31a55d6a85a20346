"""A sentence that says since when the owner does something is held against the list of her years."""

import pytest

from plugins.publishing.own_years import own_years
from tests.project import Project
from tests.publishing.considering import considered, told_by

PROFILE = "content/seiten/profil.md"
YEARS = "\n\n## Werdegang\n\n- 2004–2013: Redakteur\n- seit 2014: freier Moderator\n- 2016: selbstständig\n"


@pytest.mark.parametrize(
    ("sentence", "said", "year"),
    [
        ("Seit zwanzig Jahren arbeite ich als freier Moderator.", "Seit zwanzig Jahren", 2014),
        ("Ich bin seit 2011 als Moderator unterwegs.", "seit 2011", 2014),
        ("Ich bin seit 2018 als freier Moderator unterwegs.", "seit 2018", 2014),
        ("Seit zwanzig Jahren bin ich freier Moderator.", "Seit zwanzig Jahren", 2014),
        ("Seit 2012 bin ich selbständig.", "Seit 2012", 2016),
    ],
)
def test_an_earlier_year_is_told(small: Project, sentence: str, said: str, year: int) -> None:
    small.append(PROFILE, f"{YEARS}\n## Was sonst\n\n{sentence}\n")
    (line,) = considered(small)
    entry = small.place_of(PROFILE, f"{year}: " if year != 2014 else "seit 2014: ").split(":")[1]
    told = f"„{said}“, und der Eintrag in Zeile {entry} beginnt {year}"
    assert line == f"{small.place_of(PROFILE, said)}: {told}; ist dasselbe gemeint, eines von beiden berichtigen"


@pytest.mark.parametrize(
    "sentence",
    [
        "Seit 2014 arbeite ich als Moderator.",
        "Seit 2013 arbeite ich als Moderator.",
        "Seit über fünf Jahren arbeite ich als Moderator.",
        "Seit zwanzig Jahren lebe ich hier.",
        "Seit 2004 schreibe ich als Redakteur.",
        "Seit 2001 gibt es hier jemanden als Moderator.",
        "> Seit 2001 arbeite ich als Moderator.",
    ],
)
def test_the_year_of_the_list_and_of_something_else_is_let_be(small: Project, sentence: str) -> None:
    small.append(PROFILE, f"{YEARS}\n## Was sonst\n\n{sentence}\n")
    assert considered(small) == []


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        ("Seit 2019 bin ich als Begleiter bei »Lebendige Mitte« dabei und seit 2023 auch bei »Weites Feld«.", False),
        ("Seit 2023 bin ich als Begleiter auch bei »Weites Feld« dabei.", False),
        ("Seit 2023 bin ich als Begleiter bei »Lebendige Mitte« dabei.", True),
        ("Bei »Lebendige Mitte« bin ich seit 2023 als Begleiter dabei.", True),
    ],
)
def test_the_year_of_another_program_is_let_be(rich: Project, sentence: str, is_told: bool) -> None:
    years = "\n\n## Werdegang\n\n- 2019: Begleiter bei »Lebendige Mitte«\n"
    rich.append(PROFILE, f"{years}\n## Was sonst\n\n{sentence}\n")
    assert any("beginnt 2019" in line for line in told_by(own_years, rich)) is is_told
