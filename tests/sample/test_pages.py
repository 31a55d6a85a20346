"""The pages that ship show what the facts and the texts that ship say."""

from plugins.catalog import Catalog
from plugins.publishing import routes
from tests.site.pages import BuiltPage, words

Pages = dict[str, BuiltPage]


def test_the_directory_lists_every_town_with_its_sources(pages: Pages, facts: Catalog) -> None:
    directory = pages[routes.TOWNS].main
    links = {node.attributes["href"] for node in directory.css("a[href]")}
    names = [words(node) for node in directory.css(".town__name")]
    assert len(names) == len(facts.towns) >= 105
    for town in facts.towns:
        assert any(name.startswith(town.name) for name in names), town.id
        assert {source for part in town.participations for source in part.sources} <= links, town.id


def test_a_town_that_has_left_stands_on_no_programs_page(pages: Pages) -> None:
    assert "Gießen" in words(pages[routes.TOWNS].main)
    assert "Gießen" not in words(pages["/programme/engagierte-stadt/"].main)


def test_there_are_at_least_two_articles(pages: Pages) -> None:
    assert len([route for route in pages if route.startswith(routes.NEWS) and route != routes.NEWS]) >= 2


def test_the_accreditation_page_takes_comments(pages: Pages) -> None:
    assert "Kommentar schreiben" in [words(node) for node in pages[routes.ACCREDITATION].main.css("h2")]
