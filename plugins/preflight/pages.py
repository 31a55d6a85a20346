"""A built page, parsed, with the places of its elements and texts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile
from urllib.parse import unquote

import turbohtml
from turbohtml import Document, Element, Node

from plugins.catalog import Place, Problem
from plugins.preflight.origins import Origins

UNREAD = frozenset({"script", "style", "pre", "code", "textarea", "template", "svg"})
"""Elements whose text is not prose."""
SPOKEN = ("alt", "title", "aria-label", "placeholder")
"""Attributes that are shown or read out."""
INLINE = frozenset(
    {"a", "abbr", "b", "cite", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time"}
)
"""Elements within a line."""


@dataclass(frozen=True)
class Passage:
    """A piece of text as a reader gets it.

    ``flows`` if it stands in lines and can break at a space; ``visitors`` if a visitor wrote it, not the owner.
    ``node`` is where it stands in the page, unless it is an attribute.
    """

    text: str
    page: "Page"
    written: Place
    element: Element
    flows: bool = False
    visitors: bool = False
    node: turbohtml.Text | None = None

    @property
    def place(self) -> Place:
        """Give the place where the owner wrote it, or where it stands in the page."""
        return self.place_of(0, len(self.text))

    def place_of(self, start: int, end: int) -> Place:
        """Give the place of a stretch of it."""
        if self.visitors:
            return self.written
        origins, address = self.page.origins, self.page.address
        before, block = around(self.node) if self.node else ("", self.text)
        origin = origins.of_whole(block, len(before) + start, address)
        return origin or origins.of_words(self.text, start, end, address) or self.written


@dataclass(frozen=True)
class Page:
    """An HTML file of the site; ``address`` is absolute, below the site's base path."""

    file: str
    address: str
    html: str
    origins: Origins = field(default_factory=Origins, compare=False)

    @property
    def start(self) -> Place:
        """The beginning of the text that the page shows, or of the page itself."""
        return Place(self.origins.of_page(self.address) or self.file)

    @cached_property
    def document(self) -> Document:
        """The tree that a browser builds (WHATWG HTML), with source positions."""
        return turbohtml.parse(self.html, source_locations=True)

    @cached_property
    def ids(self) -> frozenset[str]:
        """All ids of the page."""
        return frozenset(element.attr("id") or "" for element in self.document.select("[id]"))

    @property
    def main(self) -> Node:
        """What the page is about, without what stands on every page."""
        main = self.first("main")
        return self.document if main is None else main

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """All texts of the page, spoken attributes, title and description included."""
        return tuple(self._passages())

    @property
    def own_passages(self) -> Iterator[Passage]:
        """All texts but those that visitors wrote: they are shown as they were typed."""
        return (passage for passage in self.passages if not passage.visitors)

    @cached_property
    def redirects(self) -> bool:
        """Whether the page only sends visitors on, for hosts that know no redirects."""
        return self.first('meta[http-equiv="refresh" i]') is not None

    def place(self, element: Element) -> Place:
        """Give the place where the owner wrote what an element says or names, or that of the element in the page."""
        return self._origin(element) or self.place_here(element)

    def place_here(self, element: Element) -> Place:
        """Give the place of an element, or the page's beginning if it stands nowhere in the file."""
        return Place(self.file, element.source_line or 1, (element.source_col or 0) + 1)

    def _origin(self, element: Element) -> Place | None:
        for name in ("href", "src", "action"):
            target = element.attr(name) or ""
            if len(target) > 1:
                whole = self.origins.of_address(target, self.address)
                origin = whole or (self._of_mailbox(target) if target.startswith("mailto:") else None)
                if origin or element.tag != "img":  # a photo's copies have addresses that nobody wrote
                    return origin
        for text in (words(element.text), element.attr("alt") or "", element.attr("content") or ""):
            origin = self.origins.of_words(text, 0, len(text), self.address)
            if origin:
                return origin
        return None

    def _of_mailbox(self, target: str) -> Place | None:
        """Give the place of an e-mail address that stands in angle brackets, for whose link nobody wrote an address."""
        return self.origins.of_address(unquote(target.removeprefix("mailto:").partition("?")[0]), self.address)

    def problem(self, element: Element, message: str) -> Problem:
        """Say what is wrong with an element."""
        return Problem(self.place(element), message)

    def select(self, selector: str) -> list[Element]:
        """Give the elements that match a CSS selector."""
        return self.document.select(selector)

    def first(self, selector: str) -> Element | None:
        """Give the first element that matches a CSS selector."""
        return self.document.select_one(selector)

    def meta(self, name: str) -> Element | None:
        """Give the page's ``<meta>`` of that name."""
        return self.first(f'meta[name="{name}"]')

    def says_robots(self, word: str) -> bool:
        """Tell whether the page tells search engines so, for example ``noindex``."""
        robots = self.meta("robots")
        return robots is not None and word in (robots.attr("content") or "")

    def _passages(self) -> Iterator[Passage]:
        description = self.meta("description")
        if description is not None:
            yield Passage(description.attr("content") or "", self, self.place_here(description), description)
        for node in self.document.descendants:
            if isinstance(node, Element):
                yield from self._spoken(node)
            elif isinstance(node, turbohtml.Text) and node.data.strip():
                yield from self._prose(node)

    def _spoken(self, element: Element) -> Iterator[Passage]:
        for name in SPOKEN:
            value = element.attr(name)
            if value:
                yield Passage(value, self, self.place_here(element), element)

    def _prose(self, node: turbohtml.Text) -> Iterator[Passage]:
        parent = node.parent
        above = [element for element in node.ancestors if isinstance(element, Element)]
        if isinstance(parent, Element) and UNREAD.isdisjoint(element.tag for element in above):
            visitors = any(map(is_visitors, above))
            yield Passage(node.data, self, self._begin(node, parent), parent, parent.tag != "title", visitors, node)

    def _begin(self, node: Node, parent: Element) -> Place:
        before = node.previous_sibling
        location = before.source_location if isinstance(before, Element) else None
        span = (location.end_tag or location.start_tag) if location else None
        if span is None and parent.source_location:
            span = parent.source_location.start_tag
        return Place(self.file, span.end_line, span.end_col + 1) if span else Place(self.file)


def is_visitors(element: Element) -> bool:
    """Tell whether an element holds what a visitor wrote: a comment, or the name under it."""
    return element.tag == "bdi" or "data-as-typed" in element.attrs


def around(node: turbohtml.Text) -> tuple[str, str]:
    """Give what stands before a text in its paragraph, its entry or its cell, and the whole of that."""
    within = (one for one in node.ancestors if isinstance(one, Element) and one.tag not in INLINE)
    texts = tuple(one for one in next(within).descendants if isinstance(one, turbohtml.Text))
    before = takewhile(lambda one: one is not node, texts)
    return "".join(one.data for one in before), "".join(one.data for one in texts)


def words(text: str) -> str:
    """Give a text with every run of white space as one space."""
    return " ".join(text.split())
