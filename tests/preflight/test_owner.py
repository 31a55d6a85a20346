"""What holds for an owner's own site and not for a sample."""

import pytest

from tests.preflight.built import Built


@pytest.fixture
def owned(built: Built) -> Built:
    """The published sample, held to be an owner's own site: what a sample does is now wrong."""
    built.source("data/consultant.yaml", "sample: true", "sample: false")
    return built


def test_an_owners_site_no_longer_calls_itself_a_sample(owned: Built) -> None:
    assert set(owned.pages) == owned.found("musterhinweis")


def test_search_engines_are_let_in(owned: Built) -> None:
    assert owned.found("robots") == {"robots.txt"}
    owned.write("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: https://www.ort.example/sitemap.xml\n")
    assert owned.found("robots") == set()


def test_the_sitemap_lists_no_page_that_says_noindex(owned: Built) -> None:
    assert owned.found("sitemap") == {"sitemap.xml"}


def test_every_page_that_may_be_listed_is_listed(owned: Built) -> None:
    for page in owned.pages:
        if page not in {"404.html", "danke/index.html"}:
            owned.swap(page, '<meta name="robots" content="noindex">', "")
    assert owned.found("sitemap") == set()
    owned.swap("sitemap.xml", "<url><loc>[^<]*/profil/</loc></url>", "")
    assert owned.found("sitemap") == {"profil/index.html"}
