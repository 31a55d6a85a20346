"""What may weigh how much on its way to a reader: what is seen first, scripts, fonts. A long text is no wall."""

import gzip
import re
from collections.abc import Iterator

import brotli

from plugins.catalog import Place, Problem
from plugins.preflight.pages import Page
from plugins.preflight.site import Site

PAGE, SCRIPTS, FONT = 14_600, 3_000, 22_000
"""Bytes: what one round trip brings of a page packed with brotli, all scripts packed with gzip, one font."""
SCREEN = 1_500
"""Letters of a page's own text that a reader sees before she scrolls: some twenty lines on a wide screen."""
QUICK, THOROUGH = 5, 11
"""Brotli's effort: a quick look settles most pages, only those that fail it are packed as a host would."""
TOO_LATE = (
    "was zuerst zu sehen ist, kommt erst nach {0}; in die ersten {0} gehören Stile, Menü und der Anfang des Textes"
)
LONG = "die Seite wiegt gepackt {}; ihr Anfang ist gleich da, der Rest kommt nach. Soll sie schneller ganz da sein, {}"
MANY = (
    ("picture", 12, "die Fotos auf mehrere Beiträge verteilen"),
    ("tr", 60, "die Tabelle teilen oder als Datei zum Herunterladen anbieten"),
    ("p, li", 60, "den Text in Kapitel teilen, jedes auf einer Seite für sich"),
)
"""What makes a page long, from how many of it on, and what helps."""
FURTHER = "einen Teil auf eine zweite Seite verlegen"
_MAIN, _TAG = re.compile(r"<main\b[^>]*>"), re.compile(r"<[^>]*>")
_DRAWING = re.compile(r"<svg\b(?:(?!</svg>).){3000}", re.DOTALL)
"""The beginning of a drawing that grows with what the owner enters, as a map does; the next screen is below."""


def budgets(site: Site) -> Iterator[Problem]:
    """What is seen first, scripts and fonts keep within their budgets."""
    for page in (*site.pages, *site.redirects):
        packed = _packed(site, page.file)
        if len(packed) > PAGE and len(brotli.Decompressor().process(packed[:PAGE])) < _end_of_first_screen(page.html):
            yield Problem(page.start, TOO_LATE.format(_kilobytes(PAGE)))
    scripts = site.ending(".js", ".mjs")
    weight = sum(len(gzip.compress((site.folder / file).read_bytes())) for file in scripts)
    if weight > SCRIPTS:
        yield Problem(Place(scripts[0]), f"alle Skripte wiegen gepackt {weight} Bytes; erlaubt sind {SCRIPTS}")
    for file in site.ending(".woff2", ".woff", ".ttf", ".otf"):
        size = (site.folder / file).stat().st_size
        if size > FONT:
            yield Problem(Place(file), f"die Schrift wiegt {size} Bytes; erlaubt sind {FONT}")


def long_pages(site: Site) -> Iterator[Problem]:
    """Pages are no longer than what a reader has at once; a list of places is as long as they are many."""
    for page in site.pages:
        size = len(_packed(site, page.file))
        if size > PAGE and not _DRAWING.search(page.html):
            yield Problem(page.start, LONG.format(_kilobytes(size), _remedy(page)))


def _remedy(page: Page) -> str:
    return next((help_ for what, most, help_ in MANY if len(page.main.select(what)) > most), FURTHER)


def _end_of_first_screen(html: str) -> int:
    """Give how many bytes of a page there are to the end of what is seen first."""
    main = _MAIN.search(html)
    end, left = main.end() if main else 0, SCREEN
    drawing = _DRAWING.search(html, end)
    html = html[: drawing.start()] if drawing else html
    for tag in _TAG.finditer(html, end):
        left -= tag.start() - end
        if left <= 0:
            return len(html[: tag.start() + left].encode())
        end = tag.end()
    return len(html.encode())


def _kilobytes(size: int) -> str:
    return f"{size / 1000:.1f} kB".replace(".", ",")


def _packed(site: Site, file: str) -> bytes:
    if f"{file}.br" in site.files:
        return (site.folder / f"{file}.br").read_bytes()
    content = (site.folder / file).read_bytes()
    quick: bytes = brotli.compress(content, quality=QUICK)
    return quick if len(quick) <= PAGE else brotli.compress(content, quality=THOROUGH)
