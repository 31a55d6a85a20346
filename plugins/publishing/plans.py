"""What a feature asks for: a page with its address, template, Markdown text and view."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class PagePlan:
    """A page to be written.

    ``body`` is the Markdown file, relative to the content folder; if ``spoken`` the page says enough without it.
    ``title`` and ``description`` are given where a record of the data files names the page, else the front matter of
    the body has them. ``anchors`` are the ids that its template makes of data, so that texts can link to them; None if
    it makes none. ``free`` is a page that no feature asks for: there only is a text. ``files`` are those of its feature
    that it shows.
    """

    route: str
    template: str
    body: str
    view: Any = None
    title: str | None = None
    description: str | None = None
    draft: bool = False
    spoken: bool = False
    anchors: tuple[str, ...] | None = None
    free: bool = False
    files: tuple[str, ...] = ()

    @property
    def is_prose(self) -> bool:
        """Whether nothing but its text makes the page."""
        return self.template == "page" and self.view is None

    @property
    def needs_head(self) -> bool:
        """Whether its text must say in its head what no record does."""
        return not (self.title and self.description)
