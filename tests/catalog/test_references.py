"""What is said of an id that is in no data fits what stands beside it and what begins like it."""

from collections.abc import Set
from pathlib import Path

import pytest

from plugins.catalog.references import unknown_program
from tests.catalog import specimen

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


def test_ids_in_marks_between_which_the_comma_is_missing_are_named_without_the_marks() -> None:
    told = unknown_program("„offene-mitte“ „weites-feld“", {"offene-mitte", "weites-feld"}, {})
    assert told.endswith("zwischen den Kennungen fehlt ein Komma: offene-mitte, weites-feld")


NAMING = {
    "services": ("programs: [stadt]", "programs: [{}]"),
    "towns": ("- {program: stadt, since: 2015, last", "- {{program: {}, since: 2015, last"),
    "consultant": ("- program: stadt", "- program: {}"),
    "voucher": ("summary: Ein", "programs: [{}]\nsummary: Ein"),
}


@pytest.mark.parametrize("file", NAMING)
@pytest.mark.parametrize("typed", ["„stadt“", "»stadt«", "‚stadt‘", "’stadt’", "“stadt”", "„stadt", "stadt“"])
def test_marks_around_an_id_are_told_once_and_to_be_left_out(tmp_path: Path, file: str, typed: str) -> None:
    old, new = NAMING[file]
    (problem,) = specimen.said(specimen.load(tmp_path, {file: (old, new.format(typed))}).problems)
    assert problem.endswith(("ohne sie: stadt", "die Anführungszeichen weglassen: stadt", "; weglassen"))


@pytest.mark.parametrize("file", NAMING)
@pytest.mark.parametrize("typed", ["stadt", '"stadt"', "'stadt'"])
def test_an_id_and_what_yaml_reads_as_one_are_let_be(tmp_path: Path, file: str, typed: str) -> None:
    old, new = NAMING[file]
    assert specimen.load(tmp_path, {file: (old, new.format(typed))}).problems == ()


def test_a_name_in_marks_is_asked_for_by_its_id(tmp_path: Path) -> None:
    (problem,) = specimen.said(specimen.load(tmp_path, {"services": ("[stadt]", "[»Stadt«]")}).problems)
    assert problem.endswith("das Programm „»Stadt«“ gibt es nicht; meinten Sie „stadt“?")
