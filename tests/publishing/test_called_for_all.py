"""Whoever calls herself accredited „in allen Programmen“ is so for every one of them (§ 5 UWG)."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.catalog.node import Node
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.claim_checks import check_claims
from tests.example_catalog import catalog, program
from tests.publishing.outlines import outline
from tests.publishing.test_claim_checks import HEAD
from tests.publishing.test_claim_sentences import PARTLY, told

FALSE = (
    "Akkreditierte Prozessbegleiterin in allen Programmen.",
    "Akkreditierte Prozessbegleiterin für Städte, Dörfer und Dritte Orte in allen Programmen.",
    "Akkreditierte Prozessbegleiterin für Städte, Dörfer und Dritte Orte in allen drei Programmen.",
    "Akkreditierte Prozessbegleiterin in sämtlichen Programmen",
    "Ihre akkreditierte Prozessbegleiterin für jedes der Programme",
    "Akkreditierte Prozessbegleiterin und Moderatorin in jedem Programm.",
    "Anerkannte Prozessbegleiterin in allen Programmen",
    "Akkreditierte Prozessbegleitung in allen Programmen",
    "Ich bin akkreditierte Prozessbegleiterin für alle Programme und freue mich auf Sie.",
    "Alma Windfeder, akkreditierte Prozessbegleiterin in allen Programmen",
    "Als akkreditierte Prozessbegleiterin begleite ich Orte in allen Programmen.",
    "Als akkreditierte Prozessbegleiterin unterstütze ich Städte, Dörfer und Vereine in allen Programmen.",
    "In allen Programmen begleite ich Orte als akkreditierte Prozessbegleiterin.",
    "Als akkreditierte Prozessbegleiterin darf ich in sämtlichen Programmen arbeiten.",
    "Als akkreditierte Prozessbegleiterin bin ich in jedem Programm für Sie da.",
)
TRUE = (
    "Als akkreditierte Prozessbegleiterin weiß ich: In allen Programmen gibt es Programmbüros.",
    "Als akkreditierte Prozessbegleiterin begleite ich Orte, in allen Programmen gibt es Programmbüros.",
    "Ich bin akkreditierte Prozessbegleiterin und in allen Programmen gibt es Programmbüros.",
    "In allen Programmen gibt es Programmbüros, und ich bin akkreditierte Prozessbegleiterin.",
    "Als akkreditierte Prozessbegleiterin begleite ich Orte und kenne die Büros in allen Programmen.",
    "Als akkreditierte Prozessbegleiterin kenne ich die Menschen in allen Programmen.",
    "Als akkreditierte Prozessbegleiterin arbeite ich mit den Programmbüros in allen Programmen zusammen.",
    "Als akkreditierte Prozessbegleiterin begleite ich Orte in allen Programmen, in denen unsere Stadt mitmacht.",
    "Als akkreditierte Prozessbegleiterin für »Offene Stadt« begleite ich Orte in allen Programmen.",
    "Als für zwei Programme akkreditierte Prozessbegleiterin begleite ich Orte in allen Programmen.",
    "Als akkreditierte Prozessbegleiterin begleite ich Orte in allen Programmen. Akkreditiert bin ich in zweien.",
    "Als akkreditierte Prozessbegleiterin begleite ich Orte in allen Programmen, akkreditiert bin ich in zweien.",
    "Die akkreditierte Prozessbegleitung ist in allen Programmen ein fester Baustein.",
    "Akkreditierte Prozessbegleiterin für Städte, Gutscheine in allen Programmen",
    "Akkreditierte Prozessbegleiterin – Gutscheine in allen Programmen",
    "Akkreditierte Prozessbegleiterin in allen Programmen außer »Stille Ufer«",
    "Ich bin keine akkreditierte Prozessbegleiterin in allen Programmen.",
    "Orte in allen Programmen brauchen eine akkreditierte Prozessbegleiterin.",
    "Meine Kollegin ist akkreditierte Prozessbegleiterin in allen Programmen.",
    "Bin ich akkreditierte Prozessbegleiterin in allen Programmen?",
)


@pytest.mark.parametrize("sentence", FALSE)
def test_an_attribute_for_every_program_is_told_where_one_is_missing(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert "aber für »Stille Ufer« steht in data/consultant.yaml keine Akkreditierung" in problem


@pytest.mark.parametrize("sentence", FALSE)
def test_whoever_has_them_all_may_say_so(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, "three programs", sentence) == []


@pytest.mark.parametrize("sentence", TRUE)
def test_where_the_programs_belong_to_something_else_nothing_is_told(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, PARTLY, sentence) == []


def test_facts_titles_and_descriptions_are_read_alike(tmp_path: Path) -> None:
    root = parse_yaml(f"summary: {FALSE[1]}\n", "data/consultant.yaml").root
    assert isinstance(root, Node)
    loaded = Loaded(catalog(programs=(program("stadt"), program("land"))), (), roots={"consultant": root})
    text = HEAD.replace("Titel\n", f"{FALSE[0]}\ndescription: {FALSE[10]}\n")
    problems = [str(one) for one in check_claims(outline(tmp_path, {"seiten/a.md": text}, loaded=loaded))]
    assert [one.partition(": ")[0] for one in problems] == [
        "data/consultant.yaml:1:81",
        "content/seiten/a.md:2:44",
        "content/seiten/a.md:3:72",
    ]
