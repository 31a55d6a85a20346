"""What features add to planned pages: parts of a page, and further pages that go on with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from blinker import Signal

from plugins.catalog import Catalog, Problem

if TYPE_CHECKING:
    from plugins.publishing.site import PlannedPage

supplementing = Signal("supplement(outline) -> Supplement")
"""Features connect here what they read and check beyond the catalog; it is sent the outline."""


@dataclass(frozen=True)
class Outline:
    """The site before its pages are made; ``in_doubt`` holds names of pages left out for now and not to be missed."""

    root: Path
    settings: Mapping[str, Any]
    addresses: frozenset[str]
    in_doubt: frozenset[str]


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
    """What a feature read: its problems, and what it adds to each page once there are none."""

    problems: tuple[Problem, ...]
    add: Callable[[PlannedPage, Catalog], Addition]


@dataclass(frozen=True)
class Additions:
    """What all features add: ``parts`` by the address of their page, and further pages."""

    parts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    pages: tuple[PlannedPage, ...] = ()


def collect_supplements(outline: Outline) -> tuple[Supplement, ...]:
    """Ask all features for what they add."""
    return tuple(supplement for _, supplement in supplementing.send(outline))


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
