"""What ``make publish`` would refuse of the texts, so that ``make check`` can say it first."""

import re
from collections.abc import Iterator

from plugins.catalog import Catalog, Problem
from plugins.catalog.passages import Passage, text_passages, value_passages
from plugins.preflight import foreseen_in, is_excepted
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import cover, mask

ENTITY = re.compile(r"&#?\w+;")
"""A sign by its name, which Markdown shows as that sign."""


def foreseen(outline: Outline) -> tuple[Problem, ...]:
    """Give what preflight would find in the texts that are no drafts, but for what the owner accepts."""
    accepted = outline.loaded.roots.get("exceptions")
    found = (said for passage in _passages(outline) for said in _said(passage, outline.catalog))
    return tuple(
        Problem(problem.place, f"{problem.message} [{check}]")
        for check, problem in found
        if not is_excepted(accepted, check, problem)
    )


def _said(passage: Passage, catalog: Catalog) -> Iterator[tuple[str, Problem]]:
    for check, found in foreseen_in(passage.text, catalog):
        yield check, passage.problem(found.start, found.message)


def _passages(outline: Outline) -> Iterator[Passage]:
    for word in outline.everything:
        if word.path not in outline.drafts:
            yield from value_passages(word.head) if word.head else ()
            text = ENTITY.sub(cover, mask(word.source))
            yield from text_passages(text, word.file, word.source_line)
