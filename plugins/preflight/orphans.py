"""Everything that is published is needed by a page, a feed or the host."""

import gzip
import re
import sys
from collections.abc import Callable, Iterator, Set
from pathlib import Path

import brotli

from plugins.catalog import Place, Problem
from plugins.preflight.addresses import css_references, page_references, target
from plugins.preflight.listings import FEED, ROBOTS, SITEMAP, feed_targets, sitemap_targets
from plugins.preflight.site import COPIES, INDEX, Site, file_of

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

HOST_FILES = re.compile(r"(_headers|_redirects|\.htaccess|\.nojekyll|\.domains|CNAME|favicon\.ico|\.well-known/.+)")
LICENCE = re.compile(r"(theme/(?:.+/)?)[^/]+\.txt")
"""Nothing leads to a licence; it goes out with what lies beside it."""
UNPACK: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.decompress,
    ".br": brotli.decompress,
    ".zst": zstd.decompress,
}


def orphans(site: Site) -> Iterator[Problem]:
    """No file is published that nothing leads to."""
    for file in sorted(site.files - _needed(site)):
        if not (_is_copy(file, site.files) or HOST_FILES.fullmatch(file)):
            yield Problem(Place(file), "keine Seite und kein Feed braucht diese Datei; verlinken oder weglassen")


def unlinked_pages(site: Site) -> Iterator[Problem]:
    """A visitor finds every page by way of the others."""
    lost = set(sitemap_targets(site)) - _reached(site, {INDEX})
    for page in site.pages:
        if page.file in lost:
            way = "in data/site.yaml unter menu oder footer eintragen oder in einem Text darauf verlinken"
            yield Problem(page.start, f"zur Seite {page.address} führt kein Link; {way}")


def stale_copies(site: Site) -> Iterator[Problem]:
    """A compressed copy holds what the file holds that it stands for: the host sends it instead."""
    for file in site.ending(*COPIES):
        original, _, ending = file.rpartition(".")
        if original in site.files and not _is_same(site.folder / file, site.folder / original, UNPACK[f".{ending}"]):
            yield Problem(Place(file), "die gepackte Fassung ist eine andere als die Datei; neu packen")


def _needed(site: Site) -> set[str]:
    start = {INDEX, FEED, SITEMAP, ROBOTS, *map(file_of, site.expectations.unlinked)}
    known = {
        *start,
        *(page.file for page in site.redirects),
        *feed_targets(site),
        *sitemap_targets(site),
    }
    reached = _reached(site, known & site.files)
    return reached | set(_licences(site, reached))


def _licences(site: Site, reached: Set[str]) -> Iterator[str]:
    folders = {file.rpartition("/")[0] + "/" for file in reached}
    return (file for file in site.files if (found := LICENCE.fullmatch(file)) and found[1] in folders)


def _reached(site: Site, start: set[str]) -> set[str]:
    """Give the files to which a way leads from those where it starts."""
    reached: set[str] = set()
    waiting = set(start)
    while waiting:
        file = waiting.pop()
        reached.add(file)
        waiting |= set(_leads_to(site, file)) & site.files - reached
    return reached


def _leads_to(site: Site, file: str) -> Iterator[str]:
    page = site.by_file.get(file)
    styles = file.endswith((".css", ".svg"))
    in_style = css_references(site.text(file), Place(file), f"/{file}") if styles else ()
    for reference in (*in_style, *(page_references(page) if page else ())):
        found = target(site, reference)
        if found:
            yield file_of(found.path)


def _is_same(copy: Path, original: Path, unpack: Callable[[bytes], bytes]) -> bool:
    try:
        return unpack(copy.read_bytes()) == original.read_bytes()
    except (OSError, EOFError, ValueError, brotli.error, zstd.ZstdError):
        return False


def _is_copy(file: str, files: frozenset[str]) -> bool:
    return file.endswith(COPIES) and file.rpartition(".")[0] in files
