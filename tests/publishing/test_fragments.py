"""A link names a place that is on its page: a heading of the text, or what the page's template writes."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded, Place, Problem
from plugins.publishing.anchors import Anchors, read_templates
from plugins.publishing.fragments import check_fragments
from plugins.publishing.plans import PagePlan
from tests.example_catalog import catalog
from tests.publishing.outlines import outline

PLANS = (
    PagePlan("/hilfe/", "page", "seiten/hilfe.md"),
    PagePlan("/kontakt/", "contact", "seiten/kontakt.md"),
    PagePlan("/orte/", "towns", "seiten/orte.md", anchors=("de-by", "de-he")),
    PagePlan("/leer/", "page", "seiten/leer.md"),
)
TEXTS = {
    "seiten/kontakt.md": "## So geht’s\n\nText",
    "seiten/orte.md": "## Fehler gefunden?\n\nText",
    "seiten/leer.md": "Text",
    "aktuelles/neu.md": f"---\ntitle: A\ndate: 2026-01-01\nsummary: S\ndescription: {'a' * 50}\n---\n## Wann\n\nText",
}
HELP = "## Häufige Fragen\n\n## Preise\n\n## Preise\n\nText\n\n"


def problems(root: Path, link: str, sound: bool = True) -> list[str]:
    """Check a link that stands in seiten/hilfe.md, line 9."""
    wrong = () if sound else (Problem(Place("data/towns.yaml"), "etwas"),)
    site = outline(root, {**TEXTS, "seiten/hilfe.md": f"{HELP}[x]({link})\n"}, PLANS, Loaded(catalog(), wrong))
    assert site.words.problems == ()
    return [str(problem) for problem in check_fragments(site)]


@pytest.mark.parametrize(
    "link",
    [
        "#haeufige-fragen",
        "#preise_1",
        "#inhalt",
        "#top",
        "{filename}kontakt.md#so-geht-s",
        "{filename}/seiten/kontakt.md#anfrage",
        "/kontakt/#teil-wege",
        "/kontakt/?von=hier#anfrage",
        "/orte/#de-by",
        "/orte/#fehler-gefunden",
        "/aktuelles/neu/#wann",
        "{filename}/aktuelles/neu.md#kommentar-schreiben",
        "/aktuelles/neu/#kommentar-2026-11-22-abc",
        "https://www.ort.example/#nix",
        "/gibt-es-nicht/#nix",
        "{filename}gibt-es-nicht.md#nix",
    ],
)
def test_a_place_that_is_there_or_whose_page_is_not_ours_is_no_problem(tmp_path: Path, link: str) -> None:
    assert problems(tmp_path, link) == []


@pytest.mark.parametrize(
    ("link", "says"),
    [
        ("#nix", "die Stelle „#nix“ gibt es auf /hilfe/ nicht; bekannt sind: #haeufige-fragen, #preise, #preise_1"),
        ("#Preise", "meinten Sie „#preise“?"),
        ("#häufige-fragen", "meinten Sie „#haeufige-fragen“?"),
        ("{filename}kontakt.md#nix", "gibt es auf /kontakt/ nicht"),
        ("/kontakt/#anfrag", "gibt es auf /kontakt/ nicht; meinten Sie „#anfrage“?"),
        ("/orte/#de-bay", "gibt es auf /orte/ nicht; meinten Sie „#de-by“?"),
        ("/leer/#nix", "gibt es auf /leer/ nicht; ohne „#nix“ führt der Link an den Anfang der Seite"),
        ("/aktuelles/neu/#wo", "gibt es auf /aktuelles/neu/ nicht"),
        ("#_ftn1", "das ist eine Fußnote aus einem anderen Programm; im Satz „[^1]“ schreiben"),
        ("#_ftnref12", "das ist eine Fußnote aus einem anderen Programm"),
        ("#sdfootnote1sym", "das ist eine Fußnote aus einem anderen Programm"),
        ("#", "hinter „#“ fehlt, wohin der Link führt; bekannt sind: #haeufige-fragen"),
    ],
)
def test_a_place_that_is_not_there_is_told_with_the_nearest(tmp_path: Path, link: str, says: str) -> None:
    (problem,) = problems(tmp_path, link)
    assert problem.startswith("content/seiten/hilfe.md:9:5: ")
    assert says in problem


def test_a_heading_whose_place_the_page_itself_needs_is_told(tmp_path: Path) -> None:
    site = outline(
        tmp_path, {**TEXTS, "seiten/hilfe.md": "## Wege\n\n## Inhalt\n\nText\n"}, PLANS, Loaded(catalog(), ())
    )
    (problem,) = check_fragments(site)
    assert str(problem).startswith("content/seiten/hilfe.md:3:4: die Sprungmarke „#inhalt“")


def test_while_the_facts_have_problems_no_place_made_of_them_is_missed(tmp_path: Path) -> None:
    assert problems(tmp_path, "/orte/#de-th", sound=False) == []
    assert len(problems(tmp_path, "/kontakt/#nix", sound=False)) == 1


def test_the_same_dead_place_twice_is_told_twice_and_text_that_looks_alike_is_not(tmp_path: Path) -> None:
    found = problems(tmp_path, "#nix) (#nix) und [y](#nix")
    assert [problem.split(": ")[0] for problem in found] == [
        "content/seiten/hilfe.md:9:5",
        "content/seiten/hilfe.md:9:26",
    ]


def test_a_template_has_the_ids_of_all_that_it_draws_upon() -> None:
    ids, beginnings = read_templates().written("contact")
    assert {"inhalt", "menu", "anfrage", "teil-wege", "kommentar-schreiben"} <= ids
    assert beginnings == ("kommentar-",)


def test_a_template_that_is_not_there_has_no_ids() -> None:
    assert read_templates().written("nix") == (frozenset(), ())


def test_the_nearest_place_is_looked_for_among_headings_and_the_templates_own() -> None:
    anchors = Anchors("/a/", frozenset({"preise"}), frozenset({"teil-wege"}))
    assert "„#teil-wege“" in str(anchors.missing("teil-weg"))
