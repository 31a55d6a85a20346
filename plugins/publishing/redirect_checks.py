"""Check redirects against the pages there are."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.route import bare
from plugins.publishing import routes
from plugins.publishing.drafts import not_yet
from plugins.publishing.known_addresses import meant_address, unknown_page
from plugins.publishing.outline import Outline
from plugins.publishing.parts import part_of_route

FIXED = (routes.SITEMAP, routes.ROBOTS)

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
    taken = {bare(address): address for address in (*outline.texts_by_route, *fixed)}
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
        if certain and path not in swapped and bare(route) in taken and path not in idle:
            message = f"unter {taken[bare(route)]} steht eine Seite; den Eintrag löschen"
            yield Problem(redirects.place(*path), message)
    for index, move in enumerate(record.redirects):
        told = ("redirects", index, "old") in swapped or bare(move.new) in old
        wrong = None if told or move.new in fixed else _wrong_target(move.new, outline)
        if wrong:
            yield Problem(redirects.place("redirects", index, "new"), wrong)


def _is_nowhere(target: str, outline: Outline) -> bool:
    """Tell whether an address is no page of this site, and like none."""
    known = target in outline.hidden or part_of_route(target, outline.off) or outline.is_in_doubt(target)
    return not (known or bare(target) in map(bare, FIXED) or meant_address(target, outline.texts_by_route))


def _wrong_target(target: str, outline: Outline) -> str | None:
    if target in outline.hidden:
        return f"die Seite „{target}“ {not_yet(outline.hidden[target], outline.words, 'ein anderes Ziel eintragen')}"
    if target in outline.texts_by_route or outline.is_in_doubt(target):
        return None
    if part := part_of_route(target, outline.off):
        return f"{part.is_off}; ein anderes Ziel eintragen oder die Adresse unter gone schreiben"
    return unknown_page(target, outline.texts_by_route)
