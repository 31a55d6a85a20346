"""An owner's colours reach the pages as the few tokens that differ, and every program keeps a sign of its own."""

import re
from pathlib import Path

import lightningcss
import pytest

from plugins.publishing.look.css import palette_css, program_styles
from plugins.publishing.look.drawings import DRAWINGS, LAND, own_drawings
from plugins.publishing.look.palette import make_palette
from plugins.publishing.look.signs import FULL, assign_signs
from plugins.publishing.look.site_look import SiteLook, keep_files, site_look
from plugins.publishing.look.tokens import DARK, LIGHT
from plugins.publishing.styles import HASH_MARK, STYLES_MARK, OwnStyles, StyleSheets, gather_styles
from tests.project import REPOSITORY
from tests.publishing.look.looks import located_look, programs

THEME = REPOSITORY / "theme"
PAGE = f"<style>{STYLES_MARK}</style><meta content='{HASH_MARK}'>"
OWN = ('"#5a2d82"', '"#00468a"', '"#6b3d1e"', '"#8a1c55"', '"#a10008"', '"#0f4f58"', '"#1e5932"', '"#333333"')

LANDS = {color for pair in LAND.values() for color in pair}


def colors(svg: str) -> set[str]:
    return set(re.findall("#[0-9a-f]{6}", svg))


def declarations(css: str) -> list[str]:
    return sorted(filter(None, (re.sub(r"\s+", " ", part).strip() for part in css.split(";"))))


def rule_of(file: str, selector: str) -> list[str]:
    """Give the declarations of a rule in the theme."""
    css = (THEME / "components" / file).read_text(encoding="utf-8")
    found = re.search(rf"(?m)^\s*{re.escape(selector)} \{{([^}}]*)\}}", css)
    assert found, selector
    return declarations(found[1])


def sheets(look: str = "", *colors: str) -> StyleSheets:
    record = located_look(look).record if look else None
    return gather_styles(THEME, "", site_look(record, programs(*colors or ("town",)), None, THEME).styles)


def test_without_colors_of_her_own_nothing_is_added_to_any_page() -> None:
    assert palette_css(None, programs("town", "field")) == ""
    assert program_styles(programs("town", "field")) == ()
    look = site_look(None, programs("town", "field"), None, THEME)
    assert look == SiteLook()
    assert look.styles == OwnStyles()
    assert gather_styles(THEME, "", look.styles) == gather_styles(THEME, "")


def test_only_what_differs_is_written() -> None:
    css = palette_css(located_look('{link: "#004c9c"}').record, programs("town"))
    assert css.count("--link: #004c9c") == 1
    assert set(re.findall(r"--([\w-]+):", css)) == {"link"}


def test_dark_only_tones_stay_out_of_light() -> None:
    css = palette_css(located_look('{link: {light: "#1d4a6b", dark: "#ffffff"}}').record, programs("town"))
    assert css.count("--link") == 1
    assert "prefers-color-scheme: dark" in css


def test_paper_and_ink_of_her_own_stay_on_the_screen() -> None:
    """Printed pages are black on white, as the theme has it; a program's own colour is the light one there."""
    css = palette_css(located_look('{ground: "#eef4f8"}').record, programs('"#5a2d82"'))
    printed = css.partition("@media screen")[0]
    assert set(re.findall(r"--([\w-]+):", printed)) == {"own-p1", "own-p1-wash"}
    assert "--own-p1: #5a2d82" in printed
    assert re.findall("@media [^{]+", css) == ["@media screen ", "@media screen and (prefers-color-scheme: dark) "]


def test_what_differs_in_light_has_its_dark_tone_too() -> None:
    """Else the light one, which comes later in the sheet than the theme's, would stand in the dark as well."""
    css = palette_css(located_look('{ground: {light: "#ffffff", dark: "#1a1714"}}').record, programs("town"))
    light, _, dark = css.partition("and (prefers-color-scheme: dark)")
    assert set(re.findall(r"--([\w-]+):", light)) <= set(re.findall(r"--([\w-]+):", dark))
    assert "--ground: #1a1714" in dark


