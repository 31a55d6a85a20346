"""Everything that the owner wrote of herself and of the programs, piece by piece."""

from collections.abc import Iterable, Iterator

from plugins.catalog.passages import Passage, fact_passages, text_passages, value_passages
from plugins.publishing.outline import Outline
from plugins.publishing.words import Word


def passages(outline: Outline, *, drafts: bool = True) -> Iterator[Passage]:
    """Give values of the data files, heads and bodies of the texts, with those of drafts or without."""
    yield from fact_passages(outline.loaded.roots)
    yield from passages_of(outline.everything if drafts else outline.published)


def passages_of(words: Iterable[Word]) -> Iterator[Passage]:
    """Give heads and bodies of texts."""
    for word in words:
        yield from value_passages(word.head) if word.head else ()
        yield from text_passages(word.source, word.file, word.source_line)
