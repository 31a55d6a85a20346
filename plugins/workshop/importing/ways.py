"""The ways to what was imported: from former addresses, and from this site's own pages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from plugins.catalog.models.route import bare
from plugins.publishing import routes
from plugins.publishing.outline import Outline
from plugins.workshop.importing.kept import Kept, places
from plugins.workshop.importing.old_site import OldSite
from plugins.workshop.importing.overview import links_to, overview, with_link
from plugins.workshop.importing.placing import Ground, Placed
from plugins.workshop.importing.redirecting import ELSEWHERE, NEWS_OFF, Move, added, known, moves

REDIRECTS, FACTS = "data/redirects.yaml", "data/site.yaml"
NO_WAY = "Zur Seite {0} führt noch kein Link. In data/site.yaml unter „footer“ einfügen: - text: {1} / page: {0}"
NO_LIST = "„Frühere Seiten“ ist hier gelöscht; dabei bleibt es. Zu diesen neuen Seiten führt deshalb noch kein Link: {}"
LISTED = "Die Liste in {} nennt jetzt auch die neuen Seiten: {}"
BY_HAND = "In data/redirects.yaml ließ sich nichts einfügen; bitte selbst eintragen: {}"


@dataclass(frozen=True)
class Ways:
    """Files that change so that everything is found, what to note of it, and what is left to the owner."""

    moves: tuple[Move, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[Kept, ...] = ()
    to_do: tuple[str, ...] = ()


def from_former_addresses(site: OldSite, outline: Outline, texts: Sequence[Placed], kept: Sequence[Kept]) -> Ways:
    """Give what becomes of former addresses."""
    own = {bare(route): file for route, file in outline.texts_by_route.items()} | {bare(t.route): t.path for t in texts}
    base = urlsplit(outline.catalog.website.address).path.rstrip("/")
    there, before = known(outline.catalog.redirects), places(kept, site.name, "redirect")
    news = outline.catalog.website.parts.news
    found = tuple(_settled(move, there, news=news) for move in moves(site, texts, own, base))
    wanted = tuple(_wanted(found, {*before, *there, *own}))
    path = outline.root / REDIRECTS
    text = added(path.read_text(encoding="utf-8") if path.is_file() else "", wanted) if wanted else None
    if text is None:
        said = "; ".join(f"{move.old} → {move.new}" for move in wanted)
        return Ways(found, to_do=(BY_HAND.format(said),) if wanted else ())
    return Ways(found, {REDIRECTS: text}, tuple(Kept(site.name, "redirect", move.old, move.new) for move in wanted))


def _wanted(found: Sequence[Move], taken: set[str]) -> Iterator[Move]:
    for move in found:
        if move.new and not move.why and not {move.old, bare(move.old)} & taken:
            yield move


def _settled(move: Move, there: Mapping[str, str], *, news: bool) -> Move:
    other = there.get(bare(move.old))
    if not news and move.new.startswith((routes.NEWS, routes.FEED)):
        return replace(move, new="", why=NEWS_OFF)
    return move if other is None or bare(other) == bare(move.new) or move.why else replace(move, why=ELSEWHERE)


def to_pages(texts: Sequence[Placed], site: OldSite, outline: Outline, ground: Ground, kept: Sequence[Kept]) -> Ways:
    """Give the page that lists the pages, and the link to it in the footer."""
    pages = [text for text in texts if text.old.kind == "page" and not text.draft]
    before = tuple(places(kept, site.name, "page").values())
    if not pages:
        return Ways()
    if before:
        return _to_more_pages(pages, before, outline)
    path, title, text = overview(pages, ground)
    route = routes.prose(path.rpartition("/")[2].removesuffix(".md"))
    facts = with_link((outline.root / FACTS).read_text(encoding="utf-8"), title, route)
    files = {f"content/{path}": text, **({FACTS: facts} if facts else {})}
    note = Kept(site.name, "page", path, path)
    return Ways(files=files, notes=(note,), to_do=() if facts else (NO_WAY.format(route, title),))


def _to_more_pages(pages: Sequence[Placed], before: Sequence[str], outline: Outline) -> Ways:
    """Let the page that lists the pages name further ones, unless its owner has taken it away."""
    names = [f"content/{one}" for one in before if (outline.root / "content" / one).is_file()]
    if not names:
        return Ways(to_do=(NO_LIST.format(", ".join(f"„{page.title}“ ({page.route})" for page in pages)),))
    text = (outline.root / names[-1]).read_text(encoding="utf-8").rstrip()
    return Ways(files={names[-1]: f"{text}\n{links_to(pages)}"}, to_do=(LISTED.format(names[-1], len(pages)),))
