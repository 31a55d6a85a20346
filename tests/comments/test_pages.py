"""What the comments feature adds to pages, on the site built by the real command."""

import gzip

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.comments.moderating import write_comment
from tests.project import REPOSITORY, Project

OWN_SCRIPT = 1500


def page(project: Project, file: str) -> LexborHTMLParser:
    """Give a built page."""
    return LexborHTMLParser(project.read(f"output/{file}index.html"))


@pytest.fixture
def commented(project: Project) -> Project:
    """A built copy with a short thread under the accreditation page and many comments under an article."""
    write_comment(project, "a1", message='"Wir haben z.B. 5 km Wege -- \\"toll\\"."')
    write_comment(project, "a2", _parent="a1", name="Erika Früher", owner="true")
    write_comment(project, "a3", status="pending", message="Wartet noch.")
    for number in range(100):
        article = "aktuelles/von-20-auf-91-netzwerke"
        parent = f"b{number - 1}" if number % 3 else None
        write_comment(project, f"b{number}", page=article, message="Wort " * 40, _parent=parent)
    text = project.read("content/programme/engagiertes-land.md")
    project.write("content/programme/engagiertes-land.md", f"---\ncomments: true\n---\n{text}")
    run = project.run("html")
    assert run.code == 0, run.err
    return project


def test_a_thread_has_a_count_permalinks_and_machine_readable_dates(commented: Project) -> None:
    built = page(commented, "akkreditierung/")
    assert built.css_first("#kommentare").text() == "2 Kommentare"
    first, second = built.css(".comment")
    assert first.css_first("time").attributes["datetime"] == "2026-11-01T13:30:00+01:00"
    assert first.css_first("time").text() == "1.\u00a0November\u00a02026"
    assert first.css_first(".comment__date").attributes["href"] == "#kommentar-a1" == f"#{first.id}"
    assert first.css_first("[data-as-typed]").text() == 'Wir haben z.B. 5 km Wege -- "toll".'
    assert second.css_first(".comment__to a").attributes["href"] == "/akkreditierung/#kommentar-a1"
    assert "comment--owner" in (second.attributes["class"] or "")
    assert [one.css_first(".comment__name").text() for one in (first, second)] == ["Jonas Beispiel", "Erika Mustermann"]
    assert "Wartet noch" not in built.body.text()


def test_older_comments_lie_on_further_pages_with_working_links(commented: Project) -> None:
    top = "aktuelles/von-20-auf-91-netzwerke/"
    folder = commented.root / "output" / top
    pages = {path.parent.relative_to(commented.root / "output").as_posix() + "/" for path in folder.rglob("index.html")}
    ids = {f"/{name}#{node.id}" for name in pages for node in page(commented, name).css(".comment")}
    assert len(ids) == 100
    for name in pages:
        built = page(commented, name)
        for link in built.css(".comment__to a"):
            assert link.attributes["href"] in ids
        for link in built.css(".comments__pages a"):
            assert (link.attributes["href"] or "").split("#")[0].strip("/") + "/" in pages
        robots = built.css_first('meta[name="robots"]')
        assert robots.attributes["content"] == "noindex"
    assert "/kommentare/" not in commented.read("output/sitemap.xml")


def test_any_page_takes_comments_whose_front_matter_says_so(commented: Project) -> None:
    assert page(commented, "programme/engagiertes-land/").css_first("#kommentar-schreiben")
    assert page(commented, "programme/engagierte-stadt/").css_first("#kommentar-schreiben") is None
    assert page(commented, "kontakt/").css_first("#kommentar-schreiben") is None


def test_the_script_comes_only_with_a_form_and_is_small(commented: Project) -> None:
    assert page(commented, "akkreditierung/").css_first('script[defer][src="/theme/letters.js"]')
    assert page(commented, "kontakt/").css_first("script")
    assert page(commented, "profil/").css_first("script") is None
    assert len(gzip.compress((REPOSITORY / "theme/static/letters.js").read_bytes(), 9)) <= OWN_SCRIPT


def test_every_field_has_a_label_a_purpose_and_a_place_for_its_error(commented: Project) -> None:
    for file in ("akkreditierung/", "kontakt/"):
        form = page(commented, file).css_first("form")
        for field in form.css("input:not([type=hidden]), select, textarea:not([readonly])"):
            assert form.css_first(f'label[for="{field.id}"]'), field.html
            if "required" in field.attributes:
                described = (field.attributes["aria-describedby"] or "").split()
                assert all(form.css_first(f"#{note}") for note in described)
                assert field.attributes["data-error"]
    names = {field.attributes["name"]: field.attributes.get("autocomplete") for field in form.css("input")}
    assert (names["name"], names["email"], names["organisation"]) == ("name", "email", "organization")
