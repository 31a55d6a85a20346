"""A comment and an enquiry by a form service: a real receiver on the loopback address, with and without JavaScript."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Browser

from plugins.comments.letters import COMMENT_CONSENT
from tests.browser.conftest import Serve
from tests.browser.visits import axe_findings, visit
from tests.ports import serving
from tests.project import Project

TYPED = 'Schöne Grüße & "danke" für 100 %\nZweite Zeile: a=b+c; 👩‍💻 <b>kein</b>'


RETURNS = ("thanks", "_next", "options[redirect]")


@dataclass
class Receiver:
    """A form service that keeps what it is sent and sends the visitor back to the page that thanks."""

    address: str = ""
    received: list[dict[str, str]] = field(default_factory=list)


@contextmanager
def running_receiver() -> Iterator[Receiver]:
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode("ascii")
            fields = parse_qs(body, keep_blank_values=True, encoding="utf-8", strict_parsing=True)
            receiver.received.append({name: values[0] for name, values in fields.items()})
            self.send_response(303)
            self.send_header("Location", next(fields[name][0] for name in RETURNS if name in fields))
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    with serving(Handler) as address:
        receiver.address = f"{address}/annahme"
        yield receiver


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A running form service."""
    with running_receiver() as receiver:
        yield receiver


PRESETS = {
    "plain": {"name": "name", "message": "message", "page": "page", "consent": "consent", "website": "honeypot"},
    "formspree": {"name": "name", "message": "message", "page": "page", "consent": "consent", "_gotcha": "honeypot"},
    "staticman": {
        "fields[name]": "name",
        "fields[message]": "message",
        "options[slug]": "page",
        "options[consent]": "consent",
        "fields[website]": "honeypot",
    },
}


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("scripts", [True, False])
def test_a_comment_arrives_as_typed_under_the_names_of_the_service(  # noqa: PLR0913, PLR0917 (fixtures)
    browser: Browser, serve: Serve, small: Project, receiver: Receiver, preset: str, scripts: bool
) -> None:
    home = build(small, serve, "comments", {"action": receiver.address, "preset": preset})
    with visit(browser, home, java_script_enabled=scripts) as visitor:
        page = visitor.page
        page.goto(f"{home}/akkreditierung/")
        page.get_by_role("textbox", name="Name").fill("Änne O'Neill & Söhne")
        page.get_by_role("textbox", name="Kommentar").fill(TYPED)
        page.get_by_role("checkbox").check()
        page.get_by_role("button", name="Kommentar absenden").click()
        page.wait_for_url(f"{home}/danke/")
        assert visitor.messages == []
    (sent,) = receiver.received
    values = {key: sent[name] for name, key in PRESETS[preset].items()}
    page_id = "akkreditierung" if preset == "staticman" else f"{home}/akkreditierung/"
    assert values == {
        "name": "Änne O'Neill & Söhne",
        "message": TYPED.replace("\n", "\r\n"),
        "page": page_id,
        "consent": COMMENT_CONSENT,
        "honeypot": "",
    }


def test_an_enquiry_arrives_under_names_of_the_owners_own(
    browser: Browser, serve: Serve, rich: Project, receiver: Receiver
) -> None:
    names = {"message": "ihr-text", "name": "ihr-name", "honeypot": "fax"}
    home = build(rich, serve, "enquiries", {"action": receiver.address, "fields": names})
    with visit(browser, home, java_script_enabled=False) as visitor:
        page = visitor.page
        page.goto(f"{home}/kontakt/")
        page.get_by_label("Ort", exact=True).fill("Östringen")
        page.get_by_label("Programm", exact=True).select_option("Lebendige Mitte")
        page.get_by_role("textbox", name="Name").fill("Jürgen")
        page.get_by_role("textbox", name="E-Mail-Adresse").fill("j@ort.example")
        page.get_by_label("Ihr Anliegen").fill(TYPED)
        page.get_by_role("checkbox").check()
        page.get_by_role("button", name="Anfrage absenden").click()
        page.wait_for_url(f"{home}/danke/")
    (sent,) = receiver.received
    assert sent["ihr-text"] == TYPED.replace("\n", "\r\n")
    assert (sent["ihr-name"], sent["place"], sent["program"]) == ("Jürgen", "Östringen", "Lebendige Mitte")
    assert sent["fax"] == ""
    assert "website" not in sent


def test_an_empty_field_stops_the_form_and_is_announced(
    browser: Browser, serve: Serve, small: Project, receiver: Receiver
) -> None:
    home = build(small, serve, "comments", {"action": receiver.address})
    with visit(browser, home) as visitor:
        page = visitor.page
        page.goto(f"{home}/akkreditierung/")
        page.get_by_role("textbox", name="Name").fill("Jürgen")
        page.get_by_role("button", name="Kommentar absenden").click()
        assert page.get_by_role("alert").inner_text() == "Bitte prüfen Sie 2 Felder."
        assert page.get_by_role("textbox", name="Name").input_value() == "Jürgen"
        assert axe_findings(page) == []
    assert receiver.received == []


def test_the_policy_lets_the_form_send_nowhere_else(
    browser: Browser, serve: Serve, small: Project, receiver: Receiver
) -> None:
    home = build(small, serve, "comments", {"action": receiver.address})
    with running_receiver() as other, visit(browser, home) as visitor:
        page = visitor.page
        page.goto(f"{home}/akkreditierung/")
        page.evaluate(f"document.querySelector('.letter').action = {other.address!r}")
        page.evaluate("document.querySelector('.letter').noValidate = true")
        with page.expect_console_message(lambda message: "form-action" in message.text):
            page.evaluate("HTMLFormElement.prototype.submit.call(document.querySelector('.letter'))")
    assert (receiver.received, other.received) == ([], [])


def test_netlify_finds_its_marks_in_the_built_page(small: Project) -> None:
    service = {"channel": "endpoint", "action": "/danke/", "preset": "netlify", "provider": "Netlify, Inc."}
    small.settings(comments=service, hosts=["netlify"])
    assert small.run("html").code == 0
    page = small.read("output/akkreditierung/index.html")
    for mark in (
        'name="kommentar" data-netlify="true" data-netlify-honeypot="bot-field"',
        'name="form-name" value="kommentar"',
        'method="post" action="/danke/"',
        'name="bot-field"',
    ):
        assert mark in page


def test_the_privacy_page_names_who_receives_what_is_sent(small: Project) -> None:
    service = {"channel": "endpoint", "action": "https://f.ort.example", "provider": "Formdienst GmbH, Halle"}
    small.settings(enquiries=service)
    assert small.run("html").code == 0
    page = small.read("output/datenschutz/index.html")
    assert "Empfänger: Formdienst GmbH, Halle." in page
    assert "Ein Kommentar erreicht mich als E-Mail." in page
    assert "Eine Anfrage erreicht mich als E-Mail." not in page


def build(small: Project, serve: Serve, setting: str, channel: dict[str, object]) -> str:
    """Serve a copy whose comments or enquiries go to a service; the addresses of the copy are those of its server."""
    output = small.root / "output"
    output.mkdir()
    home = serve(output)
    small.settings(**{setting: {"channel": "endpoint", "provider": "Formdienst", **channel}})
    small.settings(preview=home)
    run = small.run("html")
    assert run.code == 0, run.err
    return home
