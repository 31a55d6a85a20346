"""What a page may weigh on its way to a reader."""

import gzip
from collections.abc import Iterator

import brotli

from plugins.catalog import Place, Problem
from plugins.preflight.site import Site

PAGE, SCRIPTS, FONT = 14_600, 3_000, 22_000
"""Bytes: a page packed with brotli (one round trip), all scripts packed with gzip, one font."""
QUICK, THOROUGH = 5, 11
"""Brotli's effort: a quick look settles most pages, only those that fail it are packed as a host would."""


def budgets(site: Site) -> Iterator[Problem]:
    """Pages, scripts and fonts keep within their budgets."""
    for page in (*site.pages, *site.redirects):
        size = _packed(site, page.file)
        if size > PAGE:
            yield Problem(page.start, f"die Seite wiegt gepackt {size} Bytes; erlaubt sind {PAGE}")
    scripts = site.ending(".js", ".mjs")
    weight = sum(len(gzip.compress((site.folder / file).read_bytes())) for file in scripts)
    if weight > SCRIPTS:
        yield Problem(Place(scripts[0]), f"alle Skripte wiegen gepackt {weight} Bytes; erlaubt sind {SCRIPTS}")
    for file in site.ending(".woff2", ".woff", ".ttf", ".otf"):
        size = (site.folder / file).stat().st_size
        if size > FONT:
            yield Problem(Place(file), f"die Schrift wiegt {size} Bytes; erlaubt sind {FONT}")


def _packed(site: Site, file: str) -> int:
    if f"{file}.br" in site.files:
        return (site.folder / f"{file}.br").stat().st_size
    content = (site.folder / file).read_bytes()
    quick = len(brotli.compress(content, quality=QUICK))
    return quick if quick <= PAGE else len(brotli.compress(content, quality=THOROUGH))
