"""Everything that the owner wrote of herself and of the programs, piece by piece."""

from collections.abc import Iterable, Iterator

from plugins.catalog.passages import Passage, caption_passages, fact_passages, text_passages, value_passages
from plugins.publishing.outline import Outline
from plugins.publishing.words import Word


def passages(outline: Outline, *, drafts: bool = True) -> Iterator[Passage]:
    """Give values of the data files, the texts with their heads, drafts or not, and what features found of hers."""
    yield from facts_of(outline)
    yield from passages_of(outline.everything) if drafts else published_passages(outline)
    yield from outline.further


def facts_of(outline: Outline) -> tuple[Passage, ...]:
    """Give the values of the data files, as far as visitors read them; they are read once, however many ask."""
    return outline.once(_facts)


def _facts(outline: Outline) -> Iterator[Passage]:
    return fact_passages(outline.loaded.roots)


def published_passages(outline: Outline) -> tuple[Passage, ...]:
    """Give heads and bodies of all texts but drafts; they are read once, however many ask."""
    return outline.once(_published)


def _published(outline: Outline) -> Iterator[Passage]:
    return passages_of(outline.published)


def passages_of(words: Iterable[Word]) -> Iterator[Passage]:
    """Give heads and bodies of texts."""
    for word in words:
        yield from value_passages(word.head) if word.head else ()
        yield from text_passages(word.source, word.file, word.source_line)
        yield from caption_passages(word.source, word.file, word.source_line)
