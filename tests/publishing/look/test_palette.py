"""From the few colours that an owner gives the rest follows, and every text keeps 7 : 1 in light and in dark."""

import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from coloraide import Color
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.catalog.models.look import Look
from plugins.publishing.look.palette import Palette, make_palette, theme_colors
from plugins.publishing.look.tokens import DARK, LIGHT, SIGN, TEXT, Pair, pairs
from plugins.publishing.look.tones import nearest, paint, tone_of
from tests.project import REPOSITORY
from tests.publishing.look.contrast import contrast_ratio
from tests.publishing.look.looks import located_look, problems_of, programs

THEME = REPOSITORY / "theme"
NAMES = ("town", "field", "water", "stone")
HEX = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
QUOTED = HEX.map('"{}"'.format)
PROPOSED = re.compile(r'am nächsten kommt "(#[0-9a-f]{6})"')


def tokens_css() -> tuple[str, str]:
    """Give the parts of the theme's tokens for light and for dark."""
    css = (THEME / "styles/tokens.css").read_text(encoding="utf-8")
    light, dark, _print = re.split(r"@media [^{]+\{", css)
    return light, dark


def colors_in(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", css))


def all_styles() -> str:
    css = "".join(path.read_text(encoding="utf-8") for path in sorted(THEME.rglob("*.css")))
    return re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)


def too_low(palette: Palette) -> Iterator[str]:
    """Give the pairs below what they need, by the tests' own formula."""
    for scheme, tokens in (("light", palette.light), ("dark", palette.dark)):
        for pair in pairs(palette.accents):
            ratio = contrast_ratio(tokens[pair.upper], tokens[pair.ground])
            if ratio < pair.least:
                yield f"{scheme}: {pair.upper} on {pair.ground} {ratio:.3f}"


def test_the_tokens_here_are_those_of_the_style_sheet() -> None:
    light, dark = tokens_css()
    assert colors_in(light) == LIGHT
    assert colors_in(dark) == DARK


def test_every_pair_of_the_theme_keeps_its_contrast() -> None:
    assert list(too_low(make_palette(None, programs(*NAMES)))) == []


def test_text_needs_seven_to_one_and_lines_three() -> None:
    assert {pair.least for pair in pairs(NAMES)} == {7, 3} == {TEXT, SIGN}
    lines = {(pair.upper, pair.ground) for pair in pairs(("town",)) if pair.least == SIGN}
    assert lines == {("link", "signal"), ("link", "town-wash"), ("rule", "ground"), ("rule", "sheet")}


def test_the_pairs_know_every_color_that_the_style_sheets_give_text() -> None:
    """Text is also inherited, and paper-coloured on ink, which is the same pair the other way round."""
    known = {pair.upper for pair in pairs(("accent",)) if pair.least == TEXT} | {"ground", "town"}
    found = set(re.findall(r"(?<![-\w])color:\s*var\(--([\w-]+)", all_styles()))
    assert found <= known
    assert {"ink", "ink-soft", "link", "accent", "signal-ink"} <= found


def test_the_pairs_know_every_ground_that_the_style_sheets_put_under_text() -> None:
    """Ink lies under paper-coloured text; bars and dots in an accent and the veil carry none."""
    known = {pair.ground for pair in pairs(("accent",))} | {"wash", "ink"}
    found = set(re.findall(r"background(?:-color)?:\s*var\(--([\w-]+)", all_styles()))
    assert found - known == {"accent", "veil"}


def test_without_colors_of_her_own_all_is_as_the_theme_has_it() -> None:
    palette = make_palette(None, programs("town", "field"))
    assert (palette.light, palette.dark) == (LIGHT, DARK)
    assert make_palette(Look(), programs("town", "field")) == palette
    assert theme_colors(None) == ("#fbf7f0", "#1a1714")


def test_without_colors_of_her_own_the_library_for_colors_is_not_loaded() -> None:
    asked = (
        "import sys; from pathlib import Path; from plugins.publishing.look.checks import check_colors;"
        "from plugins.publishing.look.site_look import site_look; from tests.publishing.look.looks import *;"
        "list(check_colors(None, located_programs('town', 'field')));"
        "site_look(None, programs('town', 'field'), None, Path('theme'));"
        "print({'coloraide', 'fontTools'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", asked], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"


def test_a_color_of_the_theme_written_as_hex_changes_nothing() -> None:
    look = located_look('{ground: "#fbf7f0", ink: "#211c17", link: "#1d4a6b", signal: "#fbdf97"}').record
    palette = make_palette(look, programs("town"))
    assert (palette.light, palette.dark) == (LIGHT, DARK)


