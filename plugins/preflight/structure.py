"""A page is well built: one headline, headings in order, a title and a description of its own, labels."""

from collections import Counter
from collections.abc import Iterator

from turbohtml import Element

from plugins.catalog import Place, Problem
from plugins.preflight.pages import Page, words
from plugins.preflight.site import Site

HEADINGS = "h1, h2, h3, h4, h5, h6"
LANGUAGE = "de"
LABELLED = "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]), select, textarea"
FILLED_LATER = frozenset({"alert", "status", "log"})
"""Roles of elements that say something only when something has happened (WAI-ARIA 1.2, live regions)."""
POINTING = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "list", "popovertarget", "form")
"""Attributes that name an id of the same page."""


def headings(site: Site) -> Iterator[Problem]:
    """There is one h1, no heading is empty, and no level is skipped."""
    for page in site.pages:
        above, found = 0, page.select(HEADINGS)
        mains = [heading for heading in found if heading.tag == "h1"]
        if len(mains) != 1:
            place = page.place(mains[1]) if mains else Place(page.file)
            yield Problem(place, f"die Seite hat {len(mains)} Überschriften der ersten Ebene; genau eine gehört hin")
        for heading in found:
            level = int(heading.tag[1])
            if level > above + 1:
                yield page.problem(heading, f"<{heading.tag}> überspringt eine Ebene; hier passt <h{above + 1}>")
            above = level


def empty_elements(site: Site) -> Iterator[Problem]:
    """No heading, link, button or paragraph is empty."""
    for page in site.pages:
        for element in page.select(f"{HEADINGS}, a[href], button, p, li, dt, dd, figcaption, title, label, th"):
            if not _name(element) and element.attr("role") not in FILLED_LATER:
                yield page.problem(element, f"<{element.tag}> ist leer; füllen oder weglassen")


def unique_ids(site: Site) -> Iterator[Problem]:
    """An id stands once on a page, and what points to one finds it."""
    for page in site.pages:
        counts = Counter(element.attr("id") or "" for element in page.select("[id]"))
        for element in page.select("[id]"):
            identifier = element.attr("id") or ""
            if counts[identifier] > 1 or not identifier:
                yield page.problem(element, f"die Kennung „{identifier}“ ist nicht eindeutig; jede nur einmal vergeben")
        yield from _dangling(page)


def unique_heads(site: Site) -> Iterator[Problem]:
    """Title and description are there, of fitting length, and no two pages share them."""
    for what, of in (("Titel", _title), ("Beschreibung", _description)):
        first: dict[str, str] = {}
        for page in site.pages:
            text = of(page)
            if not text:
                yield Problem(page.start, f"der Seite fehlt: {what}; ergänzen")
            elif text in first:
                yield Problem(_said(page, what), f"{what} „{text}“ hat schon {first[text]}; eigene Worte finden")
            first.setdefault(text, page.address)
    for page in site.pages:
        length = len(_description(page))
        if length and not 50 <= length <= 160:
            yield Problem(
                _said(page, "Beschreibung"), f"die Beschreibung hat {length} Zeichen; 50 bis 160 sind richtig"
            )


def language(site: Site) -> Iterator[Problem]:
    """Every page says that it is German, and how it is encoded and scaled."""
    for page in site.pages:
        root = page.document.root
        if root is None or (root.attr("lang") or "").partition("-")[0] != LANGUAGE:
            yield Problem(Place(page.file), f"die Sprache fehlt; <html lang={LANGUAGE}> schreiben")
        charset = page.first("meta[charset]")
        if charset is None or (charset.attr("charset") or "").lower() != "utf-8":
            yield Problem(Place(page.file), "die Kodierung fehlt; <meta charset=utf-8> in den Kopf setzen")
        viewport = page.meta("viewport")
        if viewport is None or "user-scalable=no" in (viewport.attr("content") or "").replace(" ", ""):
            yield Problem(Place(page.file), "<meta name=viewport> fehlt oder verbietet das Vergrößern; berichtigen")


def labels(site: Site) -> Iterator[Problem]:
    """Every field of a form has a label."""
    for page in site.pages:
        labelled = {label.attr("for") for label in page.select("label[for]") if words(label.text)}
        for field in page.select(LABELLED):
            wrapped = any(isinstance(above, Element) and above.tag == "label" for above in field.ancestors)
            named = field.attr("aria-label") or field.attr("aria-labelledby")
            if not (wrapped or named or (field.attr("id") and field.attr("id") in labelled)):
                yield page.problem(field, f"dem Feld <{field.tag}> fehlt die Beschriftung; ein <label> zuordnen")


def _dangling(page: Page) -> Iterator[Problem]:
    for name in POINTING:
        for element in page.select(f"[{name}]"):
            for identifier in (element.attr(name) or "").split():
                if identifier not in page.ids:
                    yield page.problem(element, f"{name}=„{identifier}“ zeigt ins Leere; eine vorhandene id nennen")


def _name(element: Element) -> str:
    pictured = " ".join(image.attr("alt") or "" for image in element.select("img"))
    drawn = " ".join(drawing.attr("aria-label") or "" for drawing in element.select("svg"))
    fields = "x" if element.select_one("input, select, textarea, time, svg, img, button") is not None else ""
    own = element.attr("aria-label") or element.attr("aria-labelledby") or ""
    inner = "" if element.tag in {"a", "button"} else fields
    return words(f"{element.text} {own} {pictured} {drawn} {inner}")


def _said(page: Page, what: str) -> Place:
    """Give the place where a page's title or description was written."""
    element = page.first("h1") if what == "Titel" else page.meta("description")
    return page.start if element is None else page.place(element)


def _title(page: Page) -> str:
    title = page.first("title")
    return words(title.text) if title is not None else ""


def _description(page: Page) -> str:
    description = page.meta("description")
    return words(description.attr("content") or "") if description is not None else ""
