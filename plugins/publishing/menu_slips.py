"""Words in the menu that are one letter away from the title of the page to which they lead."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.route import bare
from plugins.catalog.problems import slips
from plugins.publishing.outline import Outline

LONG_ENOUGH = 6


def menu_slips(outline: Outline) -> Iterator[Problem]:
    """Give the words in menu and foot that are most likely mistyped."""
    website = outline.loaded.website
    texts = {bare(route): path for route, path in outline.texts_by_route.items()}
    for field in ("menu", "footer") if website else ():
        for index, entry in enumerate(getattr(website.record, field) if website else ()):
            word = outline.words.pages.get(texts.get(bare(entry.page), ""))
            title = (word.matter.title or "") if word else ""
            if website and len(title) >= LONG_ENOUGH and slips(entry.text.lower(), title.lower()) == 1:
                message = f"„{entry.text}“, und die Seite heißt „{title}“; ist eines vertippt, es berichtigen"
                yield Problem(website.place(field, index, "text"), message)
