"""The site in Chromium over HTTPS, under the policy that the servers send and the pages carry."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import FLAGS
from tests.hosting.configurations import NAME
from tests.hosting.web_servers import WebServer
from tests.programs_needed import find_browser

NOTE_VIOLATIONS = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
"""
ASK = """({
    violations,
    title: document.title,
    links: document.querySelectorAll("nav a").length,
    display: getComputedStyle(document.body).display,
    ground: getComputedStyle(document.body).backgroundColor,
})"""
ATTACKED = "/angriff.html"
SOME = ["/", "/akkreditierung/", "/orte/"]
MISSING = ("/nirgendwo/", "/hallo-welt/")
TRANSPARENT = "rgba(0, 0, 0, 0)"


@dataclass(frozen=True)
class Sight:
    """What Chromium made of a page; ``violations`` are the directives that refused something."""

    path: str
    status: int
    console: tuple[str, ...]
    foreign: tuple[str, ...]
    violations: frozenset[str]
    title: str
    links: int
    display: str
    ground: str


@pytest.fixture(scope="module")
def sights(server: WebServer, served: Path) -> dict[str, Sight]:
    """All pages as Chromium sees them, and some of them from the servers that send the same headers.

    They are looked at in a thread of its own, since a thread holds one Playwright only.
    """
    files = (path.relative_to(served).as_posix() for path in served.rglob("index.html"))
    pages = sorted(f"/{file.removesuffix('index.html')}" for file in files) if server.name == "nginx" else SOME
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(look, server, (*pages, *MISSING, ATTACKED)).result()


def look(server: WebServer, paths: tuple[str, ...]) -> dict[str, Sight]:
    flags = [*FLAGS, "--ignore-certificate-errors", f"--host-resolver-rules=MAP {NAME}:443 127.0.0.1:{server.port}"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=flags)
        page = browser.new_page()
        page.add_init_script(NOTE_VIOLATIONS)
        seen = {path: visit(page, path) for path in paths}
        browser.close()
    return seen


def visit(page: Page, path: str) -> Sight:
    console: list[str] = []
    requests: list[str] = []
    listeners = {
        "console": lambda message: console.append(message.text),
        "request": lambda request: requests.append(request.url),
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    response = page.goto(f"https://{NAME}{path}")
    assert response
    facts = page.evaluate(ASK)
    for event, listener in listeners.items():
        page.remove_listener(event, listener)
    foreign = tuple(url for url in requests if not url.startswith(f"https://{NAME}/"))
    return Sight(path, response.status, tuple(console), foreign, frozenset(facts.pop("violations")), **facts)


def test_no_page_breaks_the_policy_or_asks_another_host(server: WebServer, sights: dict[str, Sight]) -> None:
    pages = [sight for path, sight in sights.items() if path not in {*MISSING, ATTACKED}]
    assert len(pages) > (20 if server.name == "nginx" else 2)
    for sight in pages:
        assert (sight.status, sight.console, sight.foreign, sight.violations) == (200, (), (), frozenset()), sight


def test_the_sites_own_style_is_applied(sights: dict[str, Sight]) -> None:
    assert all(sight.ground != TRANSPARENT for sight in sights.values())


def test_the_policy_refuses_what_is_not_the_sites_own(sights: dict[str, Sight]) -> None:
    """The header of these servers leaves inline styles to the page's own policy; together they let none in."""
    sight = sights[ATTACKED]
    assert sight.violations == {"frame-src", "img-src", "script-src-elem", "style-src-attr", "style-src-elem"}
    assert sight.title != "taken over"
    assert sight.display != "none"


@pytest.mark.parametrize("path", MISSING)
def test_the_page_for_missing_pages_looks_the_same_at_any_depth(sights: dict[str, Sight], path: str) -> None:
    sight = sights[path]
    assert sight.status in {404, 410}
    assert sight.links
    assert (sight.foreign, sight.violations) == ((), frozenset())
