"""Every address that a page names, and where it leads."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from turbohtml import Element

from plugins.catalog import Place
from plugins.preflight.pages import Page
from plugins.preflight.site import Site

LINKS = {"a": ("href",), "area": ("href",), "form": ("action",), "button": ("formaction",), "blockquote": ("cite",)}
LOADED = {
    "img": ("src",),
    "script": ("src",),
    "iframe": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "source": ("src",),
    "track": ("src",),
    "audio": ("src",),
    "video": ("src", "poster"),
    "input": ("src",),
    "use": ("href", "xlink:href"),
    "image": ("href", "xlink:href"),
}
NAMING = frozenset({"canonical", "alternate", "author", "license", "me", "next", "prev", "home", "help"})
"""Relations of ``<link>`` that name a page; all others make a browser fetch something."""
CSS_URL = re.compile(r"url\(\s*([\"']?)(.*?)\1\s*\)|@import\s+([\"'])(.*?)\3")


@dataclass(frozen=True)
class Reference:
    """An address as it is written ``here``; ``loaded`` if a browser fetches it without being asked."""

    address: str
    here: Place
    base: str
    loaded: bool = False
    page: Page | None = None
    element: Element | None = None

    @property
    def place(self) -> Place:
        """Where the owner wrote it, or where it stands on the site."""
        return self.page.place(self.element) if self.page and self.element else self.here

    @property
    def is_of_form(self) -> bool:
        """Tell whether a form sends to it."""
        return self.element is not None and self.element.tag in {"form", "button"}

    @property
    def scheme(self) -> str:
        """The scheme, in small letters; empty for an address of the site itself or without one."""
        match = re.match(r"\s*([A-Za-z][A-Za-z0-9+.-]*):", self.address)
        return match[1].lower() if match else ""


@dataclass(frozen=True)
class Target:
    """Where a reference leads on the site itself: a path below the base path, and a fragment."""

    path: str
    fragment: str


@lru_cache(maxsize=1024)
def page_references(page: Page) -> tuple[Reference, ...]:
    """Give every address in a page's markup and style."""
    return tuple(_references(page))


def _references(page: Page) -> Iterator[Reference]:
    for element in page.document.iter_elements():
        at = partial(Reference, here=page.place_here(element), base=page.address, page=page, element=element)
        for name in LINKS.get(element.tag, ()):
            yield from map(at, _values(element, name))
        for name in LOADED.get(element.tag, ()):
            yield from (at(value, loaded=True) for value in _values(element, name))
        yield from (at(value, loaded=True) for value in _srcset(element))
        yield from _special(element, at)


def css_references(text: str, place: Place, base: str) -> Iterator[Reference]:
    """Give every address in a style sheet."""
    for match in CSS_URL.finditer(text):
        address = match[2] or match[4] or ""
        if not address.startswith("data:"):
            yield Reference(address, place, base, loaded=True)


def target(site: Site, reference: Reference) -> Target | None:
    """Tell where an address leads on the site; None if it leads elsewhere or outside the base path."""
    address = reference.address.strip()
    if site.url and (address == site.url or address.startswith((f"{site.url}/", f"{site.url}#"))):
        parts = urlsplit(address.removeprefix(site.url) or "/")
        return Target(unquote(parts.path) or "/", unquote(parts.fragment))
    if reference.scheme or address.startswith("//"):
        return None
    parts = urlsplit(address)
    if not parts.path:
        return Target(reference.base, unquote(parts.fragment))
    below = _below_base(site.base_path, parts.path, reference.base)
    return Target(unquote(below), unquote(parts.fragment)) if below is not None else None


def _below_base(base_path: str, path: str, base: str) -> str | None:
    if path.startswith("/"):
        inside = path == base_path or path.startswith(f"{base_path}/")
        return path.removeprefix(base_path) or "/" if inside else None
    joined = normpath(base.rpartition("/")[0] + "/" + path)
    return f"{joined.rstrip('/')}/" if path.endswith(("/", ".")) else joined


def _values(element: Element, name: str) -> Iterator[str]:
    value = element.attr(name)
    if value is not None:
        yield value


def _srcset(element: Element) -> Iterator[str]:
    for name in ("srcset", "imagesrcset"):
        for candidate in (element.attr(name) or "").split(","):
            if candidate.strip():
                yield candidate.split()[0]


def _special(element: Element, at: "partial[Reference]") -> Iterator[Reference]:
    if element.tag == "link":
        naming = bool(NAMING & set((element.attr("rel") or "").lower().split()))
        yield from (at(value, loaded=not naming) for value in _values(element, "href"))
    elif element.tag == "meta":
        yield from _meta(element, at)
    elif element.tag == "style":
        reference = at("")
        yield from css_references(element.text, reference.here, reference.base)


def _meta(element: Element, at: "partial[Reference]") -> Iterator[Reference]:
    content = element.attr("content") or ""
    if (element.attr("property") or "") in {"og:url", "og:image"}:
        yield at(content)
    refresh = re.search(r"url\s*=\s*[\"']?([^\"']+)", content, re.IGNORECASE)
    if (element.attr("http-equiv") or "").lower() == "refresh" and refresh:
        yield at(refresh[1])
