"""An owner's colours reach the pages as the few tokens that differ, and every program keeps a sign of its own."""

import re
from pathlib import Path

import lightningcss
import pytest

from plugins.publishing.look.css import palette_css, program_styles
from plugins.publishing.look.drawings import DRAWINGS, LAND, own_drawings
from plugins.publishing.look.palette import make_palette
from plugins.publishing.look.signs import OF_NAMES, OF_OWN, assign_signs, clipping, map_shapes
from plugins.publishing.look.site_look import SiteLook, keep_files, site_look
from plugins.publishing.look.tokens import DARK, LIGHT
from plugins.publishing.styles import HASH_MARK, STYLES_MARK, OwnStyles, StyleSheets, gather_styles
from tests.project import REPOSITORY
from tests.publishing.look.looks import located_look, programs

THEME = REPOSITORY / "theme"
PAGE = f"<style>{STYLES_MARK}</style><meta content='{HASH_MARK}'>"
OWN = ('"#5a2d82"', '"#00468a"', '"#6b3d1e"', '"#8a1c55"', '"#a10008"', '"#0f4f58"', '"#1e5932"', '"#333333"')

LANDS = {color for pair in LAND.values() for color in pair}


def all_styles() -> str:
    return "".join(path.read_text(encoding="utf-8") for path in sorted(THEME.rglob("*.css")))


def colors(svg: str) -> set[str]:
    return set(re.findall("#[0-9a-f]{6}", svg))


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
    css = palette_css(located_look('{link: "#004c9c"}').record, programs("town", "field"))
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
    assert set(re.findall(r"--([\w-]+):", printed)) == {"roofs", "hills", "own-p1", "own-p1-wash"}
    assert "--own-p1: #5a2d82" in printed
    assert re.findall("@media [^{]+", css) == ["@media screen ", "@media screen and (prefers-color-scheme: dark) "]


def test_what_differs_in_light_has_its_dark_tone_too() -> None:
    """Else the light one, which comes later in the sheet than the theme's, would stand in the dark as well."""
    css = palette_css(located_look('{ground: {light: "#ffffff", dark: "#1a1714"}}').record, programs("town", "field"))
    light, _, dark = css.partition("and (prefers-color-scheme: dark)")
    assert set(re.findall(r"--([\w-]+):", light)) <= set(re.findall(r"--([\w-]+):", dark))
    assert "--ground: #1a1714" in dark


def test_the_styles_of_a_program_come_only_with_pages_that_show_it() -> None:
    known = sheets("", "town", '"#5a2d82"')
    without, shown = known.dress(PAGE), known.dress(f'{PAGE}<a class="badge color-own-p2">')
    assert ".color-own-p2" not in without
    assert ".color-own-p2.badge:before" in shown
    assert all("--own-p2:#5a2d82" in html for html in (without, shown))


def test_own_colors_take_signs_that_mean_nothing_in_the_order_of_the_programs() -> None:
    """Roof, hill, drop and stone belong to the names of colours."""
    signs = assign_signs(programs("field", OWN[0], "stone", OWN[1]))
    assert signs == {"own-p2": OF_OWN[0], "own-p4": OF_OWN[1]}
    shapes = map_shapes(programs("field", OWN[0]))
    assert shapes["own-p2"] not in OF_NAMES.values()
    assert shapes["field"] == OF_NAMES["field"]


def test_a_sign_stays_when_its_color_or_another_programs_changes() -> None:
    assert assign_signs(programs(OWN[0], "town")) == assign_signs(programs(OWN[1], "field"))


def test_eight_programs_of_own_colors_beside_the_named_ones_have_signs_of_their_own() -> None:
    known = programs("town", "field", "water", "stone", *OWN)
    assert len(set(map_shapes(known).values())) == 12
    assert len(set(map(clipping, assign_signs(known).values()))) == 8


def test_from_the_ninth_own_color_on_the_signs_come_round_again() -> None:
    signs = list(assign_signs(programs(*OWN, '"#402010"')).values())
    assert signs[8] == signs[0]


def test_a_sign_is_the_same_on_badges_and_on_the_map() -> None:
    diamond = OF_OWN[0]
    assert clipping(diamond) == "clip-path: polygon(evenodd, 50% 0%, 100% 50%, 50% 100%, 0% 50%, 50% 0%)"
    assert map_shapes(programs(OWN[0]))["own-p1"] == "M0,-6 6,0 0,6 -6,0Z"


def test_all_styles_of_eight_programs_can_be_parsed() -> None:
    css = palette_css(None, programs(*OWN)) + "".join(style.css for style in program_styles(programs(*OWN)))
    assert lightningcss.process_stylesheet(css, minify=True).count("color-own-p") >= 8


def drawn(*colors: str) -> list[str]:
    """Give the colours of roofs and hills as far as they are not the theme's."""
    return re.findall(r"--(?:roofs|hills): var\(--([\w-]+)\)", palette_css(None, programs(*colors)))


def test_the_drawing_goes_from_the_first_program_to_the_second() -> None:
    assert drawn("water", OWN[0], OWN[1]) == ["water", "own-p2"]
    assert drawn("town", "water") == ["town", "water"]


def test_roofs_stay_brick_and_hills_green_in_whatever_order_their_programs_stand() -> None:
    assert drawn("town", "field") == drawn("field", "town", OWN[0]) == []


@pytest.mark.parametrize(
    ("color", "token"), [("field", "field"), ("town", "town"), ("stone", "stone"), (OWN[0], "own-p1")]
)
def test_of_one_program_alone_the_whole_drawing_has_its_color(color: str, token: str) -> None:
    assert drawn(color) == [token, token]


@pytest.mark.parametrize("colors", [("field",), ("field", "water"), (OWN[0],), ("stone", OWN[0], "field")])
def test_where_no_program_has_brick_nothing_shows_it(colors: tuple[str, ...]) -> None:
    """Beside the colour of such programs, the style sheets name brick only where it is defined, or drawn by default."""
    used = re.findall(r"([\w-]+):[^;{}]*var\(--(?:town|field|water|stone)(?:-wash)?\)", all_styles())
    assert set(used) == {"--roofs", "--hills", "--accent", "--wash"}
    css = palette_css(None, programs(*colors))
    assert "--roofs: " in css
    assert "--hills: " in css
    assert "var(--town)" not in css
    favicon = own_drawings(THEME, make_palette(None, programs(*colors)))["favicon.svg"].decode()
    assert not {LIGHT["town"], DARK["town"]} & set(re.findall("#[0-9a-f]{6}", favicon))


def test_what_belongs_to_no_program_has_the_color_of_links() -> None:
    menu = (THEME / "components/masthead/masthead.css").read_text(encoding="utf-8")
    assert "text-decoration-color: var(--link)" in menu


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
