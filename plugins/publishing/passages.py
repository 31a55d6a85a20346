"""Everything that the owner wrote of herself and of the programs, piece by piece."""

from collections.abc import Iterator

from plugins.catalog.passages import Passage, text_passages, value_passages
from plugins.publishing.outline import Outline

NOT_SHOWN = frozenset({"accessibility", "exceptions", "redirects"})
"""Data files that hold nothing of it."""


def passages(outline: Outline) -> Iterator[Passage]:
    """Give values of the data files, heads and bodies of the texts."""
    for name, root in outline.loaded.roots.items():
        yield from value_passages(root) if name not in NOT_SHOWN else ()
    for word in outline.everything:
        yield from value_passages(word.head) if word.head else ()
        yield from text_passages(word.source, word.file, word.source_line)
