"""What a page becomes on paper."""

import re
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.conftest import Serve
from tests.browser.visits import visit


def _pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_a_service_fits_on_one_sheet(browser: Browser, serve: Serve, built_site: Path) -> None:
    home = serve(built_site)
    sheets = {}
    with visit(browser, home) as visitor:
        for folder in sorted((built_site / "angebote").iterdir()):
            if folder.is_dir():
                visitor.page.goto(f"{home}/angebote/{folder.name}/")
                sheets[folder.name] = _pages(visitor.page.pdf(format="A4", tagged=True))
    assert sheets
    assert set(sheets.values()) == {1}, sheets


def test_paper_has_the_address_and_no_navigation(browser: Browser, serve: Serve, built_site: Path) -> None:
    home = serve(built_site)
    with visit(browser, home) as visitor:
        visitor.page.emulate_media(media="print")
        visitor.page.goto(home + "/angebote/tischgespraech/")
        assert not any(nav.is_visible() for nav in visitor.page.locator("nav").all())
        text = visitor.page.locator("body").inner_text()
        assert "Am Kirschgarten 4" in text


def test_paper_prints_where_a_link_leads(browser: Browser, serve: Serve, built_site: Path) -> None:
    home = serve(built_site)
    with visit(browser, home) as visitor:
        visitor.page.emulate_media(media="print")
        visitor.page.goto(home + "/programme/lebendige-mitte/")
        link = visitor.page.locator("main a[href^='https://']").first
        printed = link.evaluate("link => getComputedStyle(link, '::after').content")
        assert "https://" in printed or "attr(href)" in printed or link.inner_text().startswith("https://")
