"""What a template knows of the page it renders."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup
from pelican.contents import Content

from plugins.publishing.views import Link


@dataclass(frozen=True)
class PageView:
    """A page or an article; ``comments`` is what the comments feature shows under it, ``date`` an article's day."""

    title: str
    description: str
    content: Markup
    route: str
    breadcrumbs: tuple[Link, ...]
    listed: bool
    draft: bool
    comments: Any
    date: date | None
    summary: str | None


def page_view(content: Content) -> PageView:
    """Show a Pelican page or article to the templates."""
    day = content.metadata.get("date")
    return PageView(
        title=content.title,
        description=content.description,
        content=Markup(content.content),
        route=content.route,
        breadcrumbs=content.breadcrumbs,
        listed=content.listed,
        draft=content.draft,
        comments=getattr(content, "comments", None),
        date=day.date() if day else None,
        summary=content.metadata.get("summary"),
    )
