"""Exceptions that take nothing out, as far as that shows before a site is built (Ausnahmen)."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.exceptions import Allowance, allowances_in
from plugins.catalog.passages import Passage, line_passages, text_passages, value_passages
from plugins.preflight import AS_WRITTEN, IDLE_CHECK, blind, foreseen_in, idle, speaks_of
from plugins.publishing.acceptance import Found, is_meant
from plugins.publishing.exception_checks import SOURCES
from plugins.publishing.outline import Outline

SEEN_WHOLE = frozenset(
    {"programmzahl", "form", "fremdes-programm", "gutschein-anderswo", "programm-aus-muster", "telefonnummer"}
    | {"zahl-und-stand"}
)
"""Checks that look at nothing but what was written, and find on the built pages no more than that."""


def idle_exceptions(outline: Outline, found: Found) -> Iterator[Problem]:
    """Give the exceptions that surely take out nothing of what was ``found`` and nothing of the built pages."""
    root = outline.loaded.roots.get("exceptions")
    allowances = tuple(allowances_in(root))
    known = tuple(found) if allowances else ()
    for index, one in enumerate(allowances):
        if root and _is_idle(outline, one, known):
            yield Problem(root.at(("exceptions", index)).place, f"{idle(one)} [{IDLE_CHECK}]")


def _is_idle(outline: Outline, one: Allowance, found: tuple[tuple[str, Problem], ...]) -> bool:
    if one.check in SEEN_WHOLE:
        return not any(is_meant(outline, one, name, problem) for name, problem in found)
    seen = one.check in AS_WRITTEN and one.file.endswith(SOURCES)
    return seen and not any(_may_be_meant(one, passage) for passage in _written(outline, one.file))


def _may_be_meant(one: Allowance, passage: Passage) -> bool:
    """Tell whether a page may have what an exception speaks of from here: its words, or what its check finds."""
    if one.contains and blind(one.contains) in blind(passage.text):
        return True
    found = ((name, passage.problem(stretch.start, stretch.message)) for name, stretch in foreseen_in(passage.text))
    return any(speaks_of(one, name, {one.file}, problem) for name, problem in found)


def _written(outline: Outline, file: str) -> Iterator[Passage]:
    """Give what is in a file, with the signs of Markdown and without."""
    record = outline.records.get(file)
    yield from value_passages(record) if record else ()
    for word in (word for word in outline.everything if word.file == file):
        yield from value_passages(word.head) if word.head else ()
        yield from line_passages(word.source, file)
        yield from text_passages(word.source, file)
