"""Whoever runs a program's office accredits for that program, and for no other."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.publishing.claim_checks import check_claims
from tests.example_catalog import SOURCE, catalog, consultant, program
from tests.publishing.outlines import outline
from tests.publishing.test_claim_checks import HEAD
from tests.publishing.test_page_claims import PROOF

OPERATORS = {
    "stadt": "Bürgernetz Stadt gGmbH",
    "land": "Neue Stiftung für Dörfer und Felder (NSDF)",
    "ufer": "Uferbund",
}
FALSE = {
    "Die NSDF hat mich akkreditiert.": "NSDF",
    "Die Neue Stiftung für Dörfer und Felder hat mich als Prozessbegleitung zugelassen.": "Neue Stiftung für Dörfer",
    "Die Neue Stiftung für Dörfer und Felder (NSDF) hat mich akkreditiert.": "Neue Stiftung für Dörfer und Felder",
    "Seit 2024 bin ich von der Neuen Stiftung für Dörfer und Felder akkreditiert.": "Neuen Stiftung für Dörfer",
    "Ich wurde 2024 von der NSDF als Prozessbegleiterin anerkannt.": "NSDF",
    "2024 hat mich die NSDF als Prozessbegleiterin akkreditiert.": "NSDF",
    "Mich hat die NSDF akkreditiert.": "NSDF",
    "Die NSDF hat mich als Prozessbegleiterin gelistet.": "NSDF",
}
LET_BE = (
    "Das Bürgernetz Stadt hat mich akkreditiert.",
    "Die NSDF hat mich zur Tagung zugelassen.",
    "Die NSDF hat mich anerkannt.",
    "Die NSDF hat mich als Mediatorin zugelassen.",
    "Die NSDF hat mich nicht akkreditiert.",
    "Die NSDF hat mich akkreditiert? Nein.",
    "Die NSDF hat viele Begleitungen akkreditiert.",
    "Die NSDF hat meine Kollegin akkreditiert.",
    "Die NSDF hat mich für »Stadt« akkreditiert.",
    "Die NSDF hat mich bald akkreditiert, sagt sie.",
)


def told(root: Path, sentence: str, *proven: str, check_with: str = "Büro", **operators: str) -> list[str]:
    """Check a sentence; each program has an office of its own operator."""
    offices = {
        one: {"name": f"Büro {one}", "operator": name, "city": "Berlin", "website": SOURCE}
        for one, name in (OPERATORS | operators).items()
    }
    held = [{"program": one, **PROOF, "check_with": check_with} for one in proven or ("stadt",)]
    programs = tuple(program(one, office=office) for one, office in offices.items())
    facts = catalog(programs=programs, consultant=consultant(accreditations=held))
    sketch = outline(root, {"seiten/a.md": HEAD + sentence}, loaded=Loaded(facts, ()))
    return [str(problem) for problem in check_claims(sketch)]


@pytest.mark.parametrize("sentence", FALSE)
def test_the_operator_of_another_program_has_not_accredited_her(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, sentence)
    assert f"durch „{FALSE[sentence]}" in problem
    assert "das Büro von »Land«, dazu steht in data/consultant.yaml keine Akkreditierung" in problem


@pytest.mark.parametrize("sentence", FALSE)
def test_the_operator_of_her_program_may_have(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, sentence, "stadt", "land") == []


@pytest.mark.parametrize("sentence", LET_BE)
def test_what_may_be_true_is_let_be(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, sentence) == []


def test_an_operator_of_several_programs_is_told_only_where_none_of_them_is_hers(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, "Die NSDF hat mich akkreditiert.", ufer=OPERATORS["land"])
    assert "das Büro von »Land« und »Ufer«" in problem
    assert told(tmp_path, "Die NSDF hat mich akkreditiert.", stadt=OPERATORS["land"]) == []


def test_whoever_answers_for_an_accreditation_may_have_given_it(tmp_path: Path) -> None:
    assert told(tmp_path, "Die NSDF hat mich akkreditiert.", check_with="Auskunft der NSDF") == []
