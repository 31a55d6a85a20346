"""What the owner's words say of herself and of her programs is held against the data; she may except what is found."""

from collections.abc import Callable, Iterator, Mapping

from plugins.catalog import Problem
from plugins.catalog.models.exceptions import WAY_OUT
from plugins.publishing.acceptance import not_accepted
from plugins.publishing.claim_checks import check_claims
from plugins.publishing.count_checks import check_counts
from plugins.publishing.form_checks import check_forms
from plugins.publishing.outline import Outline

CHECKS: Mapping[str, Callable[[Outline], Iterator[Problem]]] = {
    "akkreditierung": check_claims,
    "programmzahl": check_counts,
    "form": check_forms,
}
"""They read sentences, and may misread one: so that exceptions name them."""


def check_wording(outline: Outline) -> Iterator[Problem]:
    """Give what words say and the data do not, but for what the owner accepts."""
    yield from not_accepted(outline, wording(outline))


def wording(outline: Outline) -> Iterator[tuple[str, Problem]]:
    """Give what words say and the data do not, each with the name of its check."""
    for name, check in CHECKS.items():
        for problem in outline.once(check):
            yield name, Problem(problem.place, f"{problem.message}; {WAY_OUT.format(name)}")
