"""The built site: its files, its pages, and what it is held to."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from plugins.preflight.expectations import Expectations
from plugins.preflight.pages import Page
from plugins.preflight.sources import Sources

COPIES = (".gz", ".br", ".zst")
"""Endings of compressed copies; a host sends them in place of the file they stand beside."""
INDEX = "index.html"


@dataclass(frozen=True)
class Site:
    """A built folder; ``files`` are relative to it, with forward slashes."""

    folder: Path
    files: frozenset[str]
    sources: Sources
    expectations: Expectations

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """All pages that a visitor reads, sorted by address."""
        return tuple(page for page in self._html if not page.redirects)

    @cached_property
    def redirects(self) -> tuple[Page, ...]:
        """The pages that only send visitors on."""
        return tuple(page for page in self._html if page.redirects)

    @cached_property
    def by_file(self) -> dict[str, Page]:
        """The pages by their file."""
        return {page.file: page for page in self._html}

    @cached_property
    def url(self) -> str:
        """The absolute address of the site without final slash; empty if nothing says it."""
        given = self.expectations.site_url
        return (given if given is not None else self._own_url).rstrip("/")

    @property
    def base_path(self) -> str:
        """The path below which the site lies on its host, without final slash."""
        return urlsplit(self.url).path

    def text(self, file: str) -> str:
        """Read a file as UTF-8; bytes that are none show as replacement characters."""
        return (self.folder / file).read_text(encoding="utf-8", errors="replace")

    def ending(self, *endings: str) -> tuple[str, ...]:
        """Give the files with one of these endings, sorted."""
        return tuple(sorted(file for file in self.files if file.lower().endswith(endings)))

    def page_named(self, name: str) -> Page | None:
        """Give the page that the home page links to by this name, as a visitor finds it."""
        home = self.by_file.get(INDEX)
        links = home.select("a[href]") if home else []
        hrefs = (link.attr("href") or "" for link in links if link.text.strip() == name)
        files = (file_of(urlsplit(href).path.removeprefix(self.base_path)) for href in hrefs)
        return next((self.by_file[file] for file in files if file in self.by_file), None)

    @cached_property
    def _html(self) -> tuple[Page, ...]:
        files = (file for file in self.files if file.endswith(".html"))
        return tuple(
            sorted(
                (Page(file, address_of(file), self.text(file), self.sources.origins) for file in files), key=_address
            )
        )

    @property
    def _own_url(self) -> str:
        home = self.by_file.get(INDEX)
        canonical = home.document.select_one('link[rel="canonical"]') if home else None
        return (canonical.attr("href") or "") if canonical is not None else ""


def read_site(folder: Path, sources: Sources, expectations: Expectations) -> Site:
    """Read a built folder; raises FileNotFoundError if there is no site in it."""
    if not (folder / INDEX).is_file():
        raise FileNotFoundError(2, "hier liegt keine gebaute Website (index.html fehlt)", str(folder))
    files = frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return Site(folder, files, sources, expectations)


def address_of(file: str) -> str:
    """Give the address under which a host shows a file."""
    return f"/{file.removesuffix(INDEX)}" if f"/{file}".endswith(f"/{INDEX}") else f"/{file}"


def file_of(address: str) -> str:
    """Give the file that a host sends for an address."""
    return f"{address}{INDEX}".lstrip("/") if address.endswith("/") else address.lstrip("/")


def _address(page: Page) -> str:
    return page.address
