"""The Content Security Policy forbids what is not named."""

import base64
from hashlib import sha256
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from plugins.publishing.security import Policy, Reach, joined_reach, make_policy, written_styles
from plugins.publishing.styles import HASH_MARK


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    (tmp_path / "static").mkdir()
    return tmp_path


def directives(policy: str) -> dict[str, list[str]]:
    return {name: sources for name, *sources in (directive.split() for directive in policy.split("; "))}


def test_the_plain_site_loads_only_its_own_images_and_fonts(theme: Path) -> None:
    assert directives(make_policy("p{}", theme, Reach()).meta) == {
        "default-src": ["'none'"],
        "style-src": [f"'sha256-{HASH_MARK}'"],
        "img-src": ["'self'"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'none'"],
        "base-uri": ["'none'"],
    }


def test_a_header_for_all_pages_names_the_styles_of_each(tmp_path: Path) -> None:
    first, second = (base64.b64encode(sha256(css).digest()).decode() for css in (b"p{}", b"q{}"))
    (tmp_path / "a.html").write_text(f"<meta content='sha256-{first}'>", encoding="utf-8")
    (tmp_path / "b.html").write_text(f"<meta content='sha256-{second}'>", encoding="utf-8")
    (tmp_path / "c.html").write_text(f"<meta content='sha256-{first}'>", encoding="utf-8")
    assert set(written_styles(tmp_path)) == {first, second}
    assert len(written_styles(tmp_path)) == 2


def test_scripts_are_allowed_where_the_theme_has_one(theme: Path) -> None:
    assert "script-src" not in directives(make_policy("", theme, Reach()).meta)
    (theme / "static/mail.js").write_text("")
    assert directives(make_policy("", theme, Reach()).meta)["script-src"] == ["'self'"]


def test_images_in_the_style_sheet_are_allowed_where_there_are_some(theme: Path) -> None:
    policy = make_policy('p{background:url("data:image/svg+xml,x")}', theme, Reach())
    assert directives(policy.meta)["img-src"] == ["'self'", "data:"]


def test_forms_and_scripts_reach_what_the_features_name_each_once_and_sorted(theme: Path) -> None:
    reaches = (
        Reach(forms=("'self'", "https://z.example")),
        Reach(forms=("https://a.example", "'self'"), connections=("'self'", "https://isso.example")),
    )
    found = directives(make_policy("", theme, joined_reach(reaches)).meta)
    assert found["form-action"] == ["'self'", "https://a.example", "https://z.example"]
    assert found["connect-src"] == ["'self'", "https://isso.example"]


def test_only_headers_keep_the_page_out_of_frames() -> None:
    """CSP 3, section 3.3: browsers ignore frame-ancestors in a meta element, and say so on the console."""
    policy = Policy(("hash",))
    assert "frame-ancestors" not in policy.meta
    assert policy.header == f"{policy.meta}; frame-ancestors 'none'"


def test_a_header_that_outlives_a_release_differs_in_the_hash_only() -> None:
    policy = Policy(("hash",), scripts=True, forms=("https://form.example",))
    assert policy.standing_header == policy.header.replace("'sha256-hash'", "'unsafe-inline'")


def test_every_built_page_carries_the_policy_of_its_own_style_before_anything_it_governs(built_site: Path) -> None:
    for page in built_site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        tree = LexborHTMLParser(html)
        policy = tree.css_first('meta[http-equiv="Content-Security-Policy"]').attributes["content"]
        styles = html.partition("<style>")[2].partition("</style>")[0]
        hashed = base64.b64encode(sha256(styles.encode()).digest()).decode()
        assert directives(policy)["style-src"] == [f"'sha256-{hashed}'"], page
        assert [node.tag for node in tree.css("head > *")][:2] == ["meta", "meta"], page
        assert html.index("Content-Security-Policy") < html.index("<link"), page
        assert len(tree.css("style")) == 1, page
