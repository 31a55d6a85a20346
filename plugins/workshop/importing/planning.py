"""Plan what an import writes; nothing is written yet."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from plugins.catalog.models.route import bare
from plugins.comments.arrivals import Arrival
from plugins.comments.wordpress import arrival
from plugins.publishing import routes
from plugins.publishing.hidden_notes import without_notes
from plugins.publishing.outline import Outline
from plugins.workshop.importing.guide import Guide, by_route
from plugins.workshop.importing.heads import described, head
from plugins.workshop.importing.kept import FILE, Kept, places, read_kept, written_kept
from plugins.workshop.importing.media import Media
from plugins.workshop.importing.old_site import OldSite, OldText
from plugins.workshop.importing.overview import overview, with_link
from plugins.workshop.importing.placing import Ground, Placed, ground_of, place_all
from plugins.workshop.importing.redirecting import ELSEWHERE, Move, added, known, moves
from plugins.workshop.importing.shelf import NewFile, Shelf
from plugins.workshop.importing.texts.turned import turned, turned_html

REDIRECTS, FACTS = "data/redirects.yaml", "data/site.yaml"
NO_WAY = "Zur Seite {0} führt noch kein Link. In data/site.yaml unter „footer“ einfügen: - text: {1} / page: {0}"
NOTHING_LEFT = "von diesem Text ist noch nichts zu sehen; er ist deshalb ein Entwurf"
STAND_IN = "Zu diesem Text fehlen noch die Bilder."
BY_HAND = "In data/redirects.yaml ließ sich nichts einfügen; die Weiterleitungen stehen unten, bitte selbst eintragen"


@dataclass(frozen=True)
class NewText:
    """A text to be written, and what has to be told of it: the line in its file, and the message."""

    placed: Placed
    content: str
    told: tuple[tuple[int, str], ...]

    @property
    def file(self) -> str:
        """Its file, relative to the project."""
        return f"content/{self.placed.path}"


@dataclass(frozen=True)
class Plan:
    """All that an import writes: texts, files, further files by their name, comments, and what to note of it."""

    site: OldSite
    texts: tuple[NewText, ...]
    files: tuple[NewFile, ...]
    further: Mapping[str, str]
    arrivals: tuple[Arrival, ...]
    moves: tuple[Move, ...]
    known: int
    gone: tuple[str, ...] = ()
    homeless: int = 0
    secured: tuple[str, ...] = ()
    to_do: tuple[str, ...] = field(default=())

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to write but perhaps comments."""
        return not (self.texts or self.files or self.further)


def plan_import(site: OldSite, outline: Outline, media: Media) -> Plan:
    """Plan an import into a site; what came before stays as it is."""
    root, kept = outline.root, read_kept(outline.root)
    before = places(kept, site.name, "text")
    new = [text for text in site.texts if text.number not in before]
    ground = ground_of(outline, (one.here for one in kept if one.what == "text"))
    placed = tuple(place_all(new, ground))
    former = tuple(_former(text, before[text.number], root) for text in site.texts if text.number in before)
    there = tuple(one for one in former if (root / "content" / one.path).is_file())
    shelf = Shelf(root / "content", set())
    guide = Guide(site, media, shelf, by_route((*placed, *there)), _own_routes(outline, site))
    texts = tuple(_new_text(text, guide, ground.descriptions) for text in placed)
    placed = tuple(text.placed for text in texts)
    found, further, notes, to_do = _addresses(site, outline, (*placed, *there), kept)
    pages = [text for text in placed if text.old.kind == "page" and not text.draft]
    if pages:
        link, note, more = _way_to(pages, site, outline, ground)
        further, notes, to_do = {**further, **link}, (*notes, *note), (*to_do, *more)
    notes = (*(Kept(site.name, "text", one.old.number, one.path) for one in placed), *notes)
    homes = {one.old.number: _page_id(one) for one in (*placed, *there)}
    return Plan(
        site=site,
        texts=texts,
        files=tuple(shelf.files),
        further={**further, FILE: written_kept((*kept, *notes))} if notes else further,
        arrivals=tuple(_arrivals(site, homes)),
        moves=found,
        known=len(former),
        gone=tuple(one.path for one in former if one not in there),
        homeless=sum(len(text.comments) for text in site.texts if text.number not in homes),
        secured=tuple(dict.fromkeys(guide.secured)),
        to_do=to_do,
    )


def _former(text: OldText, path: str, root: Path) -> Placed:
    """Give a text that came before, as it lies here today."""
    file = root / "content" / path
    draft = file.is_file() and "\nstatus: draft" in file.read_text(encoding="utf-8", errors="replace")[:2000]
    return Placed(text, path, text.title, draft, ())


