"""Axe-core looks at every page of the site."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Serve
from tests.browser.visits import WIDTHS, axe_findings, routes_of, visit


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
