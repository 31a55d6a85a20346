"""What the site may only say with its proof: figures with their date, images with their credit."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from unicodedata import normalize

from turbohtml import Element, Node

from plugins.catalog import Problem
from plugins.catalog.map_credits import map_credits
from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.photo_makers import maker_of, makers
from plugins.catalog.photos import fingerprint, path_of
from plugins.preflight.network_sizes import undated_in
from plugins.preflight.own_program import program_of
from plugins.preflight.pages import Page, is_visitors, words
from plugins.preflight.site import Site
from plugins.preflight.sources import Sources
from plugins.preflight.typeset import even

WHOLE = "li, tr, dl > div, figure, p, td, blockquote"
"""Elements that say a thing whole; a headline or a link need not."""
IN_FACTS = "unter „credit“ in data/consultant.yaml"


def undated_figures(site: Site) -> Iterator[Problem]:
    """The size of a network stands nowhere without its date."""
    for page in site.pages:
        own = program_of(page.start, site.sources.catalog, None)
        for element in _statements(page):
            text = words(element.text)
            for found in undated_in(text, _around(element).text, site.sources.catalog, own):
                origin = page.origins.of_words(text, found.start, found.end, page.address)
                yield Problem(origin or page.place(element), found.message)


def missing_credits(site: Site) -> Iterator[Problem]:
    """A photo whose maker is known names him, and the map names its sources."""
    due, portrait = dict(_due(site.sources)), _portrait(site.sources)
    for page in site.pages:
        for image in page.select("img[src]"):
            wanted = next((credit for photo, credit in due.items() if _shows(image, photo)), None)
            if wanted and not is_credited(_figure(image).text, wanted):
                where = IN_FACTS if portrait and _shows(image, portrait) else "in der Bildunterschrift"
                yield page.problem(image, f"dem Bild fehlt der Nachweis „{wanted}“; {where} nennen")
        yield from _map_credits(page, map_credits(site.sources.catalog))


def _statements(page: Page) -> Iterator[Element]:
    """Give the innermost elements that say a thing whole; not what a path or a visitor repeats."""
    for element in page.select(WHOLE):
        if element.select_one(WHOLE) is None and not any(map(_repeats, element.ancestors)):
            yield element


def _repeats(node: Node) -> bool:
    return isinstance(node, Element) and (node.tag == "nav" or is_visitors(node))


def _around(element: Element) -> Element:
    outer = (above for above in element.ancestors if isinstance(above, Element) and above.tag in {"li", "tr", "figure"})
    return next(outer, element)


def _due(sources: Sources) -> Iterator[tuple[str, str]]:
    """Give what photos must be credited with, by what stands in the addresses of their copies."""
    portrait, shown = sources.catalog.consultant.portrait, _portrait(sources)
    if portrait and portrait.credit and shown:
        yield shown, portrait.credit
    for path in _photos(sources.root).values():
        if maker := maker_of(path):
            yield fingerprint(path.read_bytes()), maker


def _portrait(sources: Sources) -> str:
    """Give what stands in the addresses of the portrait's copies; empty if there is none."""
    portrait, photos = sources.catalog.consultant.portrait, _photos(sources.root)
    path = photos.get(path_of(portrait.file, photos)) if portrait else None
    return fingerprint(path.read_bytes()) if path else ""


def _photos(root: Path) -> Mapping[str, Path]:
    """Give the files among the photos by their path relative to the content folder."""
    content = root / "content"
    files = (path for path in sorted((content / "bilder").rglob("*")) if path.is_file())
    names = {path: path.relative_to(content) for path in files}
    return {normalize("NFC", name.as_posix()): path for path, name in names.items() if not is_passed_over(name)}


def _shows(image: Element, photo: str) -> bool:
    return f".{photo}." in (image.attr("src") or "")


def _figure(image: Element) -> Element:
    """Give what holds a photo and what is said of it, below it or, among words, beside it."""
    around = (above for above in image.ancestors if isinstance(above, Element))
    return next((one for one in around if one.tag == "figure" or one.attr("class") == "photo"), image)


def is_credited(said: str, wanted: str) -> bool:
    """Tell whether each of those is named who made a photo."""
    return all(even(name).text in even(said).text for name in makers(wanted))


def _map_credits(page: Page, wanted: str) -> Iterator[Problem]:
    for figure in page.select(".map"):
        if not is_credited(figure.text, wanted):
            yield page.problem(figure, f"der Karte fehlt der Nachweis „{wanted}“; die Lizenz verlangt ihn")
