"""What a feature asks for: a page with its address, template, Markdown text and view."""

from dataclasses import dataclass
from typing import Any

from blinker import Signal

from plugins.catalog import Catalog
from plugins.publishing import routes
from plugins.publishing.words import Words

PROSE_FOLDER = "seiten/"

planning = Signal("plan_pages(catalog) -> tuple of PagePlan")
"""Features connect their ``plan_pages`` here; it is sent the catalog."""


@dataclass(frozen=True)
class PagePlan:
    """A page to be written.

    ``body`` is the Markdown file, relative to the content folder. ``title`` and ``description`` are given
    where a record of the data files names the page, else the front matter of the body has them. ``anchors`` are the
    ids that its template makes of data, so that texts can link to them; None if it makes none.
    """

    route: str
    template: str
    body: str
    view: Any = None
    title: str | None = None
    description: str | None = None
    draft: bool = False
    anchors: tuple[str, ...] | None = None


def collect_plans(catalog: Catalog, words: Words) -> tuple[PagePlan, ...]:
    """Ask all features for their pages; a text of ``seiten/`` that none of them names is a page of its own."""
    planned = tuple(plan for _, plans in planning.send(catalog) for plan in plans)
    bodies = {plan.body for plan in planned}
    prose = (word for path, word in words.pages.items() if path.startswith(PROSE_FOLDER) and path not in bodies)
    return (*planned, *(PagePlan(routes.prose(word.slug), "page", word.path) for word in prose))
