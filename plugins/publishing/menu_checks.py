"""Check the menu and the foot of the pages: every entry leads to a page, and the law's pages are among them."""

from collections.abc import Iterator

from plugins.catalog import Place, Problem
from plugins.catalog.models.route import bare
from plugins.catalog.models.website import MenuEntry, Website
from plugins.catalog.problems import asked
from plugins.catalog.records import Located
from plugins.catalog.slugs import slug
from plugins.publishing import routes
from plugins.publishing.drafts import not_yet
from plugins.publishing.known_addresses import meant_address, unknown_page
from plugins.publishing.outline import Outline
from plugins.publishing.parts import part_of_route

LAWFUL = {"Impressum": routes.IMPRINT, "Datenschutz": routes.PRIVACY}
"""Pages that must be one step away from every page (§ 5 DDG, Art. 12 DSGVO), with the word that says so."""


def check_menus(outline: Outline) -> Iterator[Problem]:
    """Give the entries that lead nowhere or to a draft, and the pages of the law that are missing."""
    website = outline.loaded.website
    if website is None or not outline.plans:
        return
    for field, index, entry in _entries(website):
        message = _wrong(entry, outline) or _astray(entry, field, outline)
        if message:
            yield Problem(website.place(field, index, "page"), message)
    yield from _doubled(website, outline)
    yield from _unlawful(website, outline)


def _astray(entry: MenuEntry, field: str, outline: Outline) -> str | None:
    """Say of an entry that leads to another page than the one whose name it has, and to which no other leads rightly.

    Where the page's own text is missed, the one with that name may be it.
    """
    if outline.texts_by_route.get(entry.page) not in (None, *outline.words.pages):
        return None
    named = _named(entry.text, outline)
    if not named or entry.page in named or _taken(field, outline) & named or entry.page.startswith(tuple(named)):
        return None
    return f"„{entry.text}“ führt zu {entry.page}; {asked(min(named))}"


def _taken(field: str, outline: Outline) -> set[str]:
    """Give the pages to which the entries of a menu lead, but for entries that have the name of another page."""
    website = outline.loaded.website
    entries = [other for menu, _, other in _entries(website) if menu == field] if website else []
    return {one.page for one in entries if not (named := _named(one.text, outline)) or one.page in named}


def _named(text: str, outline: Outline) -> frozenset[str]:
    """Give the pages that have a name, by their address or by their title."""
    shown = {route: path for route, path in outline.texts_by_route.items() if route not in outline.hidden}
    titles = {path: (word.matter.title or "").casefold() for path, word in outline.words.pages.items()}
    called = (route for route, path in shown.items() if titles.get(path) == text.casefold())
    return frozenset({f"/{slug(text)}/"} & shown.keys()) or frozenset(called)


def _doubled(website: Located[Website], outline: Outline) -> Iterator[Problem]:
    """Tell a second entry for a page, or of the same words, which visitors would take for another page."""
    first: dict[tuple[str, str], Place] = {}
    named: dict[tuple[str, str], Place] = {}
    for field, index, entry in _entries(website):
        if _astray(entry, field, outline):
            continue
        place = website.place(field, index, "page")
        earlier = first.setdefault((field, bare(entry.page)), place)
        if earlier != place:
            there = f"zu {entry.page} führt schon der Eintrag in Zeile {earlier.line}"
            yield Problem(place, f"{there}; einen löschen oder, ist eine andere Seite gemeint, deren Adresse eintragen")
            continue
        words = website.place(field, index, "text")
        same = named.setdefault((field, entry.text.casefold()), words)
        if same != words:
            yield Problem(words, f"„{entry.text}“ heißt schon der Eintrag in Zeile {same.line}; anders nennen")


def _entries(website: Located[Website]) -> Iterator[tuple[str, int, MenuEntry]]:
    for field in ("menu", "footer"):
        for index, entry in enumerate(getattr(website.record, field)):
            yield field, index, entry


def _wrong(entry: MenuEntry, outline: Outline) -> str | None:
    page = entry.page
    if page in outline.hidden:
        return f"die Seite „{page}“ {not_yet(outline.hidden[page], outline.words, 'den Eintrag weglassen')}"
    if page in outline.addresses or part_of_route(page, outline.off) or outline.is_in_doubt(page):
        return None
    return unknown_page(page, outline.texts_by_route, _named(entry.text, outline))


def _unlawful(website: Located[Website], outline: Outline) -> Iterator[Problem]:
    found = {entry.page: entry.text for _, _, entry in _entries(website)}
    for word, route in LAWFUL.items():
        if word not in found.get(route, ""):
            message = f"hier fehlt der Link „{word}“ zu {route}; das Gesetz verlangt ihn auf jeder Seite"
            yield Problem(website.node.key_place(("footer",)), f"{message}; {_lawful(website, word, route, outline)}")


def _lawful(website: Located[Website], word: str, route: str, outline: Outline) -> str:
    """Say which entry to mend that has the page or its name, or which lines to add where there is none."""
    for field, index, entry in _entries(website):
        if entry.page == route:
            return f"in Zeile {website.place(field, index, 'text').line} statt „{entry.text}“ „{word}“ schreiben"
        if entry.text == word or meant_address(entry.page, outline.texts_by_route) == route:
            return f"in Zeile {website.place(field, index, 'page').line} statt {entry.page} {route} schreiben"
    return f"unter „footer:“ ergänzen: „- text: {word}“ und darunter, genau unter „text“, „page: {route}“"
