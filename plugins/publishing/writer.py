"""Pelican's side of writing: templates know ``page``, ``view`` and ``site``, nothing else."""

from typing import Any

from jinja2 import Template
from pelican.contents import Content
from pelican.writers import Writer

from plugins.publishing.page_view import page_view
from plugins.publishing.typography import typeset

SITE_VIEW = "SITE_VIEW"
"""The setting under which the view of the site travels through Pelican."""


class _TypesetTemplate:
    """A template whose output has its typography set."""

    def __init__(self, template: Template) -> None:
        self.template = template

    def render(self, context: dict[str, Any]) -> str:
        return typeset(self.template.render(context))


class SiteWriter(Writer):
    """Writes pages from a narrow context, and no feed without articles."""

    def write_file(
        self, name: str, template: Template, context: dict[str, Any], relative_urls: bool = False, **kwargs: Any
    ) -> None:
        """Render a page or an article and write it; listings that are switched off have no name."""
        if not name:
            return
        content: Content = kwargs.get("page") or kwargs["article"]
        narrow = {
            "localsiteurl": context["localsiteurl"],
            "page": page_view(content),
            "view": content.view,
            "site": self.settings[SITE_VIEW],
        }
        override = kwargs.get("override_output", False)
        super().write_file(name, _TypesetTemplate(template), narrow, override_output=override)

    def write_feed(self, elements: list[Content], *args: Any, **kwargs: Any) -> Any:
        """Write a feed; one without articles would carry the time of the build."""
        return super().write_feed(elements, *args, **kwargs) if elements else None
