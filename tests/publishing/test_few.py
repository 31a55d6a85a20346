"""What there is only one of, or nothing yet, the pages speak of so."""

import re
from pathlib import Path

import pytest

from tests.project import Project
from tests.site.pages import read_pages, words


def said(project: Project) -> dict[str, str]:
    """Build the site and give the words of each page by its address."""
    run = project.run("html")
    assert run.code == 0, run.stderr
    return {route: words(page.main) for route, page in read_pages(project.root / "output").items()}


@pytest.fixture
def beginner(small: Project) -> Project:
    """A site of one service and, so far, of no town."""
    services = small.read("data/services.yaml")
    small.write("data/services.yaml", services[: services.index("  - id: sprechstunde")])
    Path(small.root / "content/angebote/sprechstunde.md").unlink()
    small.write("data/towns.yaml", "collected: 2026-09-01\ntowns: []\n")
    return small


def test_one_service_is_no_services_and_no_town_has_no_figures_and_no_map(beginner: Project) -> None:
    pages = said(beginner)
    assert "Mein Angebot " in pages["/profil/"]
    assert "Mein Angebot im Programm" in pages["/programme/offene-tueren/"]
    everything = " ".join(pages.values())
    assert "Meine Angebote" not in everything
    assert "Weiteres Angebot" not in everything
    assert "hier belegt" not in everything
    assert "Alle Orte im Verzeichnis" not in everything
    assert "GeoNames" not in everything


def test_a_town_that_only_the_owner_knows_of_needs_no_source_and_is_not_called_proven(small: Project) -> None:
    towns = small.read("data/towns.yaml")
    unproven = re.sub(r"\n +sources:\n +- https.*", "", re.sub("confidence: .*", "confidence: given", towns))
    small.write("data/towns.yaml", unproven)
    pages = said(small)
    assert "2 hier verzeichnet" in pages["/orte/"]
    assert "mir selbst bekannt" in pages["/orte/"]
    assert "mir selbst bekannt:" not in pages["/orte/"]
    assert "nach seinen Quellen eingeschätzt" not in pages["/orte/"]


def test_years_of_sources_differ_only_where_there_are_several(small: Project) -> None:
    assert "aus verschiedenen Jahren" not in said(small)["/programme/offene-tueren/"]
    small.replace("data/towns.yaml", "since: 2021", "since: 2021\n        last_documented: 2024")
    assert "aus verschiedenen Jahren" in said(small)["/programme/offene-tueren/"]


def test_two_services_are_some_and_one_town_on_the_map_has_its_sources_named(small: Project) -> None:
    pages = said(small)
    assert "Meine Angebote" in pages["/profil/"]
    assert "Weiteres Angebot" in pages["/angebote/sprechstunde/"]
    assert "2 hier belegt" in pages["/orte/"]
    assert "Alle Orte im Verzeichnis" in pages["/programme/offene-tueren/"]
    assert "GeoNames" in pages["/impressum/"]