def _own_routes(outline: Outline, site: OldSite) -> dict[str, str]:
    lists = routes.NEWS if outline.catalog.website.parts.news else routes.HOME
    own = {bare(route): route for route in outline.texts_by_route}
    home = f"/{site.name.partition('/')[2]}"
    return {**{bare(old): lists for old, _ in site.archives}, bare(home): routes.HOME, "": routes.HOME, **own}


def _new_text(text: Placed, guide: Guide, taken: set[str]) -> NewText:
    site, html, around = guide.site, _with_photo(text.old), guide.around(text)
    made = turned(html, around, dict(site.blocks)) if site.made_by_wordpress else turned_html(html, around)
    if not without_notes(made.markdown).strip():
        text = replace(text, draft=True, remarks=(*text.remarks, NOTHING_LEFT))
        made = replace(made, markdown=f"{made.markdown}\n\n{STAND_IN}")
    description, told = described(text.old, text.title, made.words, taken)
    shown = any(text.old.comments)
    fields = {
        "title": text.title,
        "date": str(text.old.day) if text.old.kind == "post" else "",
        "description": description,
        "summary": (text.old.excerpt or description)[:2000] if text.old.kind == "post" else "",
        "comments": _comments(text.old, shown=shown),
        "status": "draft" if text.draft else "",
    }
    top = head(fields)
    remarks = tuple((1, message) for message in (*text.remarks, *filter(None, [told])))
    below = tuple((top.count("\n") + line, message) for line, message in made.told)
    return NewText(text, f"{top}{made.markdown}\n", (*remarks, *below))


def _comments(old: OldText, *, shown: bool) -> str:
    if old.kind == "post":
        return "" if old.open or shown else "false"
    return "true" if shown else ""


def _with_photo(old: OldText) -> str:
    """Put the picture of a post above its text, as themes show it, unless it stands in it already."""
    source = f"#{old.photo}" if old.photo.isdigit() else old.photo
    stands = not old.photo or f"wp-image-{old.photo}" in old.html or f'src="{old.photo}"' in old.html
    return old.html if stands else f'<p><img src="{escape(source)}"></p>\n\n{old.html}'


def _addresses(
    site: OldSite, outline: Outline, texts: Sequence[Placed], kept: Sequence[Kept]
) -> tuple[tuple[Move, ...], dict[str, str], tuple[Kept, ...], tuple[str, ...]]:
    """Give what becomes of former addresses, the file with new redirects, and what to note and to do."""
    own = {bare(route): file for route, file in outline.texts_by_route.items()} | {bare(t.route): t.path for t in texts}
    base = urlsplit(outline.catalog.website.address).path.rstrip("/")
    there, before = known(outline.catalog.redirects), places(kept, site.name, "redirect")
    found = moves(site, texts, own, base)
    found = tuple(_against(move, there) for move in found)
    news = outline.catalog.website.parts.news
    wanted = [move for move in found if move.new and not move.why and move.old not in before and bare(move.old) not in there]
    wanted = [move for move in wanted if bare(move.old) not in own and (news or not move.new.startswith((routes.NEWS, routes.FEED)))]
    path = outline.root / REDIRECTS
    text = added(path.read_text(encoding="utf-8") if path.is_file() else "", wanted) if wanted else None
    notes = tuple(Kept(site.name, "redirect", move.old, move.new) for move in wanted) if text else ()
    to_do = (BY_HAND,) if wanted and text is None else ()
    return found, {REDIRECTS: text} if text else {}, notes, to_do


def _against(move: Move, there: Mapping[str, str]) -> Move:
    other = there.get(bare(move.old))
    return move if other is None or bare(other) == bare(move.new) or move.why else replace(move, why=ELSEWHERE)


def _way_to(
    pages: Sequence[Placed], site: OldSite, outline: Outline, ground: Ground
) -> tuple[dict[str, str], tuple[Kept, ...], tuple[str, ...]]:
    """Give the page that lists the pages, the file with the link to it, and what to note and to do."""
    path, title, text = overview(pages, ground)
    route = routes.prose(path.rpartition("/")[2].removesuffix(".md"))
    facts = with_link((outline.root / FACTS).read_text(encoding="utf-8"), title, route)
    note = Kept(site.name, "page", path, path)
    files = {f"content/{path}": text, **({FACTS: facts} if facts else {})}
    return files, (note,), () if facts else (NO_WAY.format(route, title),)


def _page_id(text: Placed) -> str:
    return text.route.strip("/")


def _arrivals(site: OldSite, homes: Mapping[str, str]) -> Iterator[Arrival]:
    for text in site.texts:
        if text.number in homes:
            yield from (arrival(replace(one, site=site.name), homes[text.number]) for one in text.comments)
