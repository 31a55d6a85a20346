"""Check that every text says something, and that its title and its description stand in one place."""

from collections.abc import Iterator

from plugins.catalog import Place, Problem
from plugins.catalog.node import Node
from plugins.publishing.front_matter import PageMatter
from plugins.publishing.outline import Outline
from plugins.publishing.plans import PagePlan
from plugins.publishing.record_files import records_of
from plugins.publishing.words import Word

SHOWN = {
    "title": "„title: “ mit der Überschrift der Seite",
    "description": "„description: “ mit einem Satz von 50 bis 160 Zeichen, worum es geht",
}
"""What belongs into each field; whoever types it word for word writes no head that holds."""
LACKING = ("ganz oben zwischen zwei Zeilen „---“ die Zeile", "zwischen den beiden Zeilen „---“ eine Zeile")
"""Where a field goes into a text without a head, and into one that has one."""
NO_HEAD = (
    f"der Datei fehlt der Kopf; ganz oben einfügen, jedes in einer eigenen Zeile: „---“, {SHOWN['title']}, "
    f"{SHOWN['description']}, und wieder „---“"
)
NO_TEXT = "die Datei hat keinen Text; ergänzen"
EMPTY = f"die Datei ist leer; den Text schreiben, und {NO_HEAD.partition('; ')[2]}"


def check_titles(outline: Outline, moved: frozenset[str] = frozenset()) -> Iterator[Problem]:
    """Give the texts that are empty, and those whose title is missing or stands twice.

    Of those that were ``moved``, from the folder that they belong into, the head is right there.
    """
    yield from _empty_texts(outline)
    yield from _headings(outline, moved)


def _empty_texts(outline: Outline) -> Iterator[Problem]:
    spoken = {plan.body for plan in outline.plans if plan.spoken}
    for word in outline.everything:
        if word.path not in spoken and not word.source.strip():
            message = EMPTY if not word.head and word.path not in _named(outline) else NO_TEXT
            yield Problem(Place(word.file, word.source_line), message)


def _named(outline: Outline) -> frozenset[str]:
    """Give the texts whose pages have their titles from records."""
    return frozenset(plan.body for plan in outline.plans if plan.title or plan.description)


def _headings(outline: Outline, moved: frozenset[str]) -> Iterator[Problem]:
    for plan in (one for one in outline.plans if one.body not in moved):
        word = outline.words.pages.get(plan.body)
        if word and not (word.head or plan.title or plan.description):
            yield from (Problem(Place(word.file), NO_HEAD),) if plan.spoken or word.source.strip() else ()
        elif word:
            yield from _heading(word, plan)


def _heading(word: Word[PageMatter], plan: PagePlan) -> Iterator[Problem]:
    fields = (
        ("title", plan.title, word.matter.title),
        ("description", plan.description, word.matter.description),
    )
    for field, from_record, from_head in fields:
        if not from_record and not from_head:
            message = f"im Kopf der Datei fehlt das Feld „{field}“; {LACKING[bool(word.head)]} {SHOWN[field]} ergänzen"
            yield Problem(Place(word.file), message)
    doubled = [(field, from_record) for field, from_record, from_head in fields if from_record and from_head]
    if doubled and word.head:
        names = " und ".join(f"„{field}“" for field, _ in doubled)
        there = f"{records_of(word.path) or 'data/'} („{doubled[0][1]}“)"
        message = f"{names} {'stehen' if doubled[1:] else 'steht'} schon in {there}; {_deleted(word.head, plan)}"
        yield Problem(word.head.key_place((doubled[0][0],)), message)


def _deleted(head: Node, plan: PagePlan) -> str:
    """Say what to delete, so that no empty head is left, and none that is needed goes."""
    rest = set(head.value) - {"title", "description"} if isinstance(head.value, dict) else set()
    if plan.needs_head and not plan.description:
        return "diese Zeile löschen, „description“ gehört hierher"
    return "hier löschen" if rest or plan.needs_head else "den ganzen Kopf löschen, von „---“ bis „---“"
