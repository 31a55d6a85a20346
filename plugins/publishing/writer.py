"""Pelican's side of writing: templates know ``page``, ``view`` and ``site``, nothing else."""

import re
from typing import Any

from jinja2 import Template
from pelican.contents import Content
from pelican.writers import Writer

from plugins.publishing import routes
from plugins.publishing.page_view import page_view
from plugins.publishing.styles import StyleSheets
from plugins.publishing.typography import typeset

SITE_VIEW, STYLES = "SITE_VIEW", "STYLES"
"""The settings under which the view of the site and its style sheets travel through Pelican."""


class _FinishedTemplate:
    """A template whose output has its typography set and its styles put in."""

    def __init__(self, template: Template, styles: StyleSheets) -> None:
        self.template, self.styles = template, styles

    def render(self, context: dict[str, Any]) -> str:
        return self.styles.dress(typeset(self.template.render(context)))


def whole_addresses(html: str, page: str, site_url: str) -> str:
    """Put before every address in the text of a page what it lacks to be whole: the site's origin, or the page."""
    origin = site_url.removesuffix(routes.base_path(site_url))
    html = re.sub(r'(\shref=")(?=#)', rf"\g<1>{page}", html)
    html = re.sub(r'(\s(?:href|src)=")/(?!/)', rf"\g<1>{origin}/", html)
    return re.sub(r'\ssrcset="[^"]*"', lambda found: re.sub(r'(?<=[" ])/', f"{origin}/", found[0]), html)


class SiteWriter(Writer):
    """Writes pages from a narrow context, and no feed without articles."""

    def write_file(
        self, name: str, template: Template, context: dict[str, Any], relative_urls: bool = False, **kwargs: Any
    ) -> None:
        """Render a page or an article and write it; listings that are switched off have no name."""
        if not name:
            return
        content: Content = kwargs.get("page") or kwargs["article"]
        if content.draft and not self.settings["PREVIEW"]:
            return
        narrow = {
            "localsiteurl": context["localsiteurl"],
            "page": page_view(content),
            "view": content.view,
            "site": self.settings[SITE_VIEW],
        }
        override = kwargs.get("override_output", False)
        finished = _FinishedTemplate(template, self.settings[STYLES])
        super().write_file(name, finished, narrow, override_output=override)

    def _add_item_to_the_feed(self, feed: Any, item: Content) -> None:
        """Add an article; in a feed every address must be whole (RFC 4287)."""
        super()._add_item_to_the_feed(feed, item)
        entry = feed.items[-1]
        entry["content"] = whole_addresses(entry["content"], entry["link"], self.settings["SITEURL"])

    def write_feed(self, elements: list[Content], *args: Any, **kwargs: Any) -> Any:
        """Write a feed; one without articles would carry the time of the build."""
        return super().write_feed(elements, *args, **kwargs) if elements else None
