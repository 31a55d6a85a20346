"""Every address there should be is there, and every link leads somewhere."""

from pathlib import Path

import pytest

from plugins.catalog import Catalog
from plugins.publishing import routes
from tests.project import SITE_URL, Project
from tests.site.pages import BuiltPage, broken_links, read_pages

FIXED = (
    *("/", "/profil/", "/akkreditierung/", "/programme/", "/angebote/", "/orte/", "/gutschein/", "/aktuelles/"),
    *("/kontakt/", "/impressum/", "/datenschutz/", "/barrierefreiheit/", "/einfache-sprache/"),
    *("/404.html", "/sitemap.xml", "/robots.txt", "/feed.xml"),
)


@pytest.mark.parametrize("route", FIXED)
def test_every_address_of_the_design_is_there(published_site: Path, route: str) -> None:
    assert (published_site / routes.file_of(route)).is_file()


def test_every_program_and_every_service_has_its_page(pages: dict[str, BuiltPage], facts: Catalog) -> None:
    assert below("/programme/", pages) == {f"/programme/{program.id}/" for program in facts.programs}
    shown = {service.id for service in facts.services if service.status != "draft"}
    assert below("/angebote/", pages) == {f"/angebote/{service_id}/" for service_id in shown}


def test_every_article_has_its_page_once_its_day_has_come(pages: dict[str, BuiltPage]) -> None:
    slugs = ("ein-stuhl-bleibt-frei", "was-die-bank-erzaehlt", "der-erste-runde-tisch")
    assert below("/aktuelles/", pages) == {f"/aktuelles/{slug}/" for slug in slugs}


def below(index: str, pages: dict[str, BuiltPage]) -> set[str]:
    """Give the addresses below an index."""
    return {route for route in pages if route.startswith(index) and route != index}


def test_no_town_has_a_page_without_a_story(pages: dict[str, BuiltPage], facts: Catalog) -> None:
    assert facts.stories
    assert below("/orte/", pages) == {f"/orte/{story}/" for story in facts.stories}


def test_every_link_image_style_and_fragment_leads_somewhere(pages: dict[str, BuiltPage], published_site: Path) -> None:
    assert broken_links(pages, published_site, SITE_URL) == []


def test_every_page_but_404_can_be_reached_from_the_home_page(pages: dict[str, BuiltPage]) -> None:
    reached, ahead = set[str](), ["/"]
    while ahead:
        route = ahead.pop()
        reached.add(route)
        links = {node.attributes["href"] or "" for node in pages[route].tree.css("a[href]")}
        ahead += [link for link in links if link in pages and link not in reached]
    assert set(pages) - reached == {routes.NOT_FOUND}


def test_below_a_base_path_every_link_stays_below_it(rich: Project) -> None:
    site_url = "https://name.ort.example/projekt"
    rich.settings(preview=site_url)
    assert rich.run("html").code == 0
    output = rich.root / "output"
    assert broken_links(read_pages(output), output, site_url) == []


@pytest.mark.parametrize("leftover", ["{filename}", "{static}", "{attach}", "|filename|", "__BASE__", "{{", "{%", "**"])
def test_nothing_of_the_sources_is_left_over(pages: dict[str, BuiltPage], leftover: str) -> None:
    assert [route for route, page in pages.items() if leftover in page.html] == []
