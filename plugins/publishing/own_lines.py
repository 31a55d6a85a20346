"""Lines that speak of the owner by where they stand: her summary, her portrait, heads of her pages, headings."""

from collections.abc import Iterator

from plugins.catalog.node import Node
from plugins.catalog.passages import Passage, text_passages, value_passages
from plugins.publishing import routes
from plugins.publishing.outline import Outline
from plugins.publishing.words import Word


def own_summaries(outline: Outline, consultant: Node) -> Iterator[Passage]:
    """Give what introduces the owner in sentences: her summary, the descriptions of the start and of her page."""
    yield from _value(consultant, "summary")
    for word in _texts(outline, routes.HOME, routes.PROFILE):
        yield from _value(word.head, "description")


def own_portrait(consultant: Node) -> Iterator[Passage]:
    """Give the words about the owner's portrait."""
    yield from _value(consultant.at(("portrait",)), "alt")


def own_headings(outline: Outline) -> Iterator[Passage]:
    """Give the titles of the start and of the owner's page, and the headings of the latter."""
    for word in _texts(outline, routes.HOME, routes.PROFILE):
        yield from _value(word.head, "title")
    for word in _texts(outline, routes.PROFILE):
        yield from (one for one in text_passages(word.source, word.file, word.source_line) if one.sign == "#")


def _texts(outline: Outline, *addresses: str) -> Iterator[Word]:
    texts = (outline.texts_by_route.get(address, "") for address in addresses)
    yield from (outline.words.pages[text] for text in texts if text in outline.words.pages)


def _value(node: Node | None, key: str) -> Iterator[Passage]:
    value = node.value.get(key) if node and isinstance(node.value, dict) else None
    yield from value_passages(value) if value else ()
