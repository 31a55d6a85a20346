"""Check plans against words: every page has its text, every text its page, every address one owner."""

from collections.abc import Iterator
from pathlib import Path

from plugins.catalog import Loaded, Place, Problem
from plugins.publishing import routes
from plugins.publishing.front_matter import PageMatter
from plugins.publishing.links import LinkCheck
from plugins.publishing.pictures import Pictures
from plugins.publishing.plans import PagePlan
from plugins.publishing.words import Word, Words

TEXT_FOLDERS = {"programs": "programme", "services": "angebote", "towns": "orte"}
"""Where the texts of a list's records lie."""


def check_plans(plans: tuple[PagePlan, ...], words: Words, loaded: Loaded) -> Iterator[Problem]:
    """Give all problems between plans and words."""
    yield from _missing_texts(plans, words)
    yield from _orphaned_texts(plans, words, _in_doubt(words, loaded))
    yield from _headings(plans, words)
    yield from _doubled_addresses(plans, words)


def check_links(
    pictures: Pictures, plans: tuple[PagePlan, ...], words: Words, loaded: Loaded, drafts: frozenset[str]
) -> Iterator[Problem]:
    """Give the links and images of all texts that lead nowhere, or from a published page to a draft."""
    addresses, in_doubt = known_addresses(plans, words, loaded)
    texts = frozenset((*words.pages, *words.articles, *words.unread, *(plan.body for plan in plans)))
    hidden = {plan.route: plan.body for plan in plans if plan.body in drafts}
    hidden |= {routes.article(word.slug): path for path, word in words.articles.items() if path in drafts}
    check = LinkCheck(pictures, texts, addresses, in_doubt, hidden)
    everything: tuple[Word, ...] = (*words.pages.values(), *words.articles.values())
    for word in everything:
        yield from check.problems(word)


def known_addresses(plans: tuple[PagePlan, ...], words: Words, loaded: Loaded) -> tuple[frozenset[str], frozenset[str]]:
    """Give all addresses, and the ids whose addresses are not to be missed."""
    articles = (routes.article(word.slug) for word in words.articles.values())
    addresses = frozenset((*(plan.route for plan in plans), *articles, routes.FEED))
    return addresses, _in_doubt(words, loaded) | {Path(path).stem for path in words.unread}


def _in_doubt(words: Words, loaded: Loaded) -> frozenset[str]:
    """Give the ids of the records that are left out for now, or may be, because of a problem of their own."""
    folders = tuple(f"{TEXT_FOLDERS[name]}/" for name in loaded.uncertain)
    return loaded.unsound | {word.slug for path, word in words.pages.items() if path.startswith(folders)}


def _missing_texts(plans: tuple[PagePlan, ...], words: Words) -> Iterator[Problem]:
    for plan in plans:
        if plan.body not in words.pages and plan.body not in words.unread:
            message = f"diese Datei fehlt; den Text der Seite {plan.route} hier anlegen"
            yield Problem(Place(f"content/{plan.body}"), message)


def _orphaned_texts(plans: tuple[PagePlan, ...], words: Words, in_doubt: frozenset[str]) -> Iterator[Problem]:
    bodies = {plan.body for plan in plans}
    for path, word in words.pages.items():
        if path not in bodies and word.slug not in in_doubt:
            message = (
                f"zu diesem Text gehört ein Eintrag „{word.slug}“ unter data/; dort anlegen oder die Datei löschen"
            )
            yield Problem(Place(word.file), message)


def _headings(plans: tuple[PagePlan, ...], words: Words) -> Iterator[Problem]:
    for plan in plans:
        if plan.body in words.pages:
            word = words.pages[plan.body]
            yield from _heading(word, "title", plan.title, word.matter.title)
            yield from _heading(word, "description", plan.description, word.matter.description)


def _heading(word: Word[PageMatter], field: str, from_record: str | None, from_head: str | None) -> Iterator[Problem]:
    if not from_record and not from_head:
        message = f"im Kopf der Datei fehlt das Feld „{field}“; zwischen zwei Zeilen „---“ eintragen"
        yield Problem(Place(word.file), message)
    if from_record and from_head and word.head:
        message = f"„{field}“ steht schon unter data/ („{from_record}“); hier löschen"
        yield Problem(word.head.key_place((field,)), message)


def _doubled_addresses(plans: tuple[PagePlan, ...], words: Words) -> Iterator[Problem]:
    owners = [(plan.route, f"content/{plan.body}") for plan in plans]
    owners += [(routes.article(word.slug), word.file) for word in words.articles.values()]
    first: dict[str, str] = {}
    for route, file in owners:
        if route in first:
            yield Problem(Place(file), f"die Adresse {route} gehört schon zu {first[route]}; die Datei umbenennen")
        first.setdefault(route, file)
