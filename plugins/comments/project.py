"""What the commands know of the project besides its comments."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from pelican import Pelican
from pelican.settings import read_settings

from plugins.catalog.models.route import bare
from plugins.catalog.problems import did_you_mean
from plugins.catalog.visible import visible
from plugins.comments.moderation import NotPossible
from plugins.comments.sections import page_id
from plugins.comments.wordpress import old_route
from plugins.publishing.reader import SITE
from plugins.publishing.site import Site

NO_PAGE = "Hinter dem „=“ von --map fehlt die heutige Seite, etwa --map /alte/adresse/=akkreditierung"
CLOSED = (
    " Unter der Seite „{0}“ kann man nicht kommentieren; ihr im Kopf „comments: true“ geben, oder eine andere nennen."
)


@dataclass(frozen=True)
class Home:
    """The page that takes the place of an old address; without one ``why`` may say the reason."""

    page_id: str | None
    why: str = ""


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

    def places(self, mapping: Iterable[tuple[str, str]]) -> Callable[[str], Home]:
        """Give a function that finds the page for an old address: as told, by a redirect, or the same address."""
        told = {_key(old): self._commented(new) for old, new in mapping}
        moved = {bare(move.old): move.new.strip("/") for move in self.site.catalog.redirects.redirects}
        same = {f"/{known}": known for known in self.page_ids()}
        everything, open_ = {**same, **moved, **told}, frozenset(self.commented_pages())

        def place(route: str) -> Home:
            """Give the page for an old address."""
            found = everything.get(_key(route))
            return Home(found) if found in open_ else Home(None, CLOSED.format(found) if found else "")

        return place

    def _commented(self, wanted: str) -> str:
        """Give the id of a page that takes comments; raises NotPossible if it is none."""
        if not wanted.strip("/ "):
            raise NotPossible(NO_PAGE)
        found = self.known_page(urlsplit(wanted).path)
        if found not in self.commented_pages():
            raise NotPossible(f"„{visible(wanted)}“:{CLOSED.format(found)}")
        return found


def _key(address: str) -> str:
    """Give an old address, also a whole one, as two spellings of it are compared."""
    is_whole = address.startswith("/") or "://" in address
    return bare(old_route(address if is_whole else f"/{address}"))
