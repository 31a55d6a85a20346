"""A page with all that is known of it before it is rendered."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from plugins.publishing import routes
from plugins.publishing.views import Link


@dataclass(frozen=True, kw_only=True)
class PlannedPage:
    """A page of the site; ``route`` is its address for readers, ``text`` its Markdown file if it has one."""

    route: str
    template: str
    title: str
    description: str
    slug: str
    html: str
    breadcrumbs: tuple[Link, ...]
    comments: bool
    draft: bool
    text: str = ""
    view: Any = None

    @property
    def listed(self) -> bool:
        """Whether search engines may list the page."""
        return not self.draft and routes.is_listed(self.route)


@dataclass(frozen=True, kw_only=True)
class PlannedArticle(PlannedPage):
    """A news article (Aktuelles)."""

    day: date
    summary: str
