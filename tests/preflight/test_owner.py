"""A sample says that it is one and hides; an owner's own site does neither."""

import pytest

from tests.preflight.built import SITE_URL, Built

CONSULTANT = "data/consultant.yaml"


@pytest.fixture
def owned(sample: Built) -> Built:
    """A published sample, held to be an owner's own site: what a sample does is now wrong."""
    sample.source(CONSULTANT, "sample: true", "sample: false")
    sample.expect(demo=False)
    return sample


@pytest.fixture
def claimed(built: Built) -> Built:
    """An owner's own published site, held to be a sample: what an owner does is now wrong."""
    built.source(CONSULTANT, "sample: false", "sample: true")
    built.expect(demo=True)
    return built


def test_a_sample_that_goes_out_as_a_demonstration_has_no_finding(sample: Built) -> None:
    assert [str(finding) for finding in sample.examine().findings] == []


def test_a_sample_that_is_no_demonstration_does_not_go_out(sample: Built) -> None:
    sample.expect(demo=False)
    assert sample.found("musterangaben") == {CONSULTANT}


@pytest.mark.parametrize("part", ['<meta name="robots" content="noindex">', "<strong>Muster-Website.</strong>"])
def test_a_sample_says_so_on_every_page(part: str, sample: Built) -> None:
    sample.swap("profil/index.html", part, "")
    assert sample.found("musterhinweis") == {"profil/index.html"}


def test_a_sample_that_calls_itself_an_owners_site_is_found_on_every_page(claimed: Built) -> None:
    assert set(claimed.pages) == claimed.found("musterhinweis")
    assert claimed.found("robots") == {"robots.txt"}


def test_an_owners_site_no_longer_calls_itself_a_sample(owned: Built) -> None:
    assert set(owned.pages) == owned.found("musterhinweis")


def test_search_engines_are_let_in(owned: Built) -> None:
    assert owned.found("robots") == {"robots.txt"}
    owned.write("robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {SITE_URL}/sitemap.xml\n")
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
