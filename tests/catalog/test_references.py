"""What is said of an id that is in no data fits what stands beside it and what begins like it."""

from collections.abc import Set

import pytest

from plugins.catalog.references import unknown_program

ONLY = frozenset({"weites-feld"})
STRIKE = "hier streichen, oder das Programm in data/programs.yaml eintragen"


def said(written: str, known: Set[str], beside: Set[str] = frozenset()) -> str:
    """Give what is said behind the semicolon."""
    return unknown_program(written, known, {written: 1}, beside=beside).partition("; ")[2]


def test_the_only_program_is_named_unless_it_stands_in_the_same_list() -> None:
    assert said("stille-ufer", ONLY).startswith("ist „weites-feld“ gemeint, das schreiben; sonst hier streichen")
    assert said("stille-ufer", ONLY, ONLY).startswith(STRIKE)
    assert said("weites-fled", ONLY, ONLY).endswith("steht es in dieser Liste schon, und dieses ist zu streichen")


@pytest.mark.parametrize("written", ["offene-mitte", "offene-mitte-sachsen-anhalt", "Offene Mitte"])
def test_an_id_that_begins_like_a_single_one_is_first_asked_for(written: str) -> None:
    known = {"offene-mitte-sachsen", "weites-feld"}
    assert said(written, known).startswith(f"meinten Sie „offene-mitte-sachsen“? Sonst {STRIKE}")


def test_an_id_that_begins_like_several_or_in_the_midst_of_a_word_is_asked_for_by_none() -> None:
    assert said("offene-mitte", {"offene-mitte-sachsen", "offene-mitte-saarland"}).startswith(STRIKE)
    assert said("offen", {"offene-mitte-sachsen", "weites-feld"}).startswith(STRIKE)
