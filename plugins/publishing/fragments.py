"""Check that every link into a page, or within one, names a place that is there (Sprungmarken)."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from plugins.catalog.problems import Place, Problem, did_you_mean
from plugins.catalog.slugs import slug
from plugins.publishing.anchors import THEME, Anchors, anchors_by_page
from plugins.publishing.links import resolve
from plugins.publishing.meant_targets import TEXT_MARK
from plugins.publishing.outline import Outline
from plugins.publishing.words import Word

TAKEN = "die Sprungmarke „#{}“, die aus dieser Überschrift wird, hat die Seite schon; die Überschrift anders nennen"
NOWHERE = "hinter „#“ fehlt, wohin der Link führt; "
WITHOUT_HEADINGS = "dort gibt es keine Überschriften, also „#“ löschen oder, bleibt dann nichts, den Link weglassen"


def check_fragments(outline: Outline, theme: Path = THEME) -> Iterator[Problem]:
    """Give the links of all texts whose page is there while the place on it is not."""
    by_text = anchors_by_page(outline.plans, outline.words, theme, sound=not outline.loaded.problems)
    pages = by_text | {page.route: page for page in by_text.values()}
    for word in outline.everything:
        for reference in word.rendered.references:
            message = _wrong(word, reference.target, pages) if reference.alt is None else None
            if message:
                yield Problem(word.at(reference.address), message)
        yield from _taken(word, by_text[word.path]) if word.path in by_text else ()


def _taken(word: Word, page: Anchors) -> Iterator[Problem]:
    """Find headings whose place has a name that the page itself needs."""
    for number, line in enumerate(word.source.split("\n"), word.source_line):
        name = slug(line.strip("# ")) if line.startswith("##") else ""
        if name in page.headings & page.written:
            yield Problem(Place(word.file, number, line.find(line.strip("# ")) + 1), TAKEN.format(name))


def _wrong(word: Word, target: str, pages: Mapping[str, Anchors]) -> str | None:
    address, sign, fragment = target.partition("#")
    page = pages.get(_page(word, address))
    if not sign or page is None:
        return None
    known = page.headings and did_you_mean("", {f"#{heading}" for heading in page.headings})
    return page.missing(unquote(fragment)) if fragment else NOWHERE + (known or WITHOUT_HEADINGS)


def _page(word: Word, address: str) -> str:
    """Give the key of the page that an address names: its text, or its route."""
    if address.startswith(TEXT_MARK):
        return resolve(word, address.removeprefix(TEXT_MARK))
    return unquote(urlsplit(address).path) if address.startswith("/") else "" if address else word.path
