"""The list of all pages for search engines (sitemaps.org protocol)."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from pelican.writers import Writer

from plugins.publishing import routes
from plugins.publishing.planned import PlannedArticle, PlannedPage
from plugins.publishing.reader import SITE

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(pages: Iterable[PlannedPage], site_url: str) -> str:
    """Give the sitemap of the listed pages; articles say when they were published."""
    entries = "".join(_entry(page, site_url) for page in pages if page.listed)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="{NAMESPACE}">\n{entries}</urlset>\n'


def _entry(page: PlannedPage, site_url: str) -> str:
    day = f"<lastmod>{page.day}</lastmod>" if isinstance(page, PlannedArticle) else ""
    return f"<url><loc>{escape(site_url + page.route)}</loc>{day}</url>\n"


class SitemapGenerator:
    """Writes the sitemap after all pages are known."""

    def __init__(self, settings: dict[str, Any], output_path: str, **_: Any) -> None:
        self.settings, self.output_path = settings, Path(output_path)

    def generate_output(self, writer: Writer) -> None:
        """Write the sitemap into the output folder."""
        text = sitemap(self.settings[SITE].published(), self.settings["SITEURL"])
        (self.output_path / routes.SITEMAP.lstrip("/")).write_text(text, encoding="utf-8")
