"""Axe-core looks at every page of the site."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Serve
from tests.browser.visits import RULES, WIDTHS, axe_findings, routes_of, visit

PROCESSES = 2
"""Among so many processes the pages are shared (tests/shares.py)."""


@pytest.mark.parametrize("first", range(PROCESSES))
def test_axe_finds_nothing_at_any_width_in_any_scheme(
    browser: Browser, serve: Serve, looked_at: Path, first: int
) -> None:
    home = serve(looked_at)
    findings = {}
    with visit(browser, home) as visitor:
        for route in routes_of(looked_at)[first::PROCESSES]:
            visitor.page.goto(home + route)
            for width in WIDTHS:
                if found := visitor.axe_findings(width):
                    findings[f"{route} at {width} px"] = found
    assert findings == {}


@pytest.mark.parametrize("tags", RULES.values(), ids=RULES)
@pytest.mark.parametrize(("gray", "missed"), [("#bbb", "color-contrast:"), ("#666", "color-contrast-enhanced:")])
def test_axe_finds_what_can_hardly_be_read(browser: Browser, tags: Sequence[str], gray: str, missed: str) -> None:
    with visit(browser, "about:blank") as visitor:
        visitor.page.set_content(f"<html lang=de><title>Grau</title><main><h1 style='color:{gray};font-size:1rem'>Grau")
        (found,) = axe_findings(visitor.page, (), tags)
    assert found.startswith(missed)
