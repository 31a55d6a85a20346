"""What machines read is well-formed and says the same as the pages."""

from pathlib import Path
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree as ET

import pytest

from pelicanconf import SITEURL
from plugins.catalog.partial_date import PartialDate
from plugins.publishing import routes
from plugins.publishing.filters import german_day
from tests.site.pages import BuiltPage, words

Pages = dict[str, BuiltPage]
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def xml(built_site: Path, route: str) -> ET.Element:
    return ET.parse(built_site / route.lstrip("/")).getroot()  # noqa: S314 (our own XML)


def test_the_sitemap_lists_every_page_but_thanks_and_404(pages: Pages, built_site: Path) -> None:
    listed = [entry.text for entry in xml(built_site, routes.SITEMAP).iterfind("s:url/s:loc", SITEMAP)]
    assert sorted(str(address) for address in listed) == sorted(
        SITEURL + route for route in pages if route not in {routes.THANKS, routes.NOT_FOUND}
    )


def test_robots_asks_everybody_to_stay_out_while_the_identity_is_a_sample(built_site: Path) -> None:
    robots = RobotFileParser()
    robots.parse((built_site / "robots.txt").read_text(encoding="utf-8").splitlines())
    assert not robots.can_fetch("*", f"{SITEURL}/")


def entries(built_site: Path) -> list[ET.Element]:
    return xml(built_site, routes.FEED).findall("a:entry", ATOM)


def test_the_feed_has_every_article_once_newest_first(pages: Pages, built_site: Path) -> None:
    links = [entry.find("a:link", ATOM) for entry in entries(built_site)]
    addresses = [link.attrib["href"] for link in links if link is not None]
    assert sorted(addresses) == sorted(
        SITEURL + route for route in pages if route.startswith(routes.NEWS) and route != routes.NEWS
    )
    days = [entry.findtext("a:published", "", ATOM) for entry in entries(built_site)]
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize("element", ["id", "title", "updated"])
def test_the_feed_and_each_entry_have_what_atom_demands(built_site: Path, element: str) -> None:
    feed = xml(built_site, routes.FEED)
    assert all(part.findtext(f"a:{element}", "", ATOM) for part in (feed, *entries(built_site)))
    ids = [entry.findtext("a:id", "", ATOM) for entry in entries(built_site)]
    assert len(set(ids)) == len(ids)


def test_the_feed_is_named_after_its_owner_who_wrote_every_entry(built_site: Path) -> None:
    assert xml(built_site, routes.FEED).findtext("a:title", "", ATOM) == "Erika Mustermann"
    authors = {entry.findtext("a:author/a:name", "", ATOM) for entry in entries(built_site)}
    assert authors == {"Erika Mustermann"}


def test_links_in_the_feed_are_whole_addresses(built_site: Path) -> None:
    content = "".join(entry.findtext("a:content", "", ATOM) for entry in entries(built_site))
    assert 'href="' in content
    assert 'href="/' not in content
    assert "{filename}" not in content


def test_the_news_page_lists_the_articles_newest_first_with_their_days(pages: Pages, built_site: Path) -> None:
    days = [entry.findtext("a:published", "", ATOM)[:10] for entry in entries(built_site)]
    shown = [node.attributes["datetime"] for node in pages[routes.NEWS].main.css("time")]
    assert shown == days
    said = words(pages[routes.NEWS].main)
    assert all(german_day(PartialDate.parse(day)) in said for day in days)


def test_every_machine_readable_date_is_a_date(pages: Pages) -> None:
    for route, page in pages.items():
        for node in page.tree.css("time"):
            assert PartialDate.parse(node.attributes["datetime"] or ""), route
