"""A look of the owner's own in a real browser: every component can be read in her colours, and her face is shown."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from plugins.publishing.look.checks import check_colors
from plugins.publishing.look.face import FOLDER, read_face
from plugins.publishing.look.site_look import FACE, SiteLook, keep_files, site_look
from plugins.publishing.styles import gather_styles
from plugins.styleguide.examples import render_examples
from tests.browser.conftest import Serve
from tests.browser.visits import SHIFT, load_axe, visit
from tests.project import REPOSITORY
from tests.publishing.look.looks import located_look, located_programs

THEME = REPOSITORY / "theme"
COLORS = {
    "cool paper": "{ground: '#eef4f8', ink: '#10202c', link: '#003f7d', signal: '#ffd9a8'}",
    "yellow paper": "{ground: '#ffeaae'}",
    "both schemes": "{ground: {light: '#ffffff', dark: '#000000'}, link: {light: '#7a1f5c', dark: '#ffb0e0'}}",
}
PROGRAMS = ('"#8b1a1c"', "field", '{light: "#4a1d72", dark: "#d9b8ff"}')
CONTRAST = """() => axe.run(document, {
    resultTypes: ['violations', 'incomplete'],
    runOnly: {type: 'rule', values: ['color-contrast-enhanced', 'color-contrast']},
  })
  .then(result => [...result.violations, ...result.incomplete].flatMap(rule => rule.nodes.map(
    node => node.html.slice(0, 120) + ' ' + node.failureSummary)))"""
LOADED = "[...document.fonts].filter(face => face.status == 'loaded').map(face => face.family)"


def page_of(look: SiteLook) -> str:
    """Give all components in all states on one page, two thirds of them in the programs' own colours."""
    examples = "".join(f"<section>{example.html}</section>" for example in render_examples(THEME))
    examples = examples.replace("color-town", "color-own-p1").replace("color-water", "color-own-p3")
    css = gather_styles(THEME, "", look.styles).whole()
    head = f'<meta charset="utf-8"><title>Bausteine</title><style>{css}</style>'
    return f'<!doctype html><html lang="de"><head>{head}</head><body><main>{examples}</main></body></html>'


@pytest.fixture
def shown(tmp_path: Path, browser: Browser, serve: Serve) -> Iterator[Page]:
    """A browser page at the address of an empty folder, into which a test puts its own."""
    home = serve(tmp_path)
    with visit(browser, home) as visitor:
        visitor.page.goto(home)
        yield visitor.page


@pytest.mark.parametrize("name", COLORS)
def test_every_component_can_be_read_in_her_colors_in_light_and_dark(tmp_path: Path, shown: Page, name: str) -> None:
    look, programs = located_look(COLORS[name]), located_programs(*PROGRAMS)
    assert list(check_colors(look, programs)) == []
    dressed = site_look(look.record, [located.record for located in programs], None, THEME)
    (tmp_path / "index.html").write_text(page_of(dressed), encoding="utf-8")
    for scheme in ("light", "dark"):
        shown.emulate_media(color_scheme=scheme)
        shown.reload()
        load_axe(shown)
        assert shown.evaluate(CONTRAST) == []


def test_the_browser_finds_what_the_check_would_have_refused(tmp_path: Path, shown: Page) -> None:
    """Else the test above could not fail."""
    look = located_look("{link: '#0066cc'}")
    assert [problem.place.line for problem in check_colors(look, located_programs("town"))] == [1]
    dressed = site_look(look.record, [located.record for located in located_programs("town")], None, THEME)
    (tmp_path / "index.html").write_text(page_of(dressed), encoding="utf-8")
    shown.emulate_media(color_scheme="light")
    shown.reload()
    load_axe(shown)
    assert any("contrast of 5." in found or "contrast of 4." in found for found in shown.evaluate(CONTRAST))


def test_headings_are_set_in_her_face_and_nothing_shifts(tmp_path: Path, shown: Page) -> None:
    (tmp_path / FOLDER).mkdir(parents=True)
    (tmp_path / FOLDER / "Probe.woff2").write_bytes((THEME / f"static{FACE.removeprefix('/theme')}").read_bytes())
    (tmp_path / FOLDER / "OFL.txt").write_bytes((THEME / "static/fonts/OFL.txt").read_bytes())
    face, problems = read_face(tmp_path)
    assert problems == ()
    look = site_look(None, [], face, THEME)
    kept = keep_files(tmp_path, look.files)
    assert kept
    kept.rename(tmp_path / "theme")
    preload = f'<link rel="preload" href="{look.face}" as="font" type="font/woff2" crossorigin><style>'
    (tmp_path / "index.html").write_text(page_of(look).replace("<style>", preload, 1), encoding="utf-8")
    shown.reload()
    assert shown.evaluate(SHIFT) == 0
    assert "Schrift" in shown.evaluate(LOADED)
    family = shown.evaluate("getComputedStyle(document.querySelector('h2')).fontFamily")
    assert re.match(r'"?Schrift"?, ', family)
