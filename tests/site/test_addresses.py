"""Every address there should be is there, and every link leads somewhere."""

from pathlib import Path

import pytest

from pelicanconf import SITEURL
from plugins.catalog import Catalog
from plugins.publishing import routes
from tests.project import Project
from tests.site.pages import BuiltPage, broken_links, read_pages

FIXED = (
    *("/", "/profil/", "/akkreditierung/", "/programme/", "/angebote/", "/orte/", "/gutschein/", "/aktuelles/"),
    *("/kontakt/", "/danke/", "/impressum/", "/datenschutz/", "/barrierefreiheit/", "/einfache-sprache/"),
    *("/404.html", "/sitemap.xml", "/robots.txt", "/feed.xml"),
)


@pytest.mark.parametrize("route", FIXED)
def test_every_address_of_the_design_is_there(built_site: Path, route: str) -> None:
    assert (built_site / routes.file_of(route)).is_file()


def test_every_program_and_every_service_has_its_page(pages: dict[str, BuiltPage], facts: Catalog) -> None:
    expected = {f"/programme/{program.id}/" for program in facts.programs}
    expected |= {f"/angebote/{service.id}/" for service in facts.services}
    assert len(facts.programs) >= 2
    assert len(facts.services) >= 6
    assert expected <= set(pages)


def test_there_are_at_least_two_articles(pages: dict[str, BuiltPage]) -> None:
    assert len([route for route in pages if route.startswith("/aktuelles/") and route != "/aktuelles/"]) >= 2


def test_no_town_has_a_page_without_a_story(pages: dict[str, BuiltPage], facts: Catalog) -> None:
    towns = {route for route in pages if route.startswith("/orte/") and route != "/orte/"}
    assert towns == {f"/orte/{story}/" for story in facts.stories}


def test_every_link_image_style_and_fragment_leads_somewhere(pages: dict[str, BuiltPage], built_site: Path) -> None:
    assert broken_links(pages, built_site, SITEURL) == []


def test_every_page_but_thanks_and_404_can_be_reached_from_the_home_page(pages: dict[str, BuiltPage]) -> None:
    reached, ahead = set[str](), ["/"]
    while ahead:
        route = ahead.pop()
        reached.add(route)
        links = {node.attributes["href"] or "" for node in pages[route].tree.css("a[href]")}
        ahead += [link for link in links if link in pages and link not in reached]
    assert set(pages) - reached == {routes.THANKS, routes.NOT_FOUND}


def test_below_a_base_path_every_link_stays_below_it(project: Project) -> None:
    site_url = "https://ort.ort.example/projekt"
    project.replace("pelicanconf.py", "http://127.0.0.1:8000", site_url)
    assert project.run("html").code == 0
    output = project.root / "output"
    assert broken_links(read_pages(output), output, site_url) == []


@pytest.mark.parametrize("leftover", ["{filename}", "{static}", "{attach}", "|filename|", "__BASE__", "{{", "{%", "**"])
def test_nothing_of_the_sources_is_left_over(pages: dict[str, BuiltPage], leftover: str) -> None:
    assert [route for route, page in pages.items() if leftover in page.html] == []
