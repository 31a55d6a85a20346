"""Every address is spelled in one place, and its file and its parent follow from it."""

import pytest

from plugins.publishing import routes


def test_addresses_of_records_stand_below_their_index() -> None:
    assert routes.program("land") == "/programme/land/"
    assert routes.service("moderation") == "/angebote/moderation/"
    assert routes.town("giessen") == "/orte/giessen/"
    assert routes.article("neu") == "/aktuelles/neu/"


def test_a_text_makes_a_page_at_its_name_but_404_is_what_hosts_look_for() -> None:
    assert routes.prose("impressum") == routes.IMPRINT
    assert routes.prose("404") == routes.NOT_FOUND == "/404.html"


@pytest.mark.parametrize(
    ("route", "file"),
    [("/", "index.html"), ("/a/b/", "a/b/index.html"), ("/404.html", "404.html"), ("/feed.xml", "feed.xml")],
)
def test_the_file_of_an_address(route: str, file: str) -> None:
    assert routes.file_of(route) == file


@pytest.mark.parametrize(
    ("route", "above"), [("/", None), ("/a/", "/"), ("/a/b/", "/a/"), ("/404.html", "/"), ("/a/b/c/", "/a/b/")]
)
def test_the_address_one_level_up(route: str, above: str | None) -> None:
    assert routes.parent(route) == above


def test_a_draft_stands_at_an_address_of_its_own() -> None:
    assert routes.draft(routes.service("neu")) == "/entwuerfe/angebote/neu/"