def test_the_styles_of_a_program_come_only_with_pages_that_show_it() -> None:
    known = sheets("", "town", '"#5a2d82"')
    without = known.dress(PAGE)
    badge = known.dress(f'{PAGE}<a class="badge color-own-p2">')
    town_map = known.dress(f'{PAGE}<i class="map dot-own-p2">')
    assert ".color-own-p2" not in without
    assert ".color-own-p2.badge:before" in badge
    assert ".dot-own-p2" not in badge
    assert ".map .dot-own-p2" in town_map
    assert all("--own-p2:#5a2d82" in html for html in (without, badge, town_map))


@pytest.mark.parametrize("name", FULL)
def test_the_signs_here_are_those_of_the_theme(name: str) -> None:
    assert declarations(FULL[name].badge) == rule_of("badge/badge.css", f".color-{name}.badge::before")
    assert declarations(FULL[name].dot.replace("COLOR", name)) == rule_of("map/map.css", f".map .dot-{name}")


def test_own_colors_take_the_signs_that_named_ones_leave_free_in_order() -> None:
    signs = assign_signs(programs("field", OWN[0], "stone", OWN[1]))
    assert [signs["own-p2"], signs["own-p4"]] == [FULL["town"], FULL["water"]]


@pytest.mark.parametrize("names", [(), ("town",), ("town", "field", "water", "stone")])
def test_eight_programs_have_eight_signs_on_badges_and_on_the_map(names: tuple[str, ...]) -> None:
    known = programs(*names, *OWN[: 8 - len(names)])
    signs = [*(FULL[name] for name in names), *assign_signs(known).values()]
    assert len({sign.badge for sign in signs}) == 8
    assert len({sign.dot for sign in signs}) == 8


def test_from_the_ninth_program_on_the_signs_come_round_again() -> None:
    signs = list(assign_signs(programs(*OWN, '"#402010"')).values())
    assert signs[8] == signs[0]


def test_all_styles_of_eight_programs_can_be_parsed() -> None:
    css = palette_css(None, programs(*OWN)) + "".join(style.css for style in program_styles(programs(*OWN)))
    assert lightningcss.process_stylesheet(css, minify=True).count("color-own-p") >= 8


def test_the_drawing_goes_from_the_first_program_to_the_second() -> None:
    drawing = program_styles(programs("water", OWN[0], OWN[1]))[-1]
    assert drawing.classes == {"motif"}
    assert ".motif__town { stop-color: var(--water) } .motif__field { stop-color: var(--own-p2) }" in drawing.css
    alone = program_styles(programs(OWN[0]))[-1].css
    assert set(re.findall(r"var\(--([\w-]+)\)", alone)) == {"own-p1"}


def test_browsers_color_their_edges_like_the_paper() -> None:
    look = located_look('{ground: {light: "#ffffff", dark: "#101010"}}').record
    assert site_look(look, programs("town"), None, THEME).theme_colors == ("#ffffff", "#101010")


def test_favicon_and_map_are_painted_in_her_colors() -> None:
    drawings = own_drawings(THEME, make_palette(located_look('{ground: "#eef4f8"}').record, programs(OWN[0])))
    assert set(drawings) == set(DRAWINGS)
    favicon, states = (drawings[name].decode() for name in DRAWINGS)
    assert "rect{fill:#eef4f8}" in favicon
    assert ".a{stroke:#5a2d82}.b{stroke:#5a2d82}" in favicon
    assert not colors(favicon) & {LIGHT["ground"], DARK["ground"], LIGHT["town"], DARK["field"]}
    assert not colors(states) & LANDS


def test_the_colors_of_the_map_here_are_those_of_the_drawing() -> None:
    states = (THEME / "static/states.svg").read_text(encoding="utf-8").partition("</style>")[0]
    assert colors(states) == LANDS


def test_files_of_a_look_are_kept_under_what_they_hold(tmp_path: Path) -> None:
    assert keep_files(tmp_path, {}) is None
    first, second = keep_files(tmp_path, {"a.svg": b"1"}), keep_files(tmp_path, {"fonts/b.woff2": b"2", "a.svg": b"1"})
    assert first
    assert second
    assert first != second
    assert {path.relative_to(second).as_posix() for path in second.rglob("*.*")} == {"a.svg", "fonts/b.woff2"}
    assert keep_files(tmp_path, {"a.svg": b"1"}) == first
