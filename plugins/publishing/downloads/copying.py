"""Put the files to which pages lead into the output folder, as they are."""

import shutil
from pathlib import Path
from typing import Any

from pelican.writers import Writer

from plugins.publishing import routes
from plugins.publishing.downloads.files import Download
from plugins.publishing.reader import SITE
from plugins.publishing.site import Site


class DownloadGenerator:
    """Copies every file to download that a page links to; drafts count where they are shown."""

    def __init__(self, settings: dict[str, Any], output_path: str, **_: Any) -> None:
        self.site: Site = settings[SITE]
        self.drafts: bool = settings["PREVIEW"]
        self.output = Path(output_path)

    def generate_output(self, writer: Writer) -> None:
        """Copy the files."""
        for download in linked(self.site, drafts=self.drafts):
            target = self.output / routes.file_of(download.route)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(download.path, target)


def linked(site: Site, *, drafts: bool) -> tuple[Download, ...]:
    """Give the files to which the text of a page leads."""
    texts = [page.html for page in site.everything() if drafts or not page.draft]
    found = site.outline.downloads_by_route.items()
    return tuple(one for route, one in found if any(_leads_to(route, text) for text in texts))


def _leads_to(route: str, text: str) -> bool:
    return any(f'href="{route}{sign}' in text for sign in '"#?')
