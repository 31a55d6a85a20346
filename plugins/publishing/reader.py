"""Pelican's side of reading: each checked text becomes a Pelican page or article."""

from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from pelican.readers import BaseReader, Readers
from pelican.urlwrappers import Category

from plugins.publishing import routes
from plugins.publishing.content_folder import ARTICLE_FOLDER
from plugins.publishing.pictures import BASE_MARK
from plugins.publishing.planned import PlannedArticle, PlannedPage
from plugins.publishing.site import Site

SITE = "SITE"
"""The setting under which the checked site travels through Pelican."""


class WordReader(BaseReader):
    """Hands Pelican the texts that ``load_site`` has read and checked."""

    enabled = True
    file_extensions: ClassVar = ["md"]

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """Give the HTML of a text and its metadata; the plan of its page decides template and address."""
        site: Site = self.settings[SITE]
        path = Path(source_path).relative_to(Path(self.settings["PATH"]).absolute()).as_posix()
        page = site.pages.get(path) or site.articles[path]
        return _based(page.html, routes.base_path(self.settings["SITEURL"])), page_metadata(page, site, self.settings)


def _based(html: str, base: str) -> str:
    """Put the path below which the site lies before the addresses that a text names itself."""
    return html.replace(BASE_MARK, base).replace('href="/', f'href="{base}/')


def page_metadata(page: PlannedPage, site: Site, settings: dict[str, Any]) -> dict[str, Any]:
    """Give what Pelican and the templates are told of a page besides its text."""
    metadata = {
        "title": page.title,
        "description": page.description,
        "status": "draft" if page.draft else "published",
        "template": page.template,
        "url": page.route.removeprefix("/"),
        "save_as": routes.file_of(page.route),
        "slug": page.slug,
        "route": page.route,
        "view": page.view,
        "breadcrumbs": page.breadcrumbs,
        "listed": page.listed,
        "draft": page.draft,
        "parts": site.additions.parts.get(page.route, {}),
    }
    if isinstance(page, PlannedArticle):
        metadata |= {"date": datetime.combine(page.day, datetime.min.time()), "summary": page.summary}
    if page.draft:  # Pelican asks drafts, and only them, for a category
        metadata["category"] = Category(ARTICLE_FOLDER, settings)
    return metadata


def use_word_reader(readers: Readers) -> None:
    """Let no other reader touch the texts."""
    readers.reader_classes = {"md": WordReader}
