"""Each page carries the theme's common styles and those of the components it shows."""

from pathlib import Path

import pytest

from plugins.publishing.styles import HASH_MARK, STYLES_MARK, StyleSheets, gather_styles, style_hash

PAGE = f"<style>{STYLES_MARK}</style><meta content='{HASH_MARK}'>"


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    """A theme of two components."""
    for path, css in {
        "styles/tokens.css": "@layer tokens, components, utilities;\n@layer tokens { :root { --a: 1px } }",
        "styles/base.css": "p { margin: 0 }",
        "styles/layout.css": "main { margin: 0 }",
        "styles/utilities.css": "@layer utilities { .u { color: red } }",
        "components/badge/badge.css": '@layer components { .badge { background: url("__BASE__/theme/x.svg") } }',
        "components/map/map.css": "/* not .badge */ @layer components { .map { margin: .5rem } }",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(css, encoding="utf-8")
    return tmp_path


@pytest.fixture
def sheets(theme: Path) -> StyleSheets:
    return gather_styles(theme, "")


def test_sheets_stand_in_the_order_of_their_layers(sheets: StyleSheets) -> None:
    css = sheets.whole()
    assert css.index("--a") < css.index("p{") < css.index("main{") < css.index(".badge") < css.index(".u")


def test_a_page_carries_only_the_components_it_shows(sheets: StyleSheets) -> None:
    html = sheets.dress(f'{PAGE}<p class="lead badge">')
    assert ".badge" in html
    assert ".map" not in html
    assert "--a" in html
    assert ".u{" in html


def test_a_class_is_a_whole_word(sheets: StyleSheets) -> None:
    assert ".map" not in sheets.dress(f'{PAGE}<p class="mapped badge-map"> class map </p>')


def test_the_hash_is_that_of_the_styles_in_the_page(sheets: StyleSheets) -> None:
    html = sheets.dress(f'{PAGE}<p class="map">')
    styles = html.partition("<style>")[2].partition("</style>")[0]
    assert f"content='{style_hash(styles)}'" in html


def test_addresses_get_the_base_path(theme: Path) -> None:
    assert "/projekt/theme/x.svg" in gather_styles(theme, "/projekt").whole()


def test_nothing_in_a_sheet_can_end_the_style_element(theme: Path) -> None:
    (theme / "styles/base.css").write_text(".a:after { content: '</style>' }", encoding="utf-8")
    assert "</" not in gather_styles(theme, "").whole()


def test_a_broken_sheet_ends_the_build(theme: Path) -> None:
    (theme / "styles/base.css").write_text(".a { color: } }", encoding="utf-8")
    with pytest.raises(Exception, match="Parsing stylesheet failed"):
        gather_styles(theme, "")
