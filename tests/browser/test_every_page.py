"""What holds for every page of the site."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Serve
from tests.browser.visits import SHIFT, WIDTHS, axe_findings, routes_of, visit


@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_at_any_width_in_any_scheme(
    browser: Browser, serve: Serve, looked_at: Path, width: int
) -> None:
    home = serve(looked_at)
    findings = {}
    with visit(browser, home) as visitor:
        for route in routes_of(looked_at):
            visitor.page.goto(home + route)
            for setting in visitor.settings([width]):
                if found := axe_findings(visitor.page):
                    findings[f"{route} at {setting}"] = found
    assert findings == {}


def test_pages_are_silent_ask_no_other_host_and_do_not_shift(browser: Browser, serve: Serve, looked_at: Path) -> None:
    home = serve(looked_at)
    shifts = {}
    with visit(browser, home, viewport={"width": 360, "height": 800}) as visitor:
        for route in routes_of(looked_at):
            visitor.page.goto(home + route)
            if shift := visitor.page.evaluate(SHIFT):
                shifts[route] = shift
        assert visitor.messages == []
        assert visitor.foreign == []
        assert visitor.page.context.cookies() == []
    assert shifts == {}


def test_nothing_scrolls_sideways_at_320_pixels_or_with_text_of_twice_the_size(
    browser: Browser, serve: Serve, looked_at: Path
) -> None:
    home = serve(looked_at)
    wide = []
    for width, size in ((320, "100%"), (640, "200%")):
        with visit(browser, home, viewport={"width": width, "height": 800}) as visitor:
            for route in routes_of(looked_at):
                visitor.page.goto(home + route)
                visitor.page.evaluate(f"document.documentElement.style.fontSize = '{size}'")
                if visitor.page.evaluate("document.documentElement.scrollWidth") > width:
                    wide.append(f"{route} at {width} px, text {size}")
    assert wide == []


def test_everything_can_be_read_and_reached_without_javascript(browser: Browser, serve: Serve, looked_at: Path) -> None:
    home = serve(looked_at)
    with visit(browser, home, java_script_enabled=False, viewport={"width": 360, "height": 800}) as visitor:
        for route in routes_of(looked_at):
            visitor.page.goto(home + route)
            assert visitor.page.locator("h1").is_visible(), route
            assert visitor.page.locator("main").inner_text().strip(), route
        assert visitor.messages == []


SMALL = """() => [...document.querySelectorAll('header nav a, summary, button, .button')]
  .map(target => [target.innerText, Math.round(target.getBoundingClientRect().height)])
  .filter(([, height]) => height > 0 && height < 44)"""
"""Targets that are shown and too low, with their height in pixels."""


def test_targets_in_navigation_and_buttons_are_at_least_44_pixels_high(
    browser: Browser, serve: Serve, looked_at: Path
) -> None:
    home = serve(looked_at)
    small = {}
    for width in (360, 1280):
        with visit(browser, home, viewport={"width": width, "height": 900}) as visitor:
            for route in routes_of(looked_at):
                visitor.page.goto(home + route)
                if found := visitor.page.evaluate(SMALL):
                    small[f"{route} at {width} px"] = found
    assert small == {}
