"""Pages load nothing from elsewhere, run no script of their own and carry no style attributes."""

import re
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from tests.project import SITE_URL
from tests.site.pages import BuiltPage, references

Pages = dict[str, BuiltPage]
OF_THE_HOST = ".htaccess"


def test_no_page_carries_an_inline_script_or_handler(pages: Pages) -> None:
    for route, page in pages.items():
        inline = [
            node for node in page.tree.css("script:not([src])") if node.attributes.get("type") != "application/ld+json"
        ]
        assert inline == [], route
        named = {name for node in page.tree.css("*") for name in node.attributes}
        assert not {name for name in named if name.startswith("on")}, route


def test_no_page_carries_a_style_attribute(pages: Pages) -> None:
    assert [route for route, page in pages.items() if page.tree.css("[style]")] == []


def test_every_page_carries_its_styles_and_no_sheet_besides(pages: Pages) -> None:
    for route, page in pages.items():
        assert page.one("head style").text(), route
        assert page.tree.css("link[rel=stylesheet]") == [], route


def test_nothing_is_loaded_from_another_host(pages: Pages) -> None:
    own = urlsplit(SITE_URL).netloc
    for route, page in pages.items():
        links = {node.attributes["href"] for node in page.tree.css("a[href]")}
        loaded = [reference for reference in references(page) if reference not in links]
        hosts = {urlsplit(urljoin(SITE_URL + route, address)).netloc for address in loaded}
        assert hosts <= {own, ""}, route


def test_links_to_other_sites_are_encrypted(pages: Pages) -> None:
    own = urlsplit(SITE_URL).netloc
    for route, page in pages.items():
        links = (urlsplit(node.attributes["href"] or "") for node in page.tree.css("a[href]"))
        assert {link.scheme for link in links if link.netloc not in {"", own}} <= {"https"}, route


def test_no_link_opens_a_window_of_its_own(pages: Pages) -> None:
    assert [route for route, page in pages.items() if page.tree.css("[target]")] == []


@pytest.mark.parametrize("pattern", [r"\.map$", r"\.py[co]?$", r"\.deb$", r"\.md$", r"\.ya?ml$", r"(^|/)\.", r"~$"])
def test_no_file_is_published_that_nobody_asked_for(published_site: Path, pattern: str) -> None:
    files = [path.relative_to(published_site).as_posix() for path in published_site.rglob("*") if path.is_file()]
    assert [file for file in files if re.search(pattern, file) and file != OF_THE_HOST] == []
