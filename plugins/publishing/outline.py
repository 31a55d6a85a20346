"""The site before its pages are made: what was read, what is planned, and every address there is."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from plugins.catalog import Catalog, Loaded
from plugins.catalog.node import Node
from plugins.catalog.passages import Passage
from plugins.publishing import routes
from plugins.publishing.downloads.files import Download, Downloads
from plugins.publishing.drafts import said_drafts
from plugins.publishing.parts import Part
from plugins.publishing.pictures import Pictures
from plugins.publishing.plans import PagePlan
from plugins.publishing.words import Word, Words

T = TypeVar("T")
TEXT_FOLDERS = {"programs": "programme", "services": "angebote", "towns": "orte"}
"""Where the texts of a list's records lie."""


def text_file(of: str, record: str) -> str:
    """Give the file, relative to the project, of the text that belongs to a record of a list."""
    return f"content/{TEXT_FOLDERS[of]}/{record}.md"


@dataclass(frozen=True, kw_only=True)
class Outline:
    """What checks and features are told of the site; ``url`` is its absolute address without final slash.

    ``drafts`` are the paths of the texts that nothing published leads to, ``off`` the parts that the site does without,
    ``further`` what the owner wrote elsewhere than in texts and facts, as features found it.
    """

    root: Path
    url: str
    loaded: Loaded
    words: Words
    pictures: Pictures
    plans: tuple[PagePlan, ...]
    downloads: Downloads = field(default_factory=dict)
    drafts: frozenset[str] = frozenset()
    off: tuple[Part, ...] = ()
    further: tuple[Passage, ...] = ()

    def once(self, find: Callable[["Outline"], Iterable[T]]) -> tuple[T, ...]:
        """Give what a function finds here; it looks only once, however many ask."""
        if find not in self._found:
            self._found[find] = tuple(find(self))
        return self._found[find]

    @cached_property
    def _found(self) -> dict[Callable[["Outline"], Iterable[Any]], tuple[Any, ...]]:
        return {}

    @property
    def catalog(self) -> Catalog:
        """All facts, as far as they are sound."""
        return self.loaded.catalog

    @property
    def records(self) -> Mapping[str, Node]:
        """The nodes of all data files that could be read, by their path relative to the project."""
        return {f"data/{name}.yaml": root for name, root in self.loaded.roots.items()}

    @cached_property
    def everything(self) -> tuple[Word, ...]:
        """All texts that could be read."""
        return (*self.words.pages.values(), *self.words.articles.values())

    @property
    def published(self) -> Iterator[Word]:
        """All texts that could be read, but for drafts."""
        return (word for word in self.everything if word.path not in self.drafts)

    @property
    def finished(self) -> Iterator[Word]:
        """All texts that could be read and that go out, today or on a day to come."""
        drafts = said_drafts(self.plans, self.words)
        return (word for word in self.everything if word.path not in drafts)

    @cached_property
    def texts_by_route(self) -> Mapping[str, str]:
        """The path of the text behind every address of a page or an article."""
        articles = {routes.article(word.slug): path for path, word in self.words.articles.items()}
        return {**{plan.route: plan.body for plan in self.plans}, **articles}

    def file_at(self, route: str) -> str | None:
        """Give the file, relative to the project, of the text behind an address, if there is one."""
        path = self.texts_by_route.get(route)
        return f"content/{path}" if path else None

    @cached_property
    def pages_by_text(self) -> Mapping[str, str]:
        """The file, relative to the output folder, of the page that a text makes."""
        return {text: routes.file_of(route) for route, text in self.texts_by_route.items()}

    @cached_property
    def addresses(self) -> frozenset[str]:
        """Every address that a text may link to."""
        return frozenset((*self.texts_by_route, *self.downloads_by_route, routes.FEED))

    @cached_property
    def downloads_by_route(self) -> Mapping[str, Download]:
        """The files that can go out, by their address."""
        return {one.route: one for one in self.downloads.values() if not one.wrong}

    @cached_property
    def hidden(self) -> Mapping[str, str]:
        """The addresses of drafts, with their texts."""
        return {route: path for route, path in self.texts_by_route.items() if path in self.drafts}

    @cached_property
    def records_in_doubt(self) -> frozenset[str]:
        """The ids of the records that are left out for now, or may be, because of a problem of their own."""
        folders = tuple(f"{TEXT_FOLDERS[name]}/" for name in self.loaded.uncertain)
        return self.loaded.unsound | {word.slug for path, word in self.words.pages.items() if path.startswith(folders)}

    @cached_property
    def in_doubt(self) -> frozenset[str]:
        """The names of the pages that are left out for now, and whose addresses are not to be missed."""
        return self.records_in_doubt | {PurePosixPath(path).stem for path in self.words.unread}

    def is_in_doubt(self, route: str) -> bool:
        """Tell whether an address may be that of a page left out for now."""
        return PurePosixPath(route).name in self.in_doubt
