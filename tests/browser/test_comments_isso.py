"""A comment by Isso from the form to the page: posted, approved, pulled into YAML, built, read without JavaScript."""

from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.browser.conftest import Serve
from tests.browser.visits import axe_findings, visit
from tests.comments.isso_server import running_isso
from tests.comments.moderating import moderate
from tests.ports import reserved_port
from tests.project import Project

NAME = "Änne <O'Neill> & „Söhne“ &amp; Co"
TYPED = "Schöne **Grüße** & Dank!\n\n<script>alert(1)</script> 👩‍💻\nEnde"


def test_a_comment_travels_from_the_form_to_the_page(
    browser: Browser, serve: Serve, small: Project, tmp_path: Path
) -> None:
    output = small.root / "output"
    output.mkdir()
    home = serve(output)
    with running_isso(tmp_path / "isso", home) as isso:
        small.settings(comments={"channel": "isso", "server": isso.address, "provider": "Webhof"})
        assert small.run("html").code == 0
        with visit(browser, home) as visitor:
            post(visitor.page, home)
            assert visitor.messages == []
            assert visitor.page.context.cookies(home) == []
        assert "0 Kommentare" in moderate(small, "pull").out
        isso.moderate("activate", 1)
        assert moderate(small, "pull", "--dry-run").out.endswith("Probelauf: Nichts wurde geändert.\n")
        assert list((small.root / "data/comments").rglob("*.yaml")) == []
        assert "isso-1 auf /akkreditierung/" in moderate(small, "pull").out
    assert small.run("html").code == 0
    with visit(browser, home, java_script_enabled=False) as visitor:
        visitor.page.goto(f"{home}/akkreditierung/#kommentar-isso-1")
        shown = visitor.page.locator("#kommentar-isso-1").inner_text()
        assert visitor.page.get_by_role("link", name="Kommentar per E-Mail schreiben").is_visible()
    assert NAME in shown
    for line in TYPED.split("\n"):
        assert line in shown


def post(page: Page, home: str) -> None:
    """Fill the form and send it."""
    page.goto(f"{home}/akkreditierung/")
    page.get_by_role("textbox", name="Name").fill(NAME)
    page.get_by_role("textbox", name="Kommentar").fill(TYPED)
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Kommentar absenden").click()
    page.wait_for_url(f"{home}/danke/")


def test_when_isso_does_not_answer_the_text_stays_and_the_visitor_is_told(
    browser: Browser, serve: Serve, small: Project
) -> None:
    output = small.root / "output"
    output.mkdir()
    home = serve(output)
    with reserved_port() as port, visit(browser, home) as visitor:
        server = {"channel": "isso", "server": f"http://127.0.0.1:{port}", "provider": "Webhof"}
        small.settings(comments=server)
        assert small.run("html").code == 0
        page = visitor.page
        page.goto(f"{home}/akkreditierung/")
        page.get_by_role("textbox", name="Name").fill(NAME)
        page.get_by_role("textbox", name="Kommentar").fill(TYPED)
        page.get_by_role("checkbox").check()
        page.get_by_role("button", name="Kommentar absenden").click()
        page.get_by_role("alert").filter(has_text="nicht geklappt").wait_for()
        assert page.get_by_role("textbox", name="Kommentar").input_value() == TYPED
        assert axe_findings(page) == []
