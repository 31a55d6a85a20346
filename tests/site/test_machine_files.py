"""What machines read is well-formed and says the same as the pages."""

from datetime import datetime
from pathlib import Path
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree as ET

import pytest

from plugins.catalog import Catalog
from plugins.catalog.partial_date import PartialDate, german_day
from plugins.publishing import routes
from tests.project import SITE_URL
from tests.site.pages import BuiltPage, words

Pages = dict[str, BuiltPage]
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def xml(published_site: Path, route: str) -> ET.Element:
    return ET.parse(published_site / route.lstrip("/")).getroot()  # noqa: S314 (our own XML)


def test_the_sitemap_lists_every_page_but_thanks_and_404(pages: Pages, published_site: Path) -> None:
    listed = [entry.text for entry in xml(published_site, routes.SITEMAP).iterfind("s:url/s:loc", SITEMAP)]
    assert sorted(str(address) for address in listed) == sorted(
        SITE_URL + route for route in pages if route not in {routes.THANKS, routes.NOT_FOUND}
    )


def test_robots_lets_everybody_in_and_names_the_sitemap(published_site: Path) -> None:
    robots = RobotFileParser()
    robots.parse((published_site / "robots.txt").read_text(encoding="utf-8").splitlines())
    assert robots.can_fetch("*", f"{SITE_URL}/")
    assert robots.site_maps() == [f"{SITE_URL}/sitemap.xml"]


def entries(published_site: Path) -> list[ET.Element]:
    return xml(published_site, routes.FEED).findall("a:entry", ATOM)


def test_the_feed_has_every_article_once_newest_first(pages: Pages, published_site: Path) -> None:
    links = [entry.find("a:link", ATOM) for entry in entries(published_site)]
    addresses = [link.attrib["href"] for link in links if link is not None]
    assert sorted(addresses) == sorted(
        SITE_URL + route for route in pages if route.startswith(routes.NEWS) and route != routes.NEWS
    )
    days = [entry.findtext("a:published", "", ATOM) for entry in entries(published_site)]
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize("element", ["id", "title", "updated"])
def test_the_feed_and_each_entry_have_what_atom_demands(published_site: Path, element: str) -> None:
    feed = xml(published_site, routes.FEED)
    assert all(part.findtext(f"a:{element}", "", ATOM) for part in (feed, *entries(published_site)))
    ids = [entry.findtext("a:id", "", ATOM) for entry in entries(published_site)]
    assert len(set(ids)) == len(ids)


def test_the_feed_has_the_title_of_the_link_to_it(pages: Pages, published_site: Path, facts: Catalog) -> None:
    titles = {page.one('link[type="application/atom+xml"]').attributes["title"] for page in pages.values()}
    assert titles == {f"Aktuelles – {facts.consultant.name}"}
    assert {xml(published_site, routes.FEED).findtext("a:title", "", ATOM)} == titles


def test_the_owner_wrote_every_entry_of_the_feed(published_site: Path, facts: Catalog) -> None:
    authors = {entry.findtext("a:author/a:name", "", ATOM) for entry in entries(published_site)}
    assert authors == {facts.consultant.name}


def test_links_in_the_feed_are_whole_addresses(published_site: Path) -> None:
    content = "".join(entry.findtext("a:content", "", ATOM) for entry in entries(published_site))
    assert 'href="' in content
    assert 'href="/' not in content
    assert "{filename}" not in content


def test_the_news_page_lists_the_articles_newest_first_with_their_days(pages: Pages, published_site: Path) -> None:
    days = [entry.findtext("a:published", "", ATOM)[:10] for entry in entries(published_site)]
    shown = [node.attributes["datetime"] for node in pages[routes.NEWS].main.css("time")]
    assert shown == days
    said = words(pages[routes.NEWS].main)
    assert all(german_day(PartialDate.parse(day)) in said for day in days)


def test_every_machine_readable_date_is_a_date(pages: Pages) -> None:
    for route, page in pages.items():
        for node in page.tree.css("time"):
            assert is_a_date(node.attributes["datetime"] or ""), route


def is_a_date(text: str) -> bool:
    """Tell whether a text is a date as exact as its source, or a moment with its time zone, as comments have it."""
    return datetime.fromisoformat(text).tzinfo is not None if "T" in text else bool(PartialDate.parse(text))
