"""What is paused says so; what is a draft is seen by nobody who does not know its address."""

import pytest

from tests.project import PREVIEW_URL, Project
from tests.site.pages import BuiltPage, broken_links, read_pages, words

Pages = dict[str, BuiltPage]
ACCREDITATION = "content/akkreditierung/akkreditierung.md"
UNPUBLISHED = ("das-fest-von-uebermorgen", "noch-nicht-fertig")
"""An article of a day to come, and one that says that it is a draft."""


def test_a_paused_service_says_so_and_comes_last(pages: Pages) -> None:
    assert "ruht zurzeit" in words(pages["/angebote/sommerschule/"].main)
    listed = [node.attributes["href"] for node in pages["/angebote/"].main.css("li a[href^='/angebote/']")]
    assert listed[-1] == "/angebote/sommerschule/"
    assert "Ruht zurzeit" in words(pages["/angebote/"].main)


def test_nothing_published_may_link_to_a_draft(rich: Project) -> None:
    rich.replace("data/services.yaml", "status: available", "status: draft")
    run = rich.run("check")
    assert run.code == 1
    place = rich.place_of(ACCREDITATION, "{filename}/angebote/tischgespraech.md")
    assert [problem.partition(": ")[0] for problem in run.problems] == [place]
    assert "ist noch ein Entwurf" in run.err


def test_of_an_article_of_a_day_to_come_a_link_says_the_day(rich: Project) -> None:
    file = "{filename}/aktuelles/das-fest-von-uebermorgen.md"
    rich.replace(ACCREDITATION, "{filename}/angebote/tischgespraech.md", file)
    (problem,) = rich.run("check").problems
    assert "„aktuelles/das-fest-von-uebermorgen.md“ erscheint erst am " in problem
    assert problem.endswith("; bis dahin den Link weglassen")


def test_a_draft_is_in_no_list_and_not_in_the_sitemap(previewed: Pages, built_project: Project) -> None:
    assert "/angebote/briefwechsel/" not in previewed
    draft = previewed["/entwuerfe/angebote/briefwechsel/"]
    assert "Entwurf" in words(draft.main)
    assert draft.one("meta[name=robots]").attributes["content"] == "noindex"
    assert "Briefwechsel" not in [words(node) for node in previewed["/angebote/"].main.css("h2")]
    assert "briefwechsel" not in built_project.read("output/sitemap.xml")
    assert broken_links(previewed, built_project.root / "output", PREVIEW_URL) == []


@pytest.mark.parametrize("slug", UNPUBLISHED)
def test_an_article_that_is_not_yet_published_is_in_no_list_and_no_feed(
    slug: str, previewed: Pages, built_project: Project
) -> None:
    assert not [route for route in ("/", "/aktuelles/") if slug in previewed[route].html]
    assert slug not in built_project.read("output/feed.xml") + built_project.read("output/sitemap.xml")
    assert f"/entwuerfe/aktuelles/{slug}/" in previewed


def test_a_site_without_articles_has_no_feed_and_says_that_nothing_is_new(small: Project) -> None:
    for file in (small.root / "content/aktuelles").glob("*.md"):
        file.unlink()
    run = small.run("html")
    assert run.code == 0, run.err
    output = small.root / "output"
    assert not (output / "feed.xml").exists()
    pages = read_pages(output)
    assert "nichts Neues" in words(pages["/aktuelles/"].main)
    assert broken_links(pages, output, PREVIEW_URL) == []


def test_whoever_builds_is_told_where_the_drafts_are(rich: Project) -> None:
    run = rich.run("check")
    assert run.code == 0, run.err
    assert "Entwurf, nur in der Vorschau: /entwuerfe/werkstatt/ (content/seiten/werkstatt.md)\n" in run.out
    assert "uebermorgen/; erscheint, wenn Sie ab 1. Juni 2027 veröffentlichen" in run.out
