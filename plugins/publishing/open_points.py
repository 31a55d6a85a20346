"""What is still to do on a site without mistakes: lists of places, as ``make check`` shows them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import chain
from pathlib import Path

from plugins.catalog import Problem
from plugins.publishing.acceptance import not_accepted
from plugins.publishing.configuration import overlooked_settings
from plugins.publishing.due import due_list
from plugins.publishing.foreseen import foreseen, hinted
from plugins.publishing.idle_exceptions import idle_exceptions
from plugins.publishing.placeholders import draft_placeholders, placeholders
from plugins.publishing.site import Site
from plugins.publishing.wording import wording

TO_FILL_IN, TO_SETTLE = "Noch auszufüllen", "Vor dem Veröffentlichen zu klären"


def open_points(site: Site, root: Path, today: date) -> Mapping[str, tuple[Problem, ...]]:
    """Give each list by its title; ``root`` is the folder of the project."""
    stopping, hints = (*foreseen(site.outline), *site.foreseen), tuple(hinted(site.outline))
    return {
        TO_FILL_IN: in_order(placeholders(site.outline)),
        f"{TO_FILL_IN} (Entwurf)": in_order(draft_placeholders(site.outline)),
        TO_SETTLE: in_order(
            chain(
                not_accepted(site.outline, stopping),
                idle_exceptions(site.outline, chain(stopping, hints, wording(site.outline))),
            )
        ),
        "Zu bedenken": to_consider(site, root, hints),
        "Fällig": due_list(site.outline, today),
    }


def to_consider(site: Site, root: Path, hints: Sequence[tuple[str, Problem]]) -> tuple[Problem, ...]:
    """Give what stops nothing; ``hints`` are those of the names of checks that may be excepted."""
    from plugins.publishing.considerations import considerations  # noqa: PLC0415 (0.1 s, and only a check needs them)

    found = chain(considerations(site.outline), site.considerations, not_accepted(site.outline, hints))
    return in_order(chain(found, overlooked_settings(root)))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Give each problem once, in the order of files, lines and columns."""
    return tuple(sorted(set(problems)))
