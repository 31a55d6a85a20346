"""The markup is what it says: parsed without an error of the HTML standard (WHATWG)."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

import turbohtml
from turbohtml import Element, SourceLocation, Token, TokenType

from plugins.catalog import Place, Problem
from plugins.preflight.pages import Page
from plugins.preflight.site import Site

VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
OPEN_ENDED = frozenset(
    (
        *("html", "head", "body", "li", "dt", "dd", "p", "option", "optgroup", "rt", "rp"),
        *("tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption"),
    )
)
"""Elements whose end tag the standard lets authors leave out."""


def html_errors(site: Site) -> Iterator[Problem]:
    """Every page is read without an error, and its tree is nested as it is written."""
    for page in (*site.pages, *site.redirects):
        for error in page.document.errors:
            yield Problem(Place(page.file, error.line, error.col + 1), f"HTML-Fehler ({error.code}); berichtigen")
        if not page.html.lstrip().lower().startswith("<!doctype html>"):
            yield Problem(Place(page.file), "die Seite beginnt nicht mit <!doctype html>; ergänzen")
        yield from _misnested(page)


@dataclass(frozen=True)
class _Tags:
    """The tags of a page as written, by the offset at which they begin."""

    starts: dict[int, Token]
    ends: dict[int, Token]


def _misnested(page: Page) -> Iterator[Problem]:
    tags, located = _tags(page.html), list(_located(page))
    in_tree = {location.start_tag.start_offset for _, location in located}
    closing = {location.end_tag.start_offset for _, location in located if location.end_tag}
    for offset in sorted(tags.starts.keys() - in_tree):
        yield _token_problem(
            page, tags.starts[offset], "steht, wo es nicht stehen darf, und wird übergangen; entfernen"
        )
    for offset in sorted(tags.ends.keys() - closing):
        yield _token_problem(page, tags.ends[offset], "schließt nichts, was offen ist; Anfang und Ende zuordnen", "/")
    before = 0
    for element, location in located:
        yield from _unclosed(page, element, location, tags)
        yield from _displaced(page, element, location, before)
        before = location.start_tag.start_offset


def _tags(html: str) -> _Tags:
    lines = list(accumulate((len(line) + 1 for line in html.split("\n")), initial=0))
    tags = _Tags({}, {})
    for token in turbohtml.tokenize(html):
        where = {TokenType.START_TAG: tags.starts, TokenType.END_TAG: tags.ends}.get(token.type)
        if where is not None:
            where[lines[token.line - 1] + token.col] = token
    return tags


def _located(page: Page) -> Iterator[tuple[Element, SourceLocation]]:
    for element in page.document.iter_elements():
        if element.source_location:
            yield element, element.source_location


def _unclosed(page: Page, element: Element, location: SourceLocation, tags: _Tags) -> Iterator[Problem]:
    start = tags.starts.get(location.start_tag.start_offset)
    foreign = start is not None and start.self_closing and element.namespace != turbohtml.Namespace.HTML
    if location.end_tag is None and not foreign and element.tag not in VOID | OPEN_ENDED:
        yield page.problem(element, f"<{element.tag}> wird nicht geschlossen; „</{element.tag}>“ ergänzen")


def _displaced(page: Page, element: Element, location: SourceLocation, before: int) -> Iterator[Problem]:
    parent, start = element.parent, location.start_tag.start_offset
    around = parent.source_location if isinstance(parent, Element) else None
    opened = around.start_tag.end_offset if around else 0
    closed = around.end_tag.start_offset if around and around.end_tag else len(page.html)
    if start < before or not opened <= start < closed:
        yield page.problem(element, f"<{element.tag}> steht hier falsch, der Browser verschiebt es; umstellen")


def _token_problem(page: Page, token: Token, message: str, slash: str = "") -> Problem:
    return Problem(Place(page.file, token.line, token.col + 1), f"<{slash}{token.tag}> {message}")
