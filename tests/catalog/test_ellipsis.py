"""Whether a clause goes on with the one before it, or says something of its own."""

import pytest

from plugins.catalog.ellipsis import comes_along, goes_on


@pytest.mark.parametrize(
    "clause",
    [
        "dann auch für »Ufer«",
        "und zwar zunächst nur für »Ufer«",
        "seit dem vergangenen Herbst obendrein in »Ufer«",
        "was ebenso für »Ufer« gilt",
        "2023 kam das Programm »Ufer« dazu",
        "die für »Ufer« bekam ich später",
        "nach einer Fortbildung auch für »Ufer«",
        "längst und gleichermaßen für »Ufer«",
    ],
)
def test_a_clause_without_a_verb_of_its_own_goes_on(clause: str) -> None:
    assert goes_on(clause)
    assert goes_on(clause[0].upper() + clause[1:])


@pytest.mark.parametrize(
    "clause",
    [
        "in »Ufer« begleite ich Orte",
        "in »Ufer« nur beratend",
        "für »Ufer« auf Anfrage",
        "Frau Kern für »Ufer«",
        "meine Kollegin auch für »Ufer«",
        "mit langer Erfahrung in »Ufer«",
        "hoffentlich bald auch für »Ufer«",
        "für »Ufer« in Ausbildung",
        "in »Ufer« bin ich neu",
        "2023 startete »Ufer«",
    ],
)
def test_a_clause_with_a_verb_a_subject_or_a_word_of_its_own_does_not(clause: str) -> None:
    assert not goes_on(clause)


@pytest.mark.parametrize(
    ("clause", "comes"),
    [
        ("2023 kam »Ufer« dazu", True),
        ("Dazu kamen »Ufer« und »Berg«", True),
        ("inzwischen ist »Ufer« hinzugekommen", True),
        ("dann kam die Pandemie", False),
        ("2023 kam ich nach »Ufer«", False),
    ],
)
def test_one_more_comes_along_where_the_verb_says_so(clause: str, comes: bool) -> None:
    assert comes_along(clause) is comes
