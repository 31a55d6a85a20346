"""What checks of the owner's words find, with the name of the check; what she accepts is left out (Ausnahmen)."""

from collections.abc import Iterable, Iterator

from plugins.catalog import Problem
from plugins.catalog.models.exceptions import Allowance, allowances_in
from plugins.preflight import speaks_of
from plugins.publishing.outline import Outline

Found = Iterable[tuple[str, Problem]]
"""Problems, each behind the name of its check."""


def not_accepted(outline: Outline, found: Found) -> Iterator[Problem]:
    """Give what is left to tell, each message with the name by which an exception speaks of it."""
    told = tuple(found)
    meant = accepted(outline, told)
    for name, problem in told:
        if (name, problem) not in meant:
            yield Problem(problem.place, f"{problem.message} [{name}]")


def accepted(outline: Outline, found: Found) -> tuple[tuple[str, Problem], ...]:
    """Give what the owner accepts."""
    allowances = tuple(allowances_in(outline.loaded.roots.get("exceptions")))
    return tuple(
        (name, problem)
        for name, problem in (found if allowances else ())
        if any(is_meant(outline, one, name, problem) for one in allowances)
    )


def is_meant(outline: Outline, allowance: Allowance, name: str, problem: Problem) -> bool:
    """Tell whether an exception speaks of a problem; it may name the text or the page that the text makes."""
    page = outline.pages_by_text.get(problem.place.file.removeprefix("content/"))
    return speaks_of(allowance, name, {problem.place.file, page}, problem)
