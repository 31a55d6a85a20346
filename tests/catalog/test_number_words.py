import re

import pytest

from plugins.catalog.number_words import NUMBER, NUMBER_OR_ONE, number_of


@pytest.mark.parametrize(("said", "number"), [("zwei", 2), ("Zwölf", 12), ("7", 7), ("120", 120)])
def test_reads_a_number_in_digits_and_as_a_word(said: str, number: int) -> None:
    assert re.fullmatch(NUMBER, said)
    assert number_of(said) == number


@pytest.mark.parametrize("said", ["ein", "eine", "Einem"])
def test_reads_a_single_one_only_where_it_is_asked_for(said: str) -> None:
    assert re.fullmatch(NUMBER_OR_ONE, said)
    assert number_of(said) == 1
    assert not re.fullmatch(NUMBER, said)