def test_what_is_given_stays_as_it_is() -> None:
    look = located_look('{ground: {light: "#ffffff", dark: "#101010"}, link: "#004d9b"}').record
    palette = make_palette(look, programs('{light: "#333333", dark: "#eeeeee"}'))
    assert (palette.light["ground"], palette.dark["ground"]) == ("#ffffff", "#101010")
    assert palette.light["link"] == "#004d9b"
    assert (palette.light["own-p1"], palette.dark["own-p1"]) == ("#333333", "#eeeeee")


def test_white_paper_brings_a_second_paper_and_lines_without_color() -> None:
    light = make_palette(located_look('{ground: "#fff"}').record, programs("town")).light
    for token in ("sheet", "hairline", "rule"):
        assert tone_of(light[token]).chroma < 0.01
    assert light["town"] == LIGHT["town"]


def test_darker_paper_darkens_what_the_owner_did_not_give() -> None:
    palette = make_palette(located_look('{ground: "#d8c8b0"}').record, programs("town"))
    assert list(too_low(palette)) == []
    assert tone_of(palette.light["town"]).lightness < tone_of(LIGHT["town"]).lightness
    assert palette.light["town-wash"] != LIGHT["town-wash"]


def hue_apart(one: str, other: str) -> float:
    apart = abs(tone_of(one).hue - tone_of(other).hue) % 360
    return min(apart, 360 - apart)


@given(HEX)
@settings(max_examples=30)
def test_the_dark_tone_of_any_program_keeps_its_hue_and_can_be_read(color: str) -> None:
    palette = make_palette(None, programs(f'"{color}"'))
    dark = palette.dark["own-p1"]
    for ground in ("ground", "sheet", "own-p1-wash"):
        assert contrast_ratio(dark, palette.dark[ground]) >= 7
    if tone_of(color).chroma > 0.05:
        assert hue_apart(color, dark) < 4


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(("ground", "ink", "link", "signal"), QUOTED)), QUOTED, QUOTED)
@settings(max_examples=30)
def test_where_nothing_is_said_every_text_can_be_read(site: dict[str, str], one: str, other: str) -> None:
    """Whatever colours are given: either they are refused, or all pairs hold, by a formula of the tests' own."""
    look = "{" + ", ".join(f"{name}: {color}" for name, color in site.items()) + "}" if site else ""
    if not [problem for problem in problems_of(look, one, other) if "unterscheiden" not in problem.message]:
        record = located_look(look).record if look else None
        assert list(too_low(make_palette(record, programs(one, other)))) == []


@pytest.mark.parametrize("name", ["ground", "ink", "link", "signal"])
@given(color=HEX)
@settings(max_examples=30)
def test_any_color_of_the_site_passes_or_the_proposed_one_does(name: str, color: str) -> None:
    for problem in problems_of(f'{{{name}: "{color}"}}'):
        proposal = PROPOSED.search(problem.message)
        assert proposal, problem.message
        assert problems_of(f'{{{name}: "{proposal[1]}"}}') == []


@given(HEX, HEX)
@settings(max_examples=30)
def test_any_pair_of_a_program_passes_or_the_proposed_tones_do(light: str, dark: str) -> None:
    written = {"light": light, "dark": dark}
    for problem in problems_of("", f'{{light: "{light}", dark: "{dark}"}}'):
        proposal = PROPOSED.search(problem.message)
        if proposal:
            written["light" if "im hellen" in problem.message else "dark"] = proposal[1]
        else:
            written = {"light": dark, "dark": light}
    assert problems_of("", f'{{light: "{written["light"]}", dark: "{written["dark"]}"}}') == []


@given(HEX)
@settings(max_examples=30)
def test_the_nearest_color_that_passes_has_the_same_hue_and_none_of_it_is_nearer(color: str) -> None:
    """On the way from the colour to the proposed one, nothing passes before the end."""

    def passes(one: str) -> bool:
        return contrast_ratio(one, "#f3ebde") >= 7

    found = nearest(color, passes, lighter=False)
    assert passes(found)
    if found == color:
        return
    own, end = tone_of(color), tone_of(found)
    before = paint(end.lightness + 0.04 * (own.lightness - end.lightness) + 0.004, own.chroma, own.hue)
    assert not passes(before)
    if own.chroma > 0.05 and end.chroma > 0.03:
        assert hue_apart(color, found) < 4


def test_a_pair_holds_from_its_least_contrast_on() -> None:
    assert Pair("a", "b", 21.0).holds({"a": "#000000", "b": "#ffffff"})
    assert not Pair("a", "b", 7.0).holds({"a": "#ffffff", "b": "#595959"} | {"b": "#5a5a5a"})


def test_colors_are_hex_of_six_digits_everywhere() -> None:
    palette = make_palette(located_look('{ground: "#fff", signal: "#fee"}').record, programs("#000"))
    for tokens in (palette.light, palette.dark):
        assert all(re.fullmatch("#[0-9a-f]{6}", color) and Color(color) for color in tokens.values())
