"""What features add to planned pages: parts of a page, and further pages that go on with it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from plugins.catalog import Catalog, Problem
from plugins.catalog.passages import Passage
from plugins.publishing.planned import PlannedPage


@dataclass(frozen=True)
class Addition:
    """What a feature adds to one page: ``parts`` by their name in the page's view, and pages that go on with it."""

    parts: Mapping[str, Any]
    pages: tuple[PlannedPage, ...] = ()


def nothing(page: PlannedPage, catalog: Catalog) -> Addition:
    """Add nothing to a page."""
    return Addition({})


@dataclass(frozen=True)
class Supplement:
    """What a feature read: its problems, what it adds to each page once there are none, what to consider.

    ``foreseen`` is what preflight would find in it, behind the names of its checks, ``passages`` what the owner wrote.
    """

    problems: tuple[Problem, ...] = ()
    add: Callable[[PlannedPage, Catalog], Addition] = nothing
    considerations: tuple[Problem, ...] = ()
    foreseen: tuple[tuple[str, Problem], ...] = ()
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True)
class Additions:
    """What all features add: ``parts`` by the address of their page, and further pages."""

    parts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    pages: tuple[PlannedPage, ...] = ()


def add_all(supplements: tuple[Supplement, ...], pages: Iterable[PlannedPage], catalog: Catalog) -> Additions:
    """Let each feature add to each page."""
    parts: dict[str, dict[str, Any]] = {}
    further: list[PlannedPage] = []
    for page in pages:
        for supplement in supplements:
            addition = supplement.add(page, catalog)
            parts.setdefault(page.route, {}).update(addition.parts)
            further += addition.pages
    return Additions({route: found for route, found in parts.items() if found}, tuple(further))
