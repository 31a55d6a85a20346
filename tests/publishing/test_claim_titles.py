"""Whoever calls herself „Prozessbegleiterin für »B«“ claims an accreditation for it."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.claim_checks import check_claims
from tests.example_catalog import catalog, consultant, program
from tests.publishing.outlines import outline
from tests.publishing.test_claim_sentences import NAMES, PARTLY, told
from tests.publishing.test_page_claims import PROOF
from tests.publishing.test_page_claims import told as on_page
from tests.publishing.title_sentences import FALSE, TRUE

COUNTED = (
    "Ich bin Prozessbegleiterin in drei Programmen.",
    "Ich bin Prozessbegleiterin in allen Programmen.",
    "Als Prozessbegleiterin in allen drei Programmen begleite ich Orte.",
)


@pytest.mark.parametrize("sentence", FALSE)
def test_her_title_in_a_program_is_a_claim(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert "“ für »Stille Ufer«, dazu steht in data/consultant.yaml keine Akkreditierung; hier streichen" in problem


@pytest.mark.parametrize("sentence", COUNTED)
def test_her_title_in_all_programs_is_one_for_each(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert "aber für »Stille Ufer« steht in data/consultant.yaml keine Akkreditierung" in problem


@pytest.mark.parametrize("sentence", [*FALSE, *COUNTED])
def test_whoever_is_accredited_may_call_herself_so(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, "three programs", sentence) == []


@pytest.mark.parametrize("sentence", TRUE)
def test_what_is_said_of_others_or_of_another_time_is_let_be(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, PARTLY, sentence) == []


def facts(role: str, **fields: str) -> Loaded:
    """Give facts of an owner with this role, accredited for the first of two programs, and what she wrote in fields."""
    root = parse_yaml("".join(f"{name}: {text}\n" for name, text in fields.items()), "data/consultant.yaml").root
    assert root
    owner = consultant(role=role, accreditations=[{"program": "stadt", **PROOF, "role": role}])
    programs = tuple(program(one, name=NAMES[one]) for one in ("stadt", "ufer"))
    return Loaded(catalog(programs=programs, consultant=owner), (), roots={"consultant": root})


@pytest.mark.parametrize(
    "summary",
    [
        "Prozessbegleiterin für »Stille Ufer« mit Sitz in Kiel.",
        "Als Prozessbegleiterin im Programm Stille Ufer berate ich.",
    ],
)
def test_the_facts_about_her_are_read_so_too(tmp_path: Path, summary: str) -> None:
    (problem,) = check_claims(outline(tmp_path, loaded=facts("Prozessbegleiterin", summary=summary)))
    assert str(problem).startswith("data/consultant.yaml:1:")


def test_the_role_that_the_data_have_is_such_a_title_and_her_profession_is_none(tmp_path: Path) -> None:
    texts = {
        "seiten/a.md": "Ich bin Ufermoderatorin für »Stille Ufer«.",
        "seiten/b.md": "Ich bin Beraterin für »Stille Ufer«.",
    }
    (problem,) = check_claims(outline(tmp_path, texts, loaded=facts("Ufermoderatorin", name="Alma")))
    assert str(problem).startswith("content/seiten/a.md:1:30: „Ufermoderatorin“ für »Stille Ufer«")


def test_the_title_of_somebody_whom_a_table_lists_is_not_hers(tmp_path: Path) -> None:
    rows = "| Wer | Was |\n|---|---|\n| {} | Prozessbegleiterin für »Stille Ufer« |"
    assert told(tmp_path, PARTLY, rows.format("Ute Bark")) == []
    assert len(told(tmp_path, PARTLY, rows.format("seit 2021"))) == 1


def test_long_sentences_are_read_without_trying_all_their_parts(tmp_path: Path) -> None:
    assert told(tmp_path, PARTLY, f"Prozessbegleiterin {'seit Mai 2021 im Januar 2021 ' * 60}gern.") == []
    assert told(tmp_path, PARTLY, f"Ich bin {'Frau in Kiel, ' * 60}Prozessbegleiterin daheim.") == []


POINTING = (
    "Ich bin Prozessbegleiterin in diesem Programm.",
    "Hier arbeite ich als Prozessbegleiterin.",
    "Als Prozessbegleiterin in diesem Programm begleite ich Orte.",
    "In diesem Programm bin ich Prozessbegleiterin.",
    "Ich bin Prozessbegleiterin des Programms.",
    "Seit 2021 bin ich im Programm als Prozessbegleiterin tätig.",
)
LET_BE = (
    "Ich bin Prozessbegleiterin, aber nicht in diesem Programm.",
    "Hier arbeiten Prozessbegleiterinnen.",
    "Als Prozessbegleiterin begleite ich Orte.",
    "Hier bin ich als Prozessbegleiterin zu Gast.",
    "Meine Kollegin ist hier Prozessbegleiterin.",
    "In »Offene Stadt« bin ich Prozessbegleiterin.",
    "Ich bin Prozessbegleiterin für »Offene Stadt«. Dort bin ich gern.",
)


@pytest.mark.parametrize("sentence", POINTING)
def test_on_the_page_of_a_program_her_title_may_point_to_it(tmp_path: Path, sentence: str) -> None:
    (problem,) = on_page(tmp_path, "programme/ufer.md", sentence)
    assert "für »Stille Ufer«, dazu steht in data/consultant.yaml keine Akkreditierung" in problem
    (tmp_path / "content/programme/ufer.md").unlink()
    assert on_page(tmp_path, "programme/stadt.md", sentence) == []


@pytest.mark.parametrize("sentence", LET_BE)
def test_what_does_not_point_there_or_is_not_hers_is_let_be(tmp_path: Path, sentence: str) -> None:
    assert on_page(tmp_path, "programme/ufer.md", sentence) == []
