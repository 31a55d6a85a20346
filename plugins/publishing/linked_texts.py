"""Texts that the menu, the foot of the pages or another text leads to under the name they have now."""

from collections.abc import Iterator

from plugins.publishing.outline import Outline


def linked_texts(outline: Outline) -> frozenset[str]:
    """Give the paths of the texts that something leads to: whoever links to a page does not look for its name.

    To which the menu leads that cannot be read, nobody knows: it may be any.
    """
    if "site" in outline.loaded.doubtful:
        return frozenset(outline.words.pages.keys() | outline.words.misnamed.keys())
    targets = frozenset(_targets(outline))
    paths = frozenset(target.removeprefix("{filename}/") for target in targets)
    return paths | {text for route, text in outline.texts_by_route.items() if route in targets}


def _targets(outline: Outline) -> Iterator[str]:
    website = outline.catalog.website
    yield from (entry.page for entry in (*website.menu, *website.footer))
    for word in outline.published:
        own = f"{{filename}}/{word.path}"
        targets = (reference.target.partition("#")[0] for reference in word.rendered.references)
        yield from (target for target in targets if target != own)
