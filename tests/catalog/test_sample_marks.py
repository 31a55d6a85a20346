"""The marks of the sample are known however they are written; what merely looks like one is left alone."""

import pytest

from plugins.catalog.sample import CITY, POSTCODE, STREET, sample_marks, whose

PERSON = "Muster" + "mann"
NUMBER = "221 " + "4710"


@pytest.mark.parametrize(
    "text",
    [
        f"Erika {PERSON}",
        f"Frau {PERSON}s Büro",
        f"post@{'example'}.org",
        f"https://www.{'example'}.com/x",
        STREET,
        STREET.replace("ß", "ss"),
        STREET.upper(),
        f"0{NUMBER}123",
        f"+49 {NUMBER}123",
        f"+49 (0){NUMBER}-123",
        f"0049{NUMBER.replace(' ', '')}123",
        "030 23125 000",
        "Muster-Hosting",
        "Musterweg 1, 12345 Musterstadt",
    ],
)
def test_a_mark_is_found(text: str) -> None:
    assert list(sample_marks(text))


@pytest.mark.parametrize(
    "text",
    [
        *("Ein Muster ist kein Vorbild.", "Mustervertrag", "examples.org", "0221 9876543", "030 1234567"),
        *(f"{POSTCODE} {CITY}", "Am Markt 17", "2215 4710", "Im Jahr 2022 waren es 471012 Menschen."),
    ],
)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert list(sample_marks(text)) == []


def test_a_street_is_no_mark_where_it_is_the_owners() -> None:
    assert list(sample_marks(STREET, street=False)) == []


@pytest.mark.parametrize(("mark", "what"), [(f"0{NUMBER}123", "Muster"), ("030 23125 000", "niemandes Nummer")])
def test_a_number_that_is_nobodys_is_not_said_to_be_that_of_the_sample(mark: str, what: str) -> None:
    assert what in whose(mark)
