"""Every component in all its states, on the style guide."""

from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.conftest import Serve
from tests.browser.visits import REPEATED, STYLEGUIDE, WIDTHS, visit


def test_axe_finds_nothing_in_any_state_of_a_component(browser: Browser, serve: Serve, looked_at: Path) -> None:
    home = serve(looked_at)
    with visit(browser, home) as visitor:
        visitor.page.goto(home + STYLEGUIDE)
        assert [found for width in WIDTHS if (found := visitor.axe_findings(width, REPEATED))] == []
        assert visitor.messages == []
