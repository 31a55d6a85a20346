"""An amount reads as German writes money, from 1.000 on with points, or the message proposes it so."""

import re

import pytest

from plugins.catalog.models.amount import read_amount

MEANT = {
    "1.250 €": (
        "1250",
        "1'250",
        "1’250 €",
        "1 250",
        "1,250",
        "1.250",
        "1250,-",
        "1250.-",
        "1250€",
        "EUR 1250",
        "1250 EUR",
        "1.250,- €",
        "1.250.- €",
        "1250,-- €",
        "1.250,–€",
    ),
    "1.250,00 €": ("1250,00", "1.250,00 EUR", "1'250.00", "1.250.00 €", "1250.00", "EUR 1250,00"),
    "ab 1.250 €": ("ab 1250", "ab 1250€"),
    "20.000 €": ("20000", "20000 eur"),
    "1.250 Euro": ("1.250.- Euro", "1250,- Euro"),
    "1.250 bis 1.500 €": ("1250 bis 1500", "1.250 bis 1.500 EUR", "1.250,- bis 1.500,- €"),
    "11,50 €": ("11.50 €",),
    "950 €": ("950", "EUR 950"),
}
SHOWN = {
    "1250 €": "1.250 €",
    "1250 Euro": "1.250 Euro",
    "€ 1250": "€ 1.250",
    "1250,50 €": "1.250,50 €",
    "1000 bis 2000 €": "1.000 bis 2.000 €",
    "1.250 €": "1.250 €",
    "950 €": "950 €",
    "95,50 Euro": "95,50 Euro",
    "1250 € im Jahr 2026": "1.250 € im Jahr 2026",
    "auf Anfrage": "auf Anfrage",
}


@pytest.mark.parametrize(("right", "typed"), [(right, one) for right, all_typed in MEANT.items() for one in all_typed])
def test_what_is_no_amount_yet_is_proposed_as_one_that_is_taken(right: str, typed: str) -> None:
    with pytest.raises(ValueError, match=rf" richtig (?:ist|wäre) {re.escape(right)}$"):
        read_amount(typed)
    assert read_amount(right) == right


@pytest.mark.parametrize("typed", SHOWN)
def test_an_amount_is_shown_with_points_from_a_thousand_on_and_a_year_without(typed: str) -> None:
    assert read_amount(typed) == SHOWN[typed]


@pytest.mark.parametrize("typed", ["CHF 20", "viel", "etwas mehr als 1250"])
def test_what_may_mean_anything_gets_an_example(typed: str) -> None:
    with pytest.raises(ValueError, match=r"erwartet wird ein Betrag wie 1\.200 €"):
        read_amount(typed)


@pytest.mark.parametrize("typed", ["1.2000 €", "ab 1.2000 €", "12000.000 €", "1 .200 €", "1.20 0 €"])
def test_digits_that_have_slipped_are_not_shown(typed: str) -> None:
    with pytest.raises(ValueError, match=r"hinter einem Punkt stehen drei Ziffern, etwa 1\.200 €$"):
        read_amount(typed)
