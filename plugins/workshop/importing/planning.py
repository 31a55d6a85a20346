"""Plan what an import writes; nothing is written yet."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from plugins.catalog.clock import build_day
from plugins.catalog.models.route import bare
from plugins.comments.arrivals import Arrival
from plugins.comments.wordpress import arrival
from plugins.publishing import routes
from plugins.publishing.outline import Outline
from plugins.workshop.importing.guide import Guide
from plugins.workshop.importing.kept import FILE, Kept, finder, marks, places, read_kept, written_kept
from plugins.workshop.importing.media import Media
from plugins.workshop.importing.new_texts import NewText, new_text
from plugins.workshop.importing.old_addresses import by_route
from plugins.workshop.importing.old_files import OldFiles
from plugins.workshop.importing.old_site import OldSite, OldText
from plugins.workshop.importing.placing import Placed, ground_of, place_all
from plugins.workshop.importing.redirecting import Move
from plugins.workshop.importing.shelf import NewFile, Shelf
from plugins.workshop.importing.ways import from_former_addresses, to_pages

ANOTHER = "hat im Export dieselbe Nummer wie {}, aber einen anderen Titel oder Tag; er steht als eigener Text daneben"


@dataclass(frozen=True)
class Plan:
    """All that an import writes: texts, files, further files by their name, comments, and what to note of it."""

    site: OldSite
    texts: tuple[NewText, ...]
    files: tuple[NewFile, ...]
    further: Mapping[str, str]
    moves: tuple[Move, ...]
    known: int
    arrivals: tuple[Arrival, ...] = ()
    gone: tuple[str, ...] = ()
    homeless: int = 0
    secured: tuple[str, ...] = ()
    to_do: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to write but perhaps comments."""
        return not (self.texts or self.files or self.further)


def plan_import(site: OldSite, outline: Outline, media: Media) -> Plan:
    """Plan an import into a site; what came before stays as it is."""
    kept = read_kept(outline.root)
    found, numbers = finder(kept, site.name), places(kept, site.name, "text")
    ground = ground_of(outline, (one.here for one in kept if one.what == "text"))
    new = (_told_apart(text, numbers) for text in site.texts if not found(text))
    placed = tuple(place_all(new, ground, build_day(), f"/{site.name.partition('/')[2]}"))
    there, gone = _parted(site, found, outline)
    guide = _guide(site, outline, media, (*placed, *there), gone)
    texts = tuple(new_text(text, guide, ground.descriptions) for text in placed)
    placed = tuple(text.placed for text in texts)
    ways = from_former_addresses(site, outline, (*placed, *there), kept), to_pages(placed, site, outline, ground, kept)
    plan = Plan(
        site=site,
        texts=texts,
        files=tuple(guide.files.shelf.files),
        moves=ways[0].moves,
        known=len(there) + len(gone),
        gone=tuple(one.path for one in gone),
        secured=tuple(dict.fromkeys(guide.secured)),
        to_do=tuple(said for way in ways for said in way.to_do),
        further={name: text for way in ways for name, text in way.files.items()},
    )
    notes = (*(_kept(one, site) for one in placed), *(note for way in ways for note in way.notes))
    return _with_comments(_noted(plan, kept, notes), (*placed, *there))


def _parted(
    site: OldSite, found: Callable[[OldText], str], outline: Outline
) -> tuple[tuple[Placed, ...], tuple[Placed, ...]]:
    """Give the texts that came before and are there, and those that are not there any more."""
    former = tuple(_former(one, path, outline) for one in site.texts if (path := found(one)))
    lying = {one.path for one in former if (outline.root / "content" / one.path).is_file()}
    there = tuple(one for one in former if one.path in lying)
    return there, tuple(one for one in former if one.path not in lying)


def _told_apart(text: OldText, numbers: Mapping[str, str]) -> OldText:
    """Tell of a text that has the number of another."""
    other = numbers.get(text.number)
    return replace(text, remarks=(*text.remarks, ANOTHER.format(f"content/{other}"))) if other else text


def _kept(text: Placed, site: OldSite) -> Kept:
    there = marks(text.old) if site.made_by_wordpress else ()
    return Kept(site.name, "text", text.old.number, text.path, *there)


def _noted(plan: Plan, kept: tuple[Kept, ...], notes: tuple[Kept, ...]) -> Plan:
    return replace(plan, further={**plan.further, FILE: written_kept((*kept, *notes))}) if notes else plan


def _with_comments(plan: Plan, texts: Iterable[Placed]) -> Plan:
    homes = {one.old.number: _page_id(one) for one in texts}
    homeless = sum(len(text.comments) for text in plan.site.texts if text.number not in homes)
    return replace(plan, arrivals=tuple(_arrivals(plan.site, homes)), homeless=homeless)


def _former(text: OldText, path: str, outline: Outline) -> Placed:
    """Give a text that came before, as it lies here today."""
    return Placed(text, path, text.title, path in outline.drafts, ())


def _guide(site: OldSite, outline: Outline, media: Media, texts: Iterable[Placed], gone: Iterable[Placed]) -> Guide:
    lists = routes.NEWS if outline.catalog.website.parts.news else routes.HOME
    own = {bare(route): route for route in outline.texts_by_route}
    home = f"/{site.name.partition('/')[2]}"
    return Guide(
        site=site,
        files=OldFiles(site, media, Shelf(outline.root / "content")),
        placed=by_route(texts),
        own={**{bare(old): lists for old, _ in site.archives}, bare(home): routes.HOME, "": routes.HOME, **own},
        home=urlsplit(outline.catalog.website.address).netloc.lower().removeprefix("www."),
        lists=lists,
        gone={route: f"content/{one.path}" for route, one in by_route(gone).items()},
    )


def _page_id(text: Placed) -> str:
    return text.route.strip("/")


def _arrivals(site: OldSite, homes: Mapping[str, str]) -> Iterator[Arrival]:
    for text in site.texts:
        if text.number in homes:
            yield from (arrival(replace(one, site=site.name), homes[text.number]) for one in text.comments)
