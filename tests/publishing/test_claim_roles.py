"""Nobody is accredited for a program as what she is in another."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.publishing.claim_checks import check_claims
from tests.example_catalog import catalog, consultant, program
from tests.publishing.outlines import outline
from tests.publishing.test_claim_checks import HEAD
from tests.publishing.test_page_claims import PROOF

NAMES = {"stadt": "Offene Stadt", "land": "Offenes Land", "tal": "Tiefe Täler"}
ROLES = {"stadt": "Prozessbegleiterin", "land": "Prozessbegleiterin", "tal": "Talbegleiterin"}
IN_THE_VALLEY = (
    "Ich bin als Prozessbegleitung für »Tiefe Täler« akkreditiert.",
    "Für »Tiefe Täler« bin ich als Prozessbegleiterin akkreditiert.",
    "Ich bin seit 2020 als Prozessbegleiterin für Tiefe Täler akkreditiert.",
    "Ich bin als Prozessbegleiterin für »Offene Stadt« und »Tiefe Täler« akkreditiert.",
    "»Tiefe Täler« hat mich 2023 als Prozessbegleiterin zugelassen.",
    "Meine Akkreditierung als Prozessbegleiterin für »Tiefe Täler« gilt.",
    "Als akkreditierte Prozessbegleiterin für »Tiefe Täler« berate ich Orte.",
    "Akkreditierte Prozessbegleiterin in »Offene Stadt« und »Tiefe Täler«",
    "Akkreditiert als Prozessbegleiterin für »Tiefe Täler«",
    "Als Prozessbegleitung bin ich in allen drei Programmen akkreditiert.",
    "Ich bin als Prozessbegleiterin für alle Programme akkreditiert.",
    "Akkreditierte Prozessbegleiterin in allen Programmen",
)
TRUE = (
    "Ich bin als Talbegleitung für »Tiefe Täler« akkreditiert.",
    "Ich bin als Talbegleiter für »Tiefe Täler« akkreditiert.",
    "Als Prozessbegleitung bin ich für »Offene Stadt« und »Offenes Land« akkreditiert.",
    "Als Prozessbegleitung bin ich für »Offene Stadt« akkreditiert, als Talbegleitung für »Tiefe Täler«.",
    "Ich bin für »Offene Stadt« als Prozessbegleiterin und für »Tiefe Täler« als Talbegleiterin akkreditiert.",
    "Ich bin als Prozessbegleiterin und Talbegleiterin für alle drei Programme akkreditiert.",
    "Ich bin als Mediatorin für »Tiefe Täler« akkreditiert.",
    "Als Prozessbegleiterin kenne ich »Tiefe Täler«, für das ich akkreditiert bin.",
    "Ich bin als Prozessbegleiterin tätig und für »Tiefe Täler« akkreditiert.",
    "Ich bin nicht als Prozessbegleiterin, sondern als Talbegleiterin für »Tiefe Täler« akkreditiert.",
    "Als akkreditierte Prozessbegleiterin für Orte kenne ich »Tiefe Täler«.",
    "Akkreditierte Prozessbegleiterin für »Offene Stadt«, akkreditierte Talbegleiterin für »Tiefe Täler«",
    "Als Prozessbegleiterin bin ich in zwei Programmen akkreditiert.",
    "Meine Kollegin ist als Prozessbegleiterin für »Tiefe Täler« akkreditiert.",
    "Bin ich als Prozessbegleiterin für »Tiefe Täler« akkreditiert?",
    "Ich bin in allen drei Programmen akkreditiert.",
)


def told(root: Path, sentence: str, **roles: str) -> list[str]:
    """Check a sentence; in »Tiefe Täler« she has another role than in the two others."""
    held = [{"program": one, **PROOF, "role": role} for one, role in (ROLES | roles).items()]
    programs = tuple(program(one, name=name) for one, name in NAMES.items())
    facts = catalog(programs=programs, consultant=consultant(accreditations=held))
    sketch = outline(root, {"seiten/a.md": HEAD + sentence}, loaded=Loaded(facts, ()))
    return [str(problem) for problem in check_claims(sketch)]


@pytest.mark.parametrize("sentence", IN_THE_VALLEY)
def test_a_role_that_is_that_of_other_programs_is_told(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, sentence)
    assert "“ für »Tiefe Täler«, dort steht in data/consultant.yaml „role: Talbegleiterin“" in problem
    column = sentence.index("Prozessbegleit") + 1
    assert problem.startswith(f"content/seiten/a.md:4:{column}: „Prozessbegleit")


def test_all_programs_in_which_she_has_another_role_are_told_at_once(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, "Ich bin in allen drei Programmen als Talbegleiterin akkreditiert.")
    assert "für »Offene Stadt« und »Offenes Land«, dort steht in data/consultant.yaml „role: Prozess" in problem


@pytest.mark.parametrize("sentence", TRUE)
def test_what_the_data_say_or_nobody_claims_is_let_be(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, sentence) == []


@pytest.mark.parametrize("sentence", IN_THE_VALLEY)
def test_who_is_the_same_everywhere_may_call_it_as_she_likes(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, sentence, tal="Prozessbegleitung") == []
