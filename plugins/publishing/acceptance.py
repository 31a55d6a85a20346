"""What checks of the owner's words find, with the name of the check; what she accepts is left out (Ausnahmen)."""

from collections.abc import Iterable, Iterator

from plugins.catalog import Problem
from plugins.preflight import is_excepted
from plugins.publishing.outline import Outline

Found = Iterable[tuple[str, Problem]]
"""Problems, each behind the name of its check."""


def not_accepted(outline: Outline, found: Found) -> Iterator[Problem]:
    """Give what is left to tell, each message with the name by which an exception speaks of it."""
    for name, problem in found:
        if not is_excepted(outline.loaded.roots.get("exceptions"), name, problem):
            yield Problem(problem.place, f"{problem.message} [{name}]")


def accepted(outline: Outline, found: Found) -> tuple[tuple[str, Problem], ...]:
    """Give what the owner accepts."""
    root = outline.loaded.roots.get("exceptions")
    return tuple((name, problem) for name, problem in found if is_excepted(root, name, problem))
