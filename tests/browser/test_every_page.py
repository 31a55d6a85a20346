"""What holds for every page of the site."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Serve
from tests.browser.visits import SHIFT, routes_of, visit

SMALL = """() => [...document.querySelectorAll('header nav a, summary, button, .button')]
  .map(target => [target.innerText, Math.round(target.getBoundingClientRect().height)])
  .filter(([, height]) => height > 0 && height < 44)"""
"""Targets that are shown and too low, with their height in pixels."""


@dataclass
class Seen:
    """What was seen on a walk over all pages, each loaded once: by address, and how it was shown."""

    messages: list[str]
    foreign: list[str]
    cookies: Sequence[object]
    shifts: dict[str, float] = field(default_factory=dict)
    small: dict[str, list[list[object]]] = field(default_factory=dict)
    wide: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def seen(browser: Browser, serve: Serve, looked_at: Path) -> Seen:
    """Walk over all pages of the site on a phone, and turn the phone into a desk on each."""
    home = serve(looked_at)
    with visit(browser, home) as visitor:
        seen = Seen(visitor.messages, visitor.foreign, ())
        for route in routes_of(looked_at):
            look_at(visitor.page, home, route, seen)
        seen.cookies = visitor.page.context.cookies()
    return seen


def look_at(page: Page, home: str, route: str, seen: Seen) -> None:
    page.set_viewport_size({"width": 360, "height": 900})
    page.goto(home + route)
    if shift := page.evaluate(SHIFT):
        seen.shifts[route] = shift
    for width, size in ((360, "100%"), (1280, "100%"), (640, "200%"), (320, "100%")):
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate(f"document.documentElement.style.fontSize = '{size}'")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            seen.wide.append(f"{route} at {width} px, text {size}")
        if size == "100%" and (small := page.evaluate(SMALL)):
            seen.small[f"{route} at {width} px"] = small


def test_pages_are_silent_ask_no_other_host_and_do_not_shift(seen: Seen) -> None:
    assert seen.messages == []
    assert seen.foreign == []
    assert seen.cookies == []
    assert seen.shifts == {}


def test_nothing_scrolls_sideways_at_320_pixels_or_with_text_of_twice_the_size(seen: Seen) -> None:
    assert seen.wide == []


def test_targets_in_navigation_and_buttons_are_at_least_44_pixels_high(seen: Seen) -> None:
    assert seen.small == {}


def test_everything_can_be_read_and_reached_without_javascript(browser: Browser, serve: Serve, looked_at: Path) -> None:
    home = serve(looked_at)
    with visit(browser, home, java_script_enabled=False, viewport={"width": 360, "height": 800}) as visitor:
        for route in routes_of(looked_at):
            visitor.page.goto(home + route)
            assert visitor.page.locator("h1").is_visible(), route
            assert visitor.page.locator("main").inner_text().strip(), route
        assert visitor.messages == []
