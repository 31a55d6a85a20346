"""The pages of a built site, read back from their files."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from plugins.publishing import routes


@dataclass(frozen=True)
class BuiltPage:
    """A page as it was written."""

    route: str
    html: str
    tree: LexborHTMLParser

    @property
    def main(self) -> LexborNode:
        """The part of the page that is its own."""
        return self.one("main")

    def one(self, selector: str) -> LexborNode:
        """Give the only element that a selector finds."""
        found = self.tree.css(selector)
        assert len(found) == 1, f"{self.route}: {len(found)} × {selector}"
        return found[0]

    def ids(self) -> list[str]:
        """Give all ids, doubled ones too."""
        return [node.attributes["id"] or "" for node in self.tree.css("[id]")]


def read_pages(output: Path) -> dict[str, BuiltPage]:
    """Read all pages by their address, but for the style guide, which shows everything many times."""
    pages = (_read(output, file) for file in sorted(output.rglob("*.html")))
    return {page.route: page for page in pages if page.route != routes.STYLEGUIDE}


def _read(output: Path, file: Path) -> BuiltPage:
    html = file.read_text(encoding="utf-8")
    route = "/" + file.relative_to(output).as_posix().removesuffix("index.html")
    return BuiltPage(route, html, LexborHTMLParser(html))


def words(node: LexborNode) -> str:
    """Give the text of an element with plain single spaces."""
    return re.sub(r"\s+", " ", node.text(separator=" ")).strip()


ADDRESS_ATTRIBUTES = ("href", "src", "action", "poster")


def references(page: BuiltPage) -> Iterator[str]:
    """Give every address that a page refers to, those of its styles and image sizes too."""
    for name in ADDRESS_ATTRIBUTES:
        yield from (node.attributes[name] or "" for node in page.tree.css(f"[{name}]"))
    for node in page.tree.css("[srcset]"):
        yield from (part.split()[0] for part in (node.attributes["srcset"] or "").split(","))
    for style in page.tree.css("style"):
        yield from re.findall(r"""url\(["']?([^"')]+)""", style.text())


def broken_links(pages: dict[str, BuiltPage], output: Path, site_url: str) -> list[str]:
    """Give every internal reference that leads to no file, or to no element of that file."""
    base = urlsplit(site_url)
    return [
        f"{page.route} → {reference}"
        for page in pages.values()
        for reference in references(page)
        if _is_broken(urljoin(site_url + page.route, reference), base.netloc, base.path, pages, output)
    ]


def _is_broken(address: str, host: str, base_path: str, pages: dict[str, BuiltPage], output: Path) -> bool:
    parts = urlsplit(address)
    if parts.netloc != host:
        return False
    path = unquote(parts.path)
    if not path.startswith(f"{base_path}/"):
        return True
    route = path.removeprefix(base_path)
    if not (output / routes.file_of(route)).is_file():
        return True
    return bool(parts.fragment and unquote(parts.fragment) not in pages[route].ids())
