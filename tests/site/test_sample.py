"""While the identity is a sample every page says so and asks not to be listed; a real one is shown plainly."""

from pathlib import Path

import pytest

from tests.conftest import Keep
from tests.kept import MADE_A_SAMPLE, Recipe
from tests.project import RICH, SITE_URL
from tests.site.pages import BuiltPage, read_pages, words

Pages = dict[str, BuiltPage]


@pytest.fixture(scope="module")
def samples(keep: Keep) -> Pages:
    """The pages of the same site, said to be a sample."""
    return read_pages(keep(Recipe(RICH, changes=MADE_A_SAMPLE)).root / "output")


def test_every_page_says_that_the_person_is_made_up(samples: Pages) -> None:
    for route, page in samples.items():
        said = words(page.one("body"))
        assert "Muster-Website" in said[:120], route


def test_every_page_asks_not_to_be_listed(samples: Pages) -> None:
    assert {page.one("meta[name=robots]").attributes["content"] for page in samples.values()} == {"noindex"}


def test_a_real_identity_is_shown_without_banner_and_may_be_listed(pages: Pages, published_site: Path) -> None:
    assert [route for route, page in pages.items() if "Muster-Website" in page.html] == []
    hidden = {route for route, page in pages.items() if page.tree.css("meta[name=robots]")}
    assert hidden == {"/404.html"}
    assert f"Sitemap: {SITE_URL}/sitemap.xml" in (published_site / "robots.txt").read_text(encoding="utf-8")
