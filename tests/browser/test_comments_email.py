"""A comment and an enquiry by e-mail, with and without JavaScript, under the site's own policy."""

from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from plugins.catalog import load_catalog
from plugins.comments.letters import COMMENT_CONSENT, ENQUIRY_CONSENT
from tests.browser.conftest import Serve
from tests.browser.visits import axe_findings, visit
from tests.comments.moderating import moderate
from tests.project import RICH, Project

TYPED = 'Schöne Grüße & "danke" für 100 % – ‚ja‘?\n\nZwei: a=b+c #1; 👩‍💻 日本 <b>kein</b> %0A {{ x }}\n– Ende'
UNENCODED = "!'()*~"
"""What a script leaves unencoded besides letters, digits and -._ (encodeURIComponent)."""
SEND = "Kommentar als E-Mail öffnen"
COLOUR = "element => getComputedStyle(element).color"
NAME = "Änne O'Neill & „Söhne“ <x@y>"


def mail(address: str) -> tuple[str, str, str]:
    """Take a mailto address apart: recipient, subject, body (RFC 6068)."""
    parts = urlsplit(address)
    fields = dict(pair.split("=", 1) for pair in parts.query.split("&"))
    assert parts.scheme == "mailto"
    assert set(fields) == {"subject", "body"}
    assert parse_qs(parts.query, strict_parsing=True)
    return unquote(parts.path), unquote(fields["subject"]), unquote(fields["body"])


def fill_comment(page: Page) -> None:
    """Fill the comment form."""
    page.get_by_role("textbox", name="Name").fill(NAME)
    page.get_by_role("textbox", name="Kommentar").fill(TYPED)
    page.get_by_role("textbox", name="E-Mail-Adresse").fill("aenne@ort.example")
    page.get_by_role("checkbox").check()


def test_without_javascript_a_link_opens_a_mail_with_all_that_a_comment_needs(
    browser: Browser, serve: Serve, built_site: Path
) -> None:
    with visit(browser, serve(built_site), java_script_enabled=False) as visitor:
        visitor.page.goto(f"{visitor.home}/akkreditierung/")
        link = visitor.page.get_by_role("link", name="Kommentar per E-Mail schreiben")
        assert link.is_visible()
        assert not visitor.page.locator("form").is_visible()
        to, subject, body = mail(link.get_attribute("href") or "")
    assert to == "alma@windfeder.example"
    assert subject == "Kommentar zu: Akkreditiert für »Lebendige Mitte« und »Weites Feld«"
    lines = body.split("\r\n")
    assert "\n" not in body.replace("\r\n", "")
    assert lines[0] == subject
    assert lines[1].startswith("Seite: http")
    assert lines[1].endswith("/akkreditierung/")
    assert {"Name:", "Kommentar:"} <= set(lines)
    assert lines[-1] == COMMENT_CONSENT


def test_the_form_writes_a_mail_that_decodes_to_what_was_typed(
    browser: Browser, serve: Serve, built_site: Path
) -> None:
    with visit(browser, serve(built_site)) as visitor:
        page = visitor.page
        page.goto(f"{visitor.home}/akkreditierung/")
        assert not page.locator(".letter__plain").first.is_visible()
        fill_comment(page)
        with page.expect_request("mailto:**") as opened:
            page.get_by_role("button", name=SEND).click()
        address = page.locator("[data-mail]").get_attribute("href") or ""
        _, subject, body = mail(address)
        encoded = [quote(part, safe=UNENCODED) for part in (subject, body)]
        assert address.endswith("?subject={}&body={}".format(*encoded))
        assert page.locator("[data-copy]").is_visible()
        assert page.locator("[data-copy]").input_value() == body.replace("\r\n", "\n")
        assert page.get_by_role("textbox", name="Kommentar").input_value() == TYPED
        assert mail(opened.value.url) == mail(address)
        assert "fertig" in page.get_by_role("alert").inner_text()
        assert axe_findings(page) == []
        assert visitor.foreign == [opened.value.url]
    assert subject.startswith("Kommentar zu: Akkreditiert")
    head, _, rest = body.partition("Name:\r\n")
    assert head.endswith("/akkreditierung/\r\n\r\n")
    typed = TYPED.replace("\n", "\r\n")
    address_line = "E-Mail-Adresse:\r\naenne@ort.example"
    assert rest == f"{NAME}\r\n\r\n{address_line}\r\n\r\nKommentar:\r\n{typed}\r\n\r\n{COMMENT_CONSENT}"


