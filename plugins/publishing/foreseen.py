"""What ``make publish`` would refuse of the texts, so that ``make check`` can say it first."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.passages import Passage, text_passages, value_passages
from plugins.preflight import foreseen_in, is_excepted
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import mask


def foreseen(outline: Outline) -> tuple[Problem, ...]:
    """Give what preflight would find in the texts that are no drafts, but for what the owner accepts."""
    accepted = outline.loaded.roots.get("exceptions")
    found = ((check, passage.problem(*said)) for passage in _passages(outline) for check, said in _said(passage))
    return tuple(
        Problem(problem.place, f"{problem.message} [{check}]")
        for check, problem in found
        if not is_excepted(accepted, check, problem)
    )


def _said(passage: Passage) -> Iterator[tuple[str, tuple[int, str]]]:
    for check, found in foreseen_in(passage.text):
        yield check, (found.start, found.message)


def _passages(outline: Outline) -> Iterator[Passage]:
    for word in outline.everything:
        if word.path not in outline.drafts:
            yield from value_passages(word.head) if word.head else ()
            yield from text_passages(mask(word.source), word.file, word.source_line)
