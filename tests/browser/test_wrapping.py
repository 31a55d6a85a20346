"""What wraps on a narrow phone goes on where its line began, and what is no part of a text stands apart from it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from plugins.publishing.styles import gather_styles
from plugins.styleguide.examples import render_examples
from tests.browser.conftest import Serve
from tests.browser.visits import visit
from tests.project import REPOSITORY

THEME = REPOSITORY / "theme"
LEFT_OF_LINES = """selector => [...document.querySelectorAll(selector)].map(box => {
  const range = document.createRange();
  range.selectNodeContents(box);
  const lines = new Map();
  for (const part of [...range.getClientRects()].filter(part => part.width > 1)) {
    const line = Math.round((part.top + part.bottom) / 2 / 14);
    lines.set(line, Math.min(lines.get(line) ?? Infinity, Math.round(part.left)));
  }
  return [Math.round(box.getBoundingClientRect().left), [...lines.values()]];
})"""
GAP = """([upper, lower]) => document.querySelector(lower).getBoundingClientRect().top
  - document.querySelector(upper).getBoundingClientRect().bottom"""


@pytest.fixture
def narrow(tmp_path: Path, browser: Browser, serve: Serve) -> Iterator[Page]:
    """All components on a page as wide as a phone."""
    examples = "".join(f"<section>{example.html}</section>" for example in render_examples(THEME))
    head = f'<meta charset="utf-8"><style>{gather_styles(THEME, "").whole()}</style>'
    (tmp_path / "index.html").write_text(f"<!doctype html>{head}<body>{examples}", encoding="utf-8")
    home = serve(tmp_path)
    with visit(browser, home) as visitor:
        visitor.page.set_viewport_size({"width": 360, "height": 800})
        visitor.page.goto(home)
        yield visitor.page


@pytest.mark.parametrize("selector", [".breadcrumbs__list", ".comment--owner .comment__head"])
def test_a_wrapped_line_begins_where_the_first_does(narrow: Page, selector: str) -> None:
    wrapped = 0
    for width in range(220, 400, 10):
        narrow.set_viewport_size({"width": width, "height": 800})
        ((left, lines),) = narrow.evaluate(LEFT_OF_LINES, selector)
        assert {line - left for line in lines} == {lines[0] - left}
        wrapped += len(lines) > 1
    assert wrapped


def test_the_licence_of_the_map_stands_apart_from_what_is_said_of_the_towns(narrow: Page) -> None:
    notes = ".map__caption > p:nth-last-child(2)"
    assert narrow.evaluate(GAP, [notes, ".map__credits"]) >= 12