def test_what_the_form_writes_becomes_a_comment_without_the_address(
    browser: Browser, serve: Serve, built_site: Path, small: Project
) -> None:
    with visit(browser, serve(built_site)) as visitor:
        page = visitor.page
        page.goto(f"{visitor.home}/akkreditierung/")
        fill_comment(page)
        page.get_by_role("textbox", name="Name").fill("Änne O'Neill")
        with page.expect_request("mailto:**"):
            page.get_by_role("button", name=SEND).click()
        written = page.locator("[data-copy]").input_value()
        assert page.locator(".letter__say").first.evaluate(COLOUR) == page.locator("body").evaluate(COLOUR)
    assert "aenne@ort.example" in written
    added = moderate(small, "add", typed=written)
    assert (added.code, added.err) == (0, "")
    (file,) = (small.root / "data/comments").rglob("*.yaml")
    stored = file.read_text(encoding="utf-8")
    assert "Änne O'Neill" in stored
    assert "@" not in stored


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("name", "Bitte geben Sie einen Namen an."),
        ("message", "Bitte schreiben Sie einen Kommentar."),
        ("consent", "Ohne dieses Häkchen"),
    ],
)
def test_what_is_missing_is_announced_and_the_rest_is_kept(
    browser: Browser, serve: Serve, built_site: Path, key: str, said: str
) -> None:
    with visit(browser, serve(built_site)) as visitor:
        page = visitor.page
        page.goto(f"{visitor.home}/akkreditierung/")
        fill_comment(page)
        missing = page.locator(f"#kommentar-{key}")
        if key == "consent":
            missing.uncheck()
        else:
            missing.fill("   ")
        page.get_by_role("button", name=SEND).click()
        assert page.get_by_role("alert").inner_text() == "Bitte prüfen Sie ein Feld."
        assert missing.evaluate("field => field === document.activeElement")
        assert missing.get_attribute("aria-invalid") == "true"
        assert (missing.get_attribute("aria-describedby") or "").endswith(f"kommentar-{key}-fehler")
        assert said in page.locator(f"#kommentar-{key}-fehler").inner_text()
        assert page.locator("#kommentar-email").input_value() == "aenne@ort.example"
        assert not page.locator("[data-copy]").is_visible()
        assert axe_findings(page) == []


def test_a_robot_that_fills_the_trap_writes_no_mail(browser: Browser, serve: Serve, built_site: Path) -> None:
    with visit(browser, serve(built_site)) as visitor:
        page = visitor.page
        page.goto(f"{visitor.home}/akkreditierung/")
        fill_comment(page)
        page.evaluate("document.querySelector('[data-key=honeypot]').value = 'https://spam.example'")
        page.get_by_role("button", name=SEND).click()
        assert not page.locator("[data-copy]").is_visible()


def test_an_enquiry_names_place_program_and_service(browser: Browser, serve: Serve, built_site: Path) -> None:
    with visit(browser, serve(built_site)) as visitor:
        page = visitor.page
        page.goto(f"{visitor.home}/kontakt/")
        assert page.locator("datalist option").count() == len({town.name for town in load_catalog(RICH).catalog.towns})
        page.get_by_label("Programm", exact=True).select_option("Weites Feld")
        offices = page.locator(".enquiry__offices > li")
        assert [office.is_visible() for office in offices.all()] == [False, True]
        page.get_by_label("Angebot", exact=True).select_option("Tischgespräch")
        page.get_by_label("Ort", exact=True).fill("Östringen (Kernstadt)")
        page.get_by_role("textbox", name="Name").fill(NAME)
        page.get_by_role("textbox", name="E-Mail-Adresse").fill("aenne@ort.example")
        page.get_by_label("Ihr Anliegen").fill(TYPED)
        page.get_by_role("checkbox").check()
        with page.expect_request("mailto:**") as opened:
            page.get_by_role("button", name="E-Mail schreiben").click()
        written = page.locator("[data-copy]").input_value()
        assert axe_findings(page) == []
        assert visitor.foreign == [opened.value.url]
    for part in ("Programm:\nWeites Feld", "Angebot:\nTischgespräch", "Ort:\nÖstringen (Kernstadt)", TYPED):
        assert part in written
    assert written.endswith(ENQUIRY_CONSENT)


def test_only_the_office_of_a_program_with_vouchers_is_named(browser: Browser, serve: Serve, rich: Project) -> None:
    rich.append("data/voucher.yaml", "programs: [lebendige-mitte]\n")
    services = rich.read("data/services.yaml")
    rich.write("data/services.yaml", services.replace("programs: [weites-feld]", "programs: [lebendige-mitte]"))
    run = rich.run("html")
    assert run.code == 0, run.err
    with visit(browser, serve(rich.root / "output")) as visitor:
        page = visitor.page
        page.goto(f"{visitor.home}/kontakt/")
        first, offices = page.locator(".enquiry__first"), page.locator(".enquiry__offices > li")
        for program, shown in (("Lebendige Mitte", True), ("Weites Feld", False), ("", True)):
            page.get_by_label("Programm", exact=True).select_option(program)
            assert [first.is_visible(), *(office.is_visible() for office in offices.all())] == [shown, shown], program


def test_first_the_program_office_stands_before_the_fields(browser: Browser, serve: Serve, built_site: Path) -> None:
    for scripts in (True, False):
        with visit(browser, serve(built_site), java_script_enabled=scripts) as visitor:
            visitor.page.goto(f"{visitor.home}/kontakt/")
            section = visitor.page.locator(".enquiry")
            text = section.inner_text()
            assert text.index("schon mit Ihrem Programmbüro gesprochen") < text.index("E-Mail")
            assert "buero@lebendige-mitte.example" in text
            assert "Programmbüro »Weites Feld«" in text
            assert section.get_by_role("link", name="Anfrage per E-Mail schreiben").is_visible() != scripts
