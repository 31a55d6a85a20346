"""A telephone number of nobody on the site is told whatever stands before it, and other long numbers are not."""

import pytest

from plugins.preflight.phones import phones_in
from tests.example_catalog import catalog, consultant

CALLED = (
    "Meine Nummer: 04661 903417.",
    "Meine Nummer ist 04661 903417.",
    "Unter der gewohnten Nummer (04661 903417) bin ich da.",
    "Die Nummer vom Büro: 04661 903417",
    "Telefonnummer: 04661/903417",
    "Tel.-Nr. 04661 903417",
    "Handynummer +49 171 2345678",
    "Faxnummer 04661 903418",
)
COUNTED = (
    "Steuernummer 048/123/45678",
    "Kontonummer: 0123456789",
    "Die Registernummer lautet 0123456.",
    "Mitglieds-Nr. 0123456",
    "Aktenzeichen 0123 4567",
)


@pytest.mark.parametrize("text", CALLED)
def test_a_number_that_can_be_dialled_is_told(text: str) -> None:
    (found,) = phones_in(text, catalog())
    assert "weder Ihre Telefonnummer" in found.message


@pytest.mark.parametrize("text", COUNTED)
def test_a_number_that_nobody_dials_is_not(text: str) -> None:
    assert list(phones_in(text, catalog())) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Rufen Sie an (04661 903417).", "04661 903417"),
        ("Rufen Sie an (04661 / 90 34 17, gern abends).", "04661 / 90 34 17"),
        ("Rufen Sie an (+49 4661 903417).", "+49 4661 903417"),
        ("Rufen Sie an: (04661) 903417.", "(04661) 903417"),
        ("Rufen Sie an: (04661) / 90 34 17.", "(04661) / 90 34 17"),
        ("Rufen Sie an ((04661) 903417).", "(04661) 903417"),
    ],
)
def test_of_brackets_only_those_around_the_area_code_are_shown(text: str, number: str) -> None:
    (found,) = phones_in(text, catalog())
    assert text[found.start : found.end] == number
    assert found.message.startswith(f"„{number}“ ist weder")


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("O4661 903417", "04661 903417"),
        ("o4661/9O34l7", "04661/903417"),
        ("+49 4661 9O3417", "+49 4661 903417"),
        ("04661 90341O", "04661 903410"),
    ],
)
def test_letters_for_digits_are_told_with_the_number_they_stand_for(typed: str, right: str) -> None:
    (found,) = phones_in(f"Rufen Sie an: {typed}, gern abends.", catalog())
    assert found.message.startswith(f"„{typed}“ ist mit ")
    assert f"heißt sie {right}; " in found.message


@pytest.mark.parametrize("text", ["Um 8 Uhr 30 im Raum O1, oder 2O Meter weiter.", "Die Linie O4 hält im Saal l2."])
def test_letters_at_digits_that_nobody_dials_are_let_be(text: str) -> None:
    assert list(phones_in(text, catalog())) == []


OWN = "04661 903417"
SITE = catalog(consultant=consultant(phone=OWN))


@pytest.mark.parametrize("typed", ["04661 903471", "04661 903447", "04661 90341", "04661 9034117", "04661 903714"])
def test_a_number_that_is_hers_but_for_a_digit_or_two_swapped_ones_may_be_mistyped(typed: str) -> None:
    (found,) = phones_in(f"Rufen Sie an: {typed}.", SITE)
    assert f"; ist sie vertippt, „{OWN}“ schreiben, ist es Ihre frühere, berichtigen, " in found.message


@pytest.mark.parametrize("typed", ["04661 903452", "0171 2345678", "04661 314709"])
def test_any_other_number_is_no_slip(typed: str) -> None:
    (found,) = phones_in(f"Rufen Sie an: {typed}.", SITE)
    assert "Programmbüros; ist es Ihre frühere, berichtigen, " in found.message
