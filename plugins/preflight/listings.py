"""What machines read of the site: the sitemap (sitemaps.org) and the feed (RFC 4287)."""

import re
from collections import Counter
from collections.abc import Iterator

import turbohtml
from turbohtml import Document, Element, HTMLParseError

from plugins.catalog import Place, Problem
from plugins.preflight.addresses import Reference, page_references, target
from plugins.preflight.pages import Page
from plugins.preflight.site import Site, file_of

SITEMAP, FEED, ROBOTS = "sitemap.xml", "feed.xml", "robots.txt"


def broken_xml(site: Site) -> Iterator[Problem]:
    """Every XML and SVG file is well-formed."""
    for file in site.ending(".xml", ".svg"):
        try:
            turbohtml.parse_xml(site.text(file))
        except HTMLParseError as error:
            yield Problem(Place(file, error.error.line, error.error.col), f"kein gültiges XML ({error.error.code})")


def sitemap(site: Site) -> Iterator[Problem]:
    """The sitemap lists exactly the pages that search engines may list, each once."""
    if SITEMAP not in site.files:
        yield Problem(Place(SITEMAP), "die Liste der Seiten für Suchmaschinen fehlt; sitemap.xml schreiben")
        return
    document = _parse(site, SITEMAP)
    if document is None:
        return
    listed = Counter(_texts(document, "loc"))
    for address, count in listed.items():
        yield from _entry(site, address, count)
    if not site.sources.catalog.consultant.sample:
        yield from (_unlisted(page) for page in site.pages if not _is_listed(site, page, listed))


def feed(site: Site) -> Iterator[Problem]:
    """Everything that the feed links to is there, and every entry has an id of its own."""
    document = _parse(site, FEED)
    for address in _feed_addresses(document):
        yield from _feed_address(site, address)
    for identifier, count in Counter(_texts(document, "id")).items():
        if count > 1:
            yield _at(site, FEED, identifier, f"die Kennung „{identifier}“ steht {count}-mal da; jede nur einmal")


def robots(site: Site) -> Iterator[Problem]:
    """Search engines are let in, and told where the sitemap is; a sample asks them to stay out (RFC 9309)."""
    if ROBOTS not in site.files:
        yield Problem(Place(ROBOTS), "die Datei für Suchmaschinen fehlt; robots.txt schreiben")
        return
    text, sample = site.text(ROBOTS), site.sources.catalog.consultant.sample
    closed = re.search(r"^Disallow: /\s*$", text, re.MULTILINE) is not None
    if closed != sample:
        right = "„Disallow: /“ gehört hinein" if sample else "„Disallow: /“ streichen"
        yield Problem(Place(ROBOTS), f"die Angabe für Suchmaschinen passt nicht zur Website; {right}")
    if not sample and f"Sitemap: {site.url}/{SITEMAP}" not in text:
        yield Problem(Place(ROBOTS), f"die Sitemap ist nicht genannt; „Sitemap: {site.url}/{SITEMAP}“ ergänzen")


def feed_targets(site: Site) -> Iterator[str]:
    """Give the files that the feed needs."""
    for address in _feed_addresses(_parse(site, FEED)):
        found = target(site, Reference(address, Place(FEED), f"/{FEED}"))
        if found:
            yield file_of(found.path)


def sitemap_targets(site: Site) -> Iterator[str]:
    """Give the files that the sitemap lists."""
    for address in _texts(_parse(site, SITEMAP), "loc"):
        found = target(site, Reference(address, Place(SITEMAP), "/"))
        if found:
            yield file_of(found.path)


def _entry(site: Site, address: str, count: int) -> Iterator[Problem]:
    found = target(site, Reference(address, Place(SITEMAP), "/")) if address.startswith("http") else None
    page = site.by_file.get(file_of(found.path)) if found else None
    if page is None or page.redirects:
        yield _at(site, SITEMAP, address, f"„{address}“ ist keine Seite dieser Website; den Eintrag streichen")
    elif page.says_robots("noindex") and not site.sources.catalog.consultant.sample:
        yield _at(site, SITEMAP, address, f"{page.address} sagt „noindex“, steht aber hier; eines von beiden ändern")
    if count > 1:
        yield _at(site, SITEMAP, address, f"„{address}“ steht {count}-mal da; einmal genügt")


def _is_listed(site: Site, page: Page, listed: Counter[str]) -> bool:
    return page.says_robots("noindex") or f"{site.url}{page.address}" in listed


def _unlisted(page: Page) -> Problem:
    return Problem(Place(page.file), "die Seite fehlt in sitemap.xml; dort eintragen oder „noindex“ setzen")


def _feed_address(site: Site, address: str) -> Iterator[Problem]:
    found = target(site, Reference(address, Place(FEED), f"/{FEED}"))
    known = found is not None and file_of(found.path) in site.files
    if not address.startswith(("https:", "http:", "mailto:", "tel:")):
        yield _at(site, FEED, address, f"„{address}“ ist nicht vollständig; in einem Feed mit https:// beginnen")
    elif found and not known:
        yield _at(site, FEED, address, f"„{address}“ gibt es nicht; der Feed führt ins Leere")
    elif found is None and address.startswith("http:"):
        yield _at(site, FEED, address, f"„{address}“ ist unverschlüsselt; mit https:// verlinken")


def _feed_addresses(document: Document | None) -> Iterator[str]:
    for element in _elements(document):
        if element.tag == "link":
            yield element.attr("href") or ""
        if element.tag in {"content", "summary"} and element.attr("type") == "html":
            inner = Page("", "/", element.text)
            yield from (reference.address for reference in page_references(inner) if reference.address)


def _texts(document: Document | None, tag: str) -> Iterator[str]:
    return (element.text.strip() for element in _elements(document) if element.tag == tag)


def _elements(document: Document | None) -> Iterator[Element]:
    return document.iter_elements() if document is not None else iter(())


def _parse(site: Site, file: str) -> Document | None:
    try:
        return turbohtml.parse_xml(site.text(file)) if file in site.files else None
    except HTMLParseError:
        return None


def _at(site: Site, file: str, words: str, message: str) -> Problem:
    lines = site.text(file).split("\n")
    line = next((number for number, line in enumerate(lines, 1) if words in line), 1)
    return Problem(Place(file, line, lines[line - 1].find(words) + 1 or 1), message)
