"""What the comments feature adds to pages, on the site built by the real command."""

import gzip

import pytest
from selectolax.lexbor import LexborHTMLParser

from plugins.catalog.models.comments import Comment
from plugins.comments.reading import read_conversation
from tests.comments.moderating import write_comment
from tests.project import REPOSITORY, Project

OWN_SCRIPT = 1500
MUCH_DISCUSSED = "aktuelles/der-erste-runde-tisch"


def page(project: Project, file: str) -> LexborHTMLParser:
    """Give a built page."""
    return LexborHTMLParser(project.read(f"output/{file}index.html"))


@pytest.fixture
def commented(rich: Project) -> Project:
    """A built copy with many comments under an article, and one program's page that takes comments."""
    for number in range(100):
        parent = f"b{number - 1}" if number % 3 else None
        write_comment(rich, f"b{number}", page=MUCH_DISCUSSED, message="Wort " * 40, _parent=parent)
    text = rich.read("content/programme/weites-feld.md")
    rich.write("content/programme/weites-feld.md", f"---\ncomments: true\n---\n{text}")
    run = rich.run("html")
    assert run.code == 0, run.err
    return rich


def test_a_thread_has_a_count_permalinks_and_machine_readable_dates(built_project: Project) -> None:
    built = page(built_project, "akkreditierung/")
    assert built.css_first("#kommentare").text() == "3 Kommentare"
    first, second, third = built.css(".comment")
    assert first.css_first("time").attributes["datetime"] == "2026-10-01T14:30:00+02:00"
    assert first.css_first("time").text() == "1.\u00a0Oktober\u00a02026"
    assert first.css_first(".comment__date").attributes["href"] == "#kommentar-frage" == f"#{first.id}"
    assert first.css_first("[data-as-typed]").text().endswith('Dörfer mit 300 Leuten -- oder ist das "zu klein"?')
    assert second.css_first(".comment__to a").attributes["href"] == "/akkreditierung/#kommentar-frage"
    assert third.css_first(".comment__to a").attributes["href"] == "/akkreditierung/#kommentar-antwort"
    assert "comment--owner" in (second.attributes["class"] or "")


def test_the_owner_is_called_by_her_name_whatever_her_comment_says(built_project: Project) -> None:
    names = [one.css_first(".comment__name").text() for one in page(built_project, "akkreditierung/").css(".comment")]
    assert names == ["Ilka B.", "Alma Windfeder", "Ilka B."]


def test_what_waits_or_was_rejected_is_shown_to_nobody(built_project: Project) -> None:
    assert {"pending", "rejected"} <= {comment.status for comment in written(built_project)}
    for file, content in built_project.output().items():
        for comment in written(built_project):
            if comment.status != "approved":
                assert comment.message.encode() not in content, file


def written(project: Project) -> list[Comment]:
    """Give all comments of a project."""
    return [one.comment for one in read_conversation(project.root).written]


def test_comments_stand_once_below_the_story_of_a_town(rich: Project) -> None:
    rich.replace("content/orte/oehrenbach.md", "description:", "comments: true\ndescription:")
    write_comment(rich, page="orte/oehrenbach")
    assert rich.run("html").code == 0
    built = page(rich, "orte/oehrenbach/")
    assert [one.id for one in built.css(".comment")] == ["kommentar-a1"]
    assert len(built.css("form")) == 1


def test_older_comments_lie_on_further_pages_with_working_links(commented: Project) -> None:
    top = f"{MUCH_DISCUSSED}/"
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
        robots = [node.attributes["content"] for node in built.css('meta[name="robots"]')]
        assert robots == ([] if name == top else ["noindex"]), name
    assert "/kommentare/" not in commented.read("output/sitemap.xml")


def test_any_page_takes_comments_whose_front_matter_says_so(commented: Project) -> None:
    assert page(commented, "programme/weites-feld/").css_first("#kommentar-schreiben")
    assert page(commented, "programme/lebendige-mitte/").css_first("#kommentar-schreiben") is None
    assert page(commented, "kontakt/").css_first("#kommentar-schreiben") is None


def test_the_script_comes_only_with_a_form_and_is_small(built_project: Project) -> None:
    assert page(built_project, "akkreditierung/").css_first('script[defer][src="/theme/letters.js"]')
    assert page(built_project, "kontakt/").css_first("script")
    assert page(built_project, "profil/").css_first("script") is None
    assert len(gzip.compress((REPOSITORY / "theme/static/letters.js").read_bytes(), 9)) <= OWN_SCRIPT


def test_every_field_has_a_label_a_purpose_and_a_place_for_its_error(built_project: Project) -> None:
    for file in ("akkreditierung/", "kontakt/"):
        form = page(built_project, file).css_first("form")
        for field in form.css("input:not([type=hidden]), select, textarea:not([readonly])"):
            assert form.css_first(f'label[for="{field.id}"]'), field.html
            if "required" in field.attributes:
                described = (field.attributes["aria-describedby"] or "").split()
                assert all(form.css_first(f"#{note}") for note in described)
                assert field.attributes["data-error"]
    names = {field.attributes["name"]: field.attributes.get("autocomplete") for field in form.css("input")}
    assert (names["name"], names["email"], names["organisation"]) == ("name", "email", "organization")
