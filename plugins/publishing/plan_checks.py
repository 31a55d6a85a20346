"""Check plans against words: every page has its text, every text its page, every address one owner."""

from collections.abc import Iterator

from plugins.catalog import Place, Problem
from plugins.publishing import routes
from plugins.publishing.front_matter import PageMatter
from plugins.publishing.outline import Outline
from plugins.publishing.words import Word


def check_plans(outline: Outline) -> Iterator[Problem]:
    """Give all problems between plans and words."""
    yield from _missing_texts(outline)
    yield from _orphaned_texts(outline)
    yield from _empty_texts(outline)
    yield from _headings(outline)
    yield from _doubled_addresses(outline)


def _missing_texts(outline: Outline) -> Iterator[Problem]:
    for plan in outline.plans:
        if plan.body not in outline.words.pages and plan.body not in outline.words.unread:
            message = f"diese Datei fehlt; den Text der Seite {plan.route} hier anlegen{_by_command(outline)}"
            yield Problem(Place(f"content/{plan.body}"), message)


def _by_command(outline: Outline) -> str:
    found = outline.loaded.consultant
    return ", oder „make new“ legt sie mit Hinweisen an" if found and not found.record.sample else ""


def _orphaned_texts(outline: Outline) -> Iterator[Problem]:
    bodies = {plan.body for plan in outline.plans}
    for path, word in outline.words.pages.items():
        if path not in bodies and word.slug not in outline.records_in_doubt:
            message = (
                f"zu diesem Text gehört ein Eintrag „{word.slug}“ unter data/; dort anlegen oder die Datei löschen"
            )
            yield Problem(Place(word.file), message)


def _empty_texts(outline: Outline) -> Iterator[Problem]:
    spoken = {plan.body for plan in outline.plans if plan.spoken}
    for word in outline.everything:
        if word.path not in spoken and not word.source.strip():
            yield Problem(Place(word.file, word.source_line), "die Datei hat keinen Text; ergänzen")


def _headings(outline: Outline) -> Iterator[Problem]:
    for plan in outline.plans:
        if plan.body in outline.words.pages:
            word = outline.words.pages[plan.body]
            yield from _heading(word, "title", plan.title, word.matter.title)
            yield from _heading(word, "description", plan.description, word.matter.description)


def _heading(word: Word[PageMatter], field: str, from_record: str | None, from_head: str | None) -> Iterator[Problem]:
    if not from_record and not from_head:
        message = f"im Kopf der Datei fehlt das Feld „{field}“; zwischen zwei Zeilen „---“ eintragen"
        yield Problem(Place(word.file), message)
    if from_record and from_head and word.head:
        message = f"„{field}“ steht schon unter data/ („{from_record}“); hier löschen"
        yield Problem(word.head.key_place((field,)), message)


def _doubled_addresses(outline: Outline) -> Iterator[Problem]:
    owners = [(plan.route, f"content/{plan.body}") for plan in outline.plans]
    owners += [(routes.article(word.slug), word.file) for word in outline.words.articles.values()]
    first: dict[str, str] = {}
    for route, file in owners:
        if route in first:
            yield Problem(Place(file), f"die Adresse {route} gehört schon zu {first[route]}; die Datei umbenennen")
        first.setdefault(route, file)
