"""Check redirects against the pages there are."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.route import bare, page_at
from plugins.publishing import routes
from plugins.publishing.drafts import not_yet
from plugins.publishing.known_addresses import meant_address, unknown_page
from plugins.publishing.outline import Outline
from plugins.publishing.parts import part_of_route

FIXED = (routes.SITEMAP, routes.ROBOTS)
ELSE = "ein anderes Ziel eintragen oder die Adresse unter gone schreiben"
NO_PAGES = {
    routes.NOT_FOUND: f"„{routes.NOT_FOUND}“ zeigt jeder Host von selbst, wenn es eine Adresse nicht gibt",
    **{address: f"„{address}“ ist eine Datei für Suchmaschinen und keine Seite zum Lesen" for address in FIXED},
}

SWAPPED = "old und new sind vertauscht; hierher gehört „{}“, und hinter „new:“ gehört „{}“"


def check_redirects(outline: Outline) -> Iterator[Problem]:
    """Give the redirects over an address that is in use, and those to a page that is not there or a draft.

    Where it is uncertain which parts are on, so is which addresses are in use.
    """
    redirects = outline.loaded.redirects
    if not redirects or not outline.plans:
        return
    record = redirects.record
    fixed = (*FIXED, *([routes.FEED] if outline.catalog.website.parts.news else []))
    taken = {bare(address): address for address in (*outline.texts_by_route, *outline.downloads_by_route, *fixed)}
    certain = "site" not in outline.loaded.doubtful
    old = {bare(route) for _, route in record.entries()}
    idle = {("redirects", index, "old") for index, move in enumerate(record.redirects) if move.is_idle}
    swapped = {
        ("redirects", index, "old"): move
        for index, move in enumerate(record.redirects)
        if certain and bare(move.old) in taken and bare(move.new) not in old and _is_nowhere(move.new, outline)
    }
    for where, move in swapped.items():
        yield Problem(redirects.place(*where), SWAPPED.format(move.new, taken[bare(move.old)]))
    for path, route in record.entries():
        if certain and path not in swapped and page_at(route) in taken and path not in idle:
            yield Problem(redirects.place(*path), _taken(route, taken[page_at(route)]))
    for index, move in enumerate(record.redirects):
        told = ("redirects", index, "old") in swapped or bare(move.new) in old
        wrong = None if told else _wrong_target(move.new, outline)
        if wrong:
            yield Problem(redirects.place("redirects", index, "new"), wrong)


def _taken(route: str, page: str) -> str:
    """Say that an old address is still in use, perhaps by another spelling."""
    if page_at(route) == bare(route):
        return f"unter {page} steht eine Seite; den Eintrag löschen"
    return f"„{route}“ ist die Seite {page} selbst und muss nirgends weitergeleitet werden; den Eintrag löschen"


def _is_nowhere(target: str, outline: Outline) -> bool:
    """Tell whether an address is no page of this site, and like none."""
    known = target in outline.hidden or part_of_route(target, outline.off) or outline.is_in_doubt(target)
    return not (known or bare(target) in map(bare, FIXED) or meant_address(target, outline.texts_by_route))


def _wrong_target(target: str, outline: Outline) -> str | None:
    if why := NO_PAGES.get(bare(target)) or NO_PAGES.get(f"{bare(target)}.html"):
        return f"{why}; {ELSE}"
    if target == routes.FEED and outline.catalog.website.parts.news:
        return None
    if target in outline.hidden:
        return f"die Seite „{target}“ {not_yet(outline.hidden[target], outline.words, 'ein anderes Ziel eintragen')}"
    if target in outline.texts_by_route or outline.is_in_doubt(target):
        return None
    if part := part_of_route(target, outline.off):
        return f"{part.is_off}; {ELSE}"
    pages = {route: text for route, text in outline.texts_by_route.items() if route not in NO_PAGES}
    return unknown_page(target, pages)
