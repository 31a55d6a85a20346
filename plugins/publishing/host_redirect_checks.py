"""Check redirects against what the chosen hosts can make of them."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plugins.catalog import Problem
from plugins.publishing import routes
from plugins.publishing.forwarding import OWN_FILES, PAGES, forwarded_nowhere, page_file
from plugins.publishing.outline import Outline

FILES = (routes.NOT_FOUND, routes.SITEMAP, routes.ROBOTS, routes.FEED)
OWN = "„/{}“ ist die Datei, aus der Ihr Host seine Regeln liest, und keine frühere Seite; den Eintrag löschen"
WITHIN = (
    "„{}“ ist eine Datei, und in einer Datei liegt keine andere; auf GitHub Pages lässt sich „{}“ nicht weiterleiten, "
    "den Eintrag löschen"
)
STRANGE = "Ihr Host kann „{}“ nicht weiterleiten, der Zeichen oder der Länge wegen; den Eintrag löschen"


def check_hosted_redirects(outline: Outline) -> Iterator[Problem]:
    """Give the old addresses that no chosen host can forward, or that stand where a host wants a file of its own."""
    redirects = outline.loaded.redirects
    if not redirects:
        return
    hosts = outline.catalog.website.hosts
    files = _files(outline) if set(PAGES).intersection(hosts) else frozenset()
    for index, move in enumerate(redirects.record.redirects):
        if wrong := _own(move.old) or _within(move.old, files) or _strange(move.old, outline):
            yield Problem(redirects.place("redirects", index, "old"), wrong)
    for index, route in enumerate(redirects.record.gone):
        if wrong := _own(route):
            yield Problem(redirects.place("gone", index), wrong)


def _files(outline: Outline) -> frozenset[str]:
    """Give what will be files there: those of the site, and the pages that forward."""
    redirects = outline.loaded.redirects
    forwarding = (page_file(move.old) for move in redirects.record.redirects) if redirects else ()
    own = (route.lstrip("/") for route in (*FILES, *outline.downloads_by_route))
    return frozenset((*own, *(file for file in forwarding if file.endswith(".html"))))


def _own(old: str) -> str | None:
    first = old.strip("/").partition("/")[0]
    return OWN.format(first) if first in OWN_FILES else None


def _within(old: str, files: frozenset[str]) -> str | None:
    around = (folder.as_posix() for folder in PurePosixPath(page_file(old)).parents)
    file = next((folder for folder in around if folder in files), None)
    return WITHIN.format(f"/{file}", old) if file else None


def _strange(old: str, outline: Outline) -> str | None:
    return STRANGE.format(old) if forwarded_nowhere(old, outline.catalog.website.hosts) else None
