"""Where each text of a former website goes here, and under which title."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, count

from plugins.catalog.models.route import bare
from plugins.publishing import routes
from plugins.publishing.content_folder import ARTICLE_FOLDER
from plugins.publishing.outline import Outline
from plugins.workshop.importing.heads import title_of
from plugins.workshop.importing.naming import RESERVED, name_for
from plugins.workshop.importing.old_site import OldText

PAGE_FOLDER = "seiten"
_NAMES = {
    routes.PRIVACY: "datenschutz datenschutzerklaerung datenschutzhinweise privacy privacy-policy",
    routes.IMPRINT: "impressum imprint anbieterkennzeichnung legal-notice",
    routes.CONTACT: "kontakt kontaktformular contact contact-us",
    routes.ACCESSIBILITY: "barrierefreiheit barrierefreiheitserklaerung erklaerung-zur-barrierefreiheit",
    routes.PLAIN_LANGUAGE: "leichte-sprache einfache-sprache",
}
_EVERYWHERE = {name: route for route, names in _NAMES.items() for name in names.split()}
"""What pages are called that every website has."""
TAKEN = (
    "„{}“ gibt es hier schon ({}); der frühere Text liegt als Entwurf daneben. Was Sie daraus brauchen, hinübernehmen"
)
FRONT = "war die Startseite der alten Website; die neue hat ihre eigene, deshalb ein Entwurf"
MOVED = "liegt hier unter „{}“, denn „{}“ gehört hier schon zu etwas anderem"
SAME_TITLE = "der Titel „{}“ steht hier schon; er heißt jetzt „{}“"


@dataclass(frozen=True)
class Placed:
    """A text with its path below ``content/``; ``remarks`` is what has to be told of it as a whole.

    ``instead`` is the address of a page that had its name before, ``later`` tells that its day is still to come.
    """

    old: OldText
    path: str
    title: str
    draft: bool
    remarks: tuple[str, ...]
    instead: str = ""
    later: bool = False

    @property
    def route(self) -> str:
        """Its address here."""
        return routes.article(_stem(self.path)) if self.old.kind == "post" else routes.prose(_stem(self.path))

    @property
    def hidden(self) -> bool:
        """Whether no visitor sees it yet."""
        return self.draft or self.later

    @property
    def answer(self) -> str:
        """The address here at which visitors find it, or what takes its place; nothing for a draft."""
        return self.instead or ("" if self.hidden else self.route)


@dataclass(frozen=True)
class Ground:
    """What there is already: stems of texts by folder, addresses with their files, titles and descriptions."""

    names: dict[str, set[str]]
    addresses: dict[str, str]
    titles: set[str]
    descriptions: set[str]


def ground_of(outline: Outline, kept: Iterable[str]) -> Ground:
    """Give what there is; ``kept`` are the paths of what was imported before, which stay theirs for good."""
    names: dict[str, set[str]] = {ARTICLE_FOLDER: set(), PAGE_FOLDER: set()}
    content = outline.root / "content"
    there = (path.relative_to(content).as_posix() for path in content.rglob("*.md"))
    for path in (*there, *kept):
        names.setdefault(path.partition("/")[0], set()).add(_stem(path))
    matters = [word.matter for word in outline.everything]
    programs, services = outline.catalog.programs, outline.catalog.services
    named = (*(one.name for one in programs), *(one.name for one in services), *(plan.title for plan in outline.plans))
    titles = {*(one.title for one in matters), *named}
    descriptions = {*(one.description for one in matters), *(one.summary for one in services)}
    descriptions |= {one.summary for one in programs}
    return Ground(names, dict(outline.texts_by_route), set(map(str, titles)), set(map(str, descriptions)))


def place_all(texts: Iterable[OldText], ground: Ground, today: date, home: str = "/") -> Iterator[Placed]:
    """Give every text a name and a title of its own; at ``home`` stood the former front page."""
    for text in texts:
        folder = ARTICLE_FOLDER if text.kind == "post" else PAGE_FOLDER
        wish = name_for(text.name, text.title, f"{text.kind}-{text.number}")
        there = _same_page(text, wish, ground, home) if folder == PAGE_FOLDER else ""
        names = (one for one in _names(wish, text) if not (there and one == wish))
        name = next(one for one in names if _is_free(one, folder, ground))
        ground.names[folder].add(name)
        title, told = _title(text, ground)
        placed = Placed(
            old=text,
            path=f"{folder}/{name}.md",
            title=title,
            draft=text.draft or bool(there),
            remarks=(*text.remarks, *filter(None, (told, _told_of(there, ground)))),
            instead=there,
            later=text.kind == "post" and text.day > today,
        )
        moved = MOVED.format(placed.route, placed.route.replace(f"/{name}/", f"/{wish}/"))
        yield placed if there or name == wish else replace(placed, remarks=(*placed.remarks, moved))


def _same_page(text: OldText, wish: str, ground: Ground, home: str) -> str:
    """Give the address of the page that this site has in place of one of the former, if it does."""
    if any(bare(address) == bare(home) for address in text.addresses if "?" not in address):
        return routes.HOME
    meant = _EVERYWHERE.get(wish) or _EVERYWHERE.get(name_for(text.title))
    return next((one for one in (f"/{wish}/", meant) if one and ground.addresses.get(one)), "")


def _told_of(there: str, ground: Ground) -> str:
    if there == routes.HOME:
        return FRONT
    return TAKEN.format(there, f"content/{ground.addresses[there]}") if there else ""


def _is_free(name: str, folder: str, ground: Ground) -> bool:
    reserved = folder == PAGE_FOLDER and f"/{name}/" in RESERVED | ground.addresses.keys()
    return not reserved and name not in ground.names[folder]


def _names(wish: str, text: OldText) -> Iterator[str]:
    yield from (wish, f"{wish}-{text.day:%Y}" if text.kind == "post" else f"{wish}-frueher")
    yield from (f"{wish}-{text.day:%Y}-nr-{number}" for number in count(2))


def _title(text: OldText, ground: Ground) -> tuple[str, str]:
    title, told = title_of(text)
    day = f"{text.day:%d.%m.%Y}"
    numbered = (f"{title} ({day}, {number})" for number in count(2))
    free = next(one for one in chain((title, f"{title} ({day})"), numbered) if one not in ground.titles)
    ground.titles.add(free)
    return free, told or (SAME_TITLE.format(title, free) if free != title else "")


def _stem(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".md")
