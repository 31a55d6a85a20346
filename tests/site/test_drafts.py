"""What is paused says so; what is a draft is seen by nobody who does not know its address."""

import pytest

from tests.project import Project
from tests.site.pages import BuiltPage, broken_links, read_pages, words


def set_status(project: Project, status: str) -> dict[str, BuiltPage]:
    """Give the first service a status and build."""
    project.replace("data/services.yaml", "status: available", f"status: {status}")
    run = project.run("html")
    assert run.code == 0, run.err
    return read_pages(project.root / "output")


def test_a_paused_service_says_so_and_comes_last(project: Project) -> None:
    pages = set_status(project, "paused")
    assert "ruht zurzeit" in words(pages["/angebote/prozessberatung/"].main)
    listed = [node.attributes["href"] for node in pages["/angebote/"].main.css("li a[href^='/angebote/']")]
    assert listed[-1] == "/angebote/prozessberatung/"
    assert "Ruht zurzeit" in words(pages["/angebote/"].main)


LINK = "[Prozessberatung]({filename}/angebote/prozessberatung.md)"
PLACE = "content/akkreditierung/akkreditierung.md:34:"


def test_nothing_published_may_link_to_a_draft(project: Project) -> None:
    project.replace("data/services.yaml", "status: available", "status: draft")
    run = project.run("check")
    assert run.code == 1
    assert [problem[: len(PLACE)] for problem in run.problems] == [PLACE]
    assert "ist noch ein Entwurf" in run.err


def test_a_draft_is_in_no_list_and_not_in_the_sitemap(project: Project) -> None:
    project.replace("content/akkreditierung/akkreditierung.md", LINK, "Prozessberatung")
    pages = set_status(project, "draft")
    assert "/angebote/prozessberatung/" not in pages
    draft = pages["/entwuerfe/angebote/prozessberatung/"]
    assert "Entwurf" in words(draft.main)
    assert draft.one("meta[name=robots]").attributes["content"] == "noindex"
    assert "Prozessberatung" not in [words(node) for node in pages["/angebote/"].main.css("h2")]
    assert "prozessberatung" not in project.read("output/sitemap.xml")
    assert broken_links(pages, project.root / "output", "http://127.0.0.1:8000") == []


@pytest.mark.parametrize("change", ["status: draft", "date: 2999-01-01"])
def test_an_article_that_is_not_yet_published_is_in_no_list_and_no_feed(project: Project, change: str) -> None:
    article = "content/aktuelles/von-20-auf-91-netzwerke.md"
    before = "date: 2026-11-16"
    project.replace(article, before, change if change.startswith("date") else f"{before}\n{change}")
    assert project.run("html").code == 0
    output = project.root / "output"
    listed = {"/", "/aktuelles/"}
    assert not [route for route in listed if "von-20-auf-91" in read_pages(output)[route].html]
    assert "von-20-auf-91" not in project.read("output/feed.xml") + project.read("output/sitemap.xml")
    assert (output / "entwuerfe/aktuelles/von-20-auf-91-netzwerke/index.html").is_file()


def test_a_site_without_articles_has_no_feed_and_says_that_nothing_is_new(project: Project) -> None:
    for file in (project.root / "content/aktuelles").glob("*.md"):
        file.unlink()
    run = project.run("html")
    assert run.code == 0, run.err
    output = project.root / "output"
    assert not (output / "feed.xml").exists()
    pages = read_pages(output)
    assert "nichts Neues" in words(pages["/aktuelles/"].main)
    assert broken_links(pages, output, "http://127.0.0.1:8000") == []


def test_whoever_builds_is_told_where_the_drafts_are(project: Project) -> None:
    before = "date: 2026-11-16"
    project.replace("content/aktuelles/von-20-auf-91-netzwerke.md", before, "date: 2999-01-02")
    project.replace("content/seiten/einfache-sprache.md", "title:", "status: draft\ntitle:")
    project.replace("content/seiten/barrierefreiheit.md", "({filename}/seiten/einfache-sprache.md)", "(https://x.de)")
    run = project.run("check")
    assert run.code == 0, run.err
    assert "Entwurf, nur in der Vorschau: /entwuerfe/einfache-sprache/\n" in run.out
    assert "netzwerke/; erscheint, wenn Sie ab 2. Januar 2999 veröffentlichen" in run.out
