"""While the identity is a sample every page says so and asks not to be listed; a real one is shown plainly."""

import pytest

from tests.project import Project
from tests.site.pages import BuiltPage, read_pages, words

Pages = dict[str, BuiltPage]


def test_every_page_says_that_the_person_is_made_up(pages: Pages) -> None:
    for route, page in pages.items():
        said = words(page.one("body"))
        assert "Muster-Website" in said[:120], route


def test_every_page_asks_not_to_be_listed(pages: Pages) -> None:
    assert {page.one("meta[name=robots]").attributes["content"] for page in pages.values()} == {"noindex"}


@pytest.fixture
def real(project: Project) -> Project:
    """A project whose owner is a real person."""
    project.replace("data/consultant.yaml", "sample: true", "sample: false")
    assert project.run("html").code == 0
    return project


def test_a_real_identity_is_shown_without_banner_and_may_be_listed(real: Project) -> None:
    pages = read_pages(real.root / "output")
    assert [route for route, page in pages.items() if "Muster-Website" in page.html] == []
    hidden = {route for route, page in pages.items() if page.tree.css("meta[name=robots]")}
    assert hidden == {"/danke/", "/404.html"}
    assert "Sitemap: http" in (real.root / "output/robots.txt").read_text(encoding="utf-8")
