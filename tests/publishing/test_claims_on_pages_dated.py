"""On a program's own page a date is held against that program's accreditation, and so is an end."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.publishing import routes
from plugins.publishing.claim_checks import check_claims
from plugins.publishing.plans import PagePlan
from tests.example_catalog import catalog, consultant, program
from tests.publishing.outlines import outline
from tests.publishing.test_page_claims import PROOF

NAMES = {"stadt": "Offene Stadt", "land": "Weites Land"}
SPANS = {"stadt": {"since": "2019-05", "until": "2031-06"}, "land": {"since": "2023", "until": "2028-06"}}
LAND, OTHER = "programme/land.md", "seiten/a.md"


def told(root: Path, page: str, text: str, **spans: dict[str, str]) -> list[str]:
    """Check a text; she is accredited from 2019 to 2031 for »Offene Stadt« and from 2023 to 2028 for »Weites Land«."""
    held = [{"program": one, **PROOF, **span} for one, span in (SPANS | spans).items()]
    programs = tuple(program(one, name=name) for one, name in NAMES.items())
    facts = catalog(programs=programs, consultant=consultant(accreditations=held))
    return [str(one) for one in check_claims(outline(root, {page: text}, loaded=Loaded(facts, ())))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Für dieses Programm bin ich seit 2021 akkreditiert.",
        "Seit 2021 bin ich für dieses Programm akkreditiert.",
        "Ich bin seit 2021 akkreditiert.",
        "Seit 2021 bin ich akkreditiert.",
        "Hierfür bin ich seit Mai 2021 akkreditiert.",
        "Seit 2021 bin ich hier zugelassen.",
        "2021 hat mich das Programmbüro anerkannt.",
        "2021 wurde ich akkreditiert.",
        "Das Programm hat mich 2021 anerkannt.",
        "Seit acht Jahren bin ich akkreditiert.",
        "»Weites Land« ist jung. Seit 2021 bin ich dafür akkreditiert.",
    ],
)
def test_a_moment_before_that_of_the_page_s_program_is_told_there_alone(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, LAND, sentence)
    assert "akkreditiert, aber in data/consultant.yaml steht für »Weites Land« „since: 2023“" in problem
    (tmp_path / "content" / LAND).unlink()
    assert told(tmp_path, "programme/stadt.md", sentence.replace("»Weites Land«", "»Offene Stadt«")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Für dieses Programm bin ich seit 2023 akkreditiert.",
        "Ich bin seit 2024 akkreditiert.",
        "Für »Offene Stadt« bin ich seit 2021 akkreditiert.",
        "Für ein anderes Programm bin ich seit 2021 akkreditiert.",
        "Seit 2021 gibt es dieses Programm, seit 2023 bin ich dafür akkreditiert.",
        "Meine Kollegin ist seit 2021 für dieses Programm akkreditiert.",
        "Seit 2021 begleite ich Orte in diesem Programm.",
        "Ich bin bis 2028 akkreditiert.",
        "Meine Akkreditierung für dieses Programm gilt bis Juni 2028.",
        "Bis 2030 bin ich gern für Sie da, akkreditiert bin ich auch.",
        "Für »Offene Stadt« bin ich bis 2031 akkreditiert.",
        "Bin ich bis 2030 akkreditiert?",
    ],
)
def test_what_fits_that_program_or_means_another_is_let_be(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, LAND, sentence) == []


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        (LAND, "Für dieses Programm bin ich bis 2030 akkreditiert."),
        (LAND, "Ich bin bis 2030 akkreditiert."),
        (LAND, "Hier bin ich bis Juli 2028 akkreditiert."),
        (LAND, "Meine Akkreditierung für dieses Programm gilt bis Ende 2029."),
        (LAND, "Meine Akkreditierung für dieses Programm ist bis zum 1. August 2028 gültig."),
        (OTHER, "Für »Weites Land« bin ich bis 2030 akkreditiert."),
        (OTHER, "Meine Akkreditierung für Weites Land gilt bis 2030."),
        (OTHER, "Ich bin bis 2030 für beide Programme akkreditiert."),
        (OTHER, "Akkreditiert für »Weites Land« bis 2030"),
    ],
)
def test_an_end_behind_that_of_the_data_is_told(tmp_path: Path, page: str, sentence: str) -> None:
    (problem,) = told(tmp_path, page, sentence)
    assert "akkreditiert, aber in data/consultant.yaml steht für »Weites Land« „until: 2028-06“" in problem


def test_an_end_of_all_is_told_if_it_lies_behind_every_one(tmp_path: Path) -> None:
    assert told(tmp_path, OTHER, "Ich bin bis 2031 akkreditiert.") == []
    (tmp_path / "content" / OTHER).unlink()
    (problem,) = told(tmp_path, OTHER, "Ich bin bis 2032 akkreditiert.")
    assert "„bis 2032“ akkreditiert, aber in data/consultant.yaml steht „until: 2031-06“" in problem


def test_where_the_data_know_no_end_none_is_wrong(tmp_path: Path) -> None:
    assert told(tmp_path, LAND, "Ich bin bis 2040 akkreditiert.", land={"since": "2023"}) == []


def test_the_page_of_all_programs_speaks_of_the_only_one(tmp_path: Path) -> None:
    plan = PagePlan(routes.PROGRAMS, "programs", "seiten/programme.md", None)
    owner = consultant(accreditations=[{"program": "land", **PROOF, **SPANS["land"]}])

    def said(sentence: str, *names: str) -> list[str]:
        facts = catalog(programs=tuple(program(one, name=NAMES[one]) for one in names), consultant=owner)
        site = outline(tmp_path / "-".join(names), {plan.body: sentence}, (plan,), loaded=Loaded(facts, ()))
        return [problem.message for problem in check_claims(site)]

    (problem,) = said("Das Programm stärkt Dörfer. Seit 2021 bin ich dafür zugelassen.", "land")
    assert "steht für »Weites Land« „since: 2023“" in problem
    assert said("Das Programm stärkt Dörfer. Seit 2023 bin ich dafür zugelassen.", "land") == []
    assert said("Das Programm stärkt Dörfer. Seit 2021 bin ich dafür zugelassen.", "stadt", "land") == []
