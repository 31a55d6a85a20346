"""The checked site: pages with their texts, breadcrumbs and drafts, or all problems at once."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from plugins.catalog import ProblemsFound
from plugins.catalog.clock import build_day
from plugins.publishing.site import Site, load_site
from tests.project import Project


def load(root: Path) -> Site:
    """Load a site with only the pages that texts make, for no feature is connected here."""
    return load_site(root, ())


@pytest.fixture
def prose(small: Project) -> Project:
    """A project whose texts are few and need no feature."""
    for folder in ("seiten", "akkreditierung", "programme", "angebote", "aktuelles"):
        for file in (small.root / "content" / folder).glob("*.md"):
            file.unlink()
    for name in ("hilfe", "impressum", "datenschutz"):
        text = f"---\ntitle: {name.capitalize()}\ndescription: {name} {'Text ' * 12}\n---\nText"
        small.write(f"content/seiten/{name}.md", text)
    legal = [{"text": name, "page": f"/{name.lower()}/"} for name in ("Impressum", "Datenschutz")]
    small.settings(menu=[{"text": "Impressum", "page": "/impressum/"}], footer=legal)
    return small


def write_article(project: Project, day: date, status: str = "published") -> None:
    head = f"title: Neu\ndate: {day}\nstatus: {status}\nsummary: Kurz.\ndescription: {'Text ' * 12}"
    project.write("content/aktuelles/neu.md", f"---\n{head}\n---\nText")


def test_a_text_becomes_a_page_with_the_way_back_to_the_start(prose: Project) -> None:
    page = load(prose.root).pages["seiten/hilfe.md"]
    assert (page.route, page.template, page.title, page.html) == ("/hilfe/", "page", "Hilfe", "<p>Text</p>")
    assert page.listed


def test_a_draft_stands_at_another_address_and_is_not_listed(prose: Project) -> None:
    prose.replace("content/seiten/hilfe.md", "title: Hilfe", "title: Hilfe\nstatus: draft")
    site = load(prose.root)
    page = site.pages["seiten/hilfe.md"]
    assert (page.route, page.draft, page.listed) == ("/entwuerfe/hilfe/", True, False)
    assert page not in site.published()


@pytest.mark.parametrize(("days", "count"), [(-1, 1), (0, 1), (1, 0)])
def test_an_article_appears_on_its_day(prose: Project, days: int, count: int) -> None:
    write_article(prose, build_day() + timedelta(days=days))
    assert len(load(prose.root).news()) == count


def test_the_day_of_the_build_can_be_set_from_outside(prose: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "4102444800")
    assert build_day() == date(2100, 1, 1)
    write_article(prose, date(2100, 1, 2))
    assert load(prose.root).news() == ()


@pytest.mark.parametrize("epoch", ["gestern", "-1", "1" * 12])
def test_a_day_that_is_no_count_of_seconds_is_a_problem(monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(ProblemsFound, match="keine Anzahl von Sekunden"):
        build_day()


def test_an_article_that_is_a_draft_is_no_news(prose: Project) -> None:
    write_article(prose, date(2020, 1, 1), "draft")
    assert load(prose.root).news() == ()


def test_the_problems_of_facts_words_and_links_come_at_once_and_sorted(prose: Project) -> None:
    prose.replace("data/consultant.yaml", "role:", "rolle:")
    prose.write("data/services.yaml", prose.read("data/services.yaml").replace("status: available", "status: da", 1))
    prose.append("content/seiten/hilfe.md", "\n[Text](http://ort.example)\n")
    with pytest.raises(ProblemsFound) as raised:
        load(prose.root)
    files = [problem.place.file for problem in raised.value.problems]
    assert set(files) == {"data/consultant.yaml", "data/services.yaml", "content/seiten/hilfe.md"}
    assert list(raised.value.problems) == sorted(raised.value.problems)
