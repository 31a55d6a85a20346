"""What the commands know of the project besides its comments."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from pelican import Pelican
from pelican.settings import read_settings

from plugins.catalog.models.route import bare
from plugins.catalog.problems import did_you_mean
from plugins.catalog.visible import visible
from plugins.comments.moderation import NotPossible
from plugins.comments.sections import page_id
from plugins.publishing.reader import SITE
from plugins.publishing.site import Site


@dataclass(frozen=True)
class Project:
    """The project below ``root``."""

    root: Path
    now: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))

    @cached_property
    def site(self) -> Site:
        """The checked site; raises ProblemsFound if there is anything wrong with it."""
        settings = read_settings(str(self.root / "publishconf.py"))
        site: Site = Pelican(settings).settings[SITE]
        return site

    def owner_name(self) -> str:
        """Give the name under which the owner answers."""
        return self.site.catalog.consultant.name

    def page_ids(self) -> frozenset[str]:
        """Give the ids of all pages and articles, drafts too."""
        return frozenset(page_id(page.route) for page in self.site.everything())

    def commented_pages(self) -> tuple[str, ...]:
        """Give the ids of all pages that take comments."""
        return tuple(sorted(page_id(page.route) for page in self.site.everything() if page.comments))

    def known_page(self, wanted: str) -> str:
        """Give the id of a page; raises NotPossible if there is none."""
        found = wanted.strip("/")
        if found not in self.page_ids() or not found:
            near = did_you_mean(found, self.page_ids()) if found else "mit --page nennen, etwa --page akkreditierung"
            raise NotPossible(f"Eine Seite „{visible(found)}“ gibt es nicht; {near}")
        return found

    def places(self, mapping: Mapping[str, str]) -> Callable[[str], str | None]:
        """Give a function that finds the page id for an old address: as told, by a redirect, or the same address."""
        told = {bare(old): self.known_page(new) for old, new in mapping.items()}
        moved = {bare(move.old): move.new.strip("/") for move in self.site.catalog.redirects.redirects}
        same = {f"/{known}": known for known in self.page_ids()}
        everything = {**same, **moved, **told}
        return lambda old_route: everything.get(bare(old_route))
