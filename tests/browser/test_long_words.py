"""The longest German words break on the narrowest phone (320 px, WCAG 1.4.10), wherever a title is shown."""

from playwright.sync_api import Browser

from tests.browser.conftest import Serve
from tests.browser.visits import visit
from tests.project import Project

LONG = "Die Bürgerbeteiligungskoordinierungsstellenleitungskonferenz öffnet"
NARROWEST = {"width": 320, "height": 800}
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def test_no_title_makes_a_page_wider_than_the_narrowest_phone(small: Project, browser: Browser, serve: Serve) -> None:
    article = "content/aktuelles/der-erste-schluessel.md"
    title = next(line for line in small.read(article).splitlines() if line.startswith("title:"))
    small.replace(article, title, f"title: {LONG}")
    name = next(line for line in small.read("data/services.yaml").splitlines() if " name:" in line)
    small.replace("data/services.yaml", name, f"{name.partition(':')[0]}: {LONG.split()[1]}")
    assert small.run("html").code == 0
    home = serve(small.root / "output")
    with visit(browser, home) as visitor:
        visitor.page.set_viewport_size(NARROWEST)
        too_wide = {}
        for file in sorted(name for name in small.output() if name.endswith("index.html")):
            visitor.page.goto(f"{home}/{file.removesuffix('index.html')}")
            too_wide[file] = visitor.page.evaluate(TOO_WIDE)
    assert {file: pixels for file, pixels in too_wide.items() if pixels > 0} == {}
