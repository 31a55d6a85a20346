"""Everything that the owner wrote of herself and of the programs, piece by piece."""

from collections.abc import Iterator

from plugins.catalog.passages import Passage, fact_passages, text_passages, value_passages
from plugins.publishing.outline import Outline


def passages(outline: Outline) -> Iterator[Passage]:
    """Give values of the data files, heads and bodies of the texts."""
    yield from fact_passages(outline.loaded.roots)
    for word in outline.everything:
        yield from value_passages(word.head) if word.head else ()
        yield from text_passages(word.source, word.file, word.source_line)
