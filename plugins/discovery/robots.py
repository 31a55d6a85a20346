"""What search engines may read (robots.txt, RFC 9309)."""

from pathlib import Path
from typing import Any

from pelican.writers import Writer

from plugins.publishing import routes
from plugins.publishing.reader import SITE


def robots(sample: bool, site_url: str) -> str:
    """Give robots.txt; while the identity is a sample, everybody is asked to stay out."""
    rules = "User-agent: *\n" + ("Disallow: /\n" if sample else "Allow: /\n")
    return rules if sample else f"{rules}\nSitemap: {site_url}{routes.SITEMAP}\n"


class RobotsGenerator:
    """Writes robots.txt."""

    def __init__(self, settings: dict[str, Any], output_path: str, **_: Any) -> None:
        self.settings, self.output_path = settings, Path(output_path)

    def generate_output(self, writer: Writer) -> None:
        """Write robots.txt into the output folder."""
        text = robots(self.settings[SITE].catalog.consultant.sample, self.settings["SITEURL"])
        (self.output_path / routes.ROBOTS.lstrip("/")).write_text(text, encoding="utf-8")
