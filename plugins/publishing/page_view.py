"""What a template knows of the page it renders."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup
from pelican.contents import Content

from plugins.publishing.views import Link

_HEADING = re.compile(r"<h[2-6]\b")
_BEGIN, _END = re.compile(r"<(?:blockquote|ul|ol)\b"), re.compile(r"</(?:blockquote|ul|ol)>")


@dataclass(frozen=True)
class PageView:
    """A page or an article, whose day is ``date``.

    ``comments``, ``enquiry`` and ``message_ways`` are the parts that the comments feature adds to some pages.
    """

    title: str
    description: str
    content: Markup
    route: str
    breadcrumbs: tuple[Link, ...]
    listed: bool
    draft: bool
    comments: Any
    enquiry: Any
    message_ways: Any
    date: date | None
    summary: str | None

    @property
    def opening(self) -> Markup:
        """The text up to its first heading."""
        return self.content[: self._first_heading()]

    @property
    def sections(self) -> Markup:
        """The text from its first heading on."""
        return self.content[self._first_heading() :]

    def _first_heading(self) -> int:
        """Give where the text may be parted; a heading in a list or a quotation stays with it."""
        for found in _HEADING.finditer(self.content):
            before = self.content[: found.start()]
            if len(_BEGIN.findall(before)) == len(_END.findall(before)):
                return found.start()
        return len(self.content)


def page_view(content: Content) -> PageView:
    """Show a Pelican page or article to the templates."""
    day, parts = content.metadata.get("date"), getattr(content, "parts", {})
    return PageView(
        title=content.title,
        description=content.description,
        content=Markup(content.content),
        route=content.route,
        breadcrumbs=content.breadcrumbs,
        listed=content.listed,
        draft=content.draft,
        comments=parts.get("comments"),
        enquiry=parts.get("enquiry"),
        message_ways=parts.get("message_ways"),
        date=day.date() if day else None,
        summary=content.metadata.get("summary"),
    )
