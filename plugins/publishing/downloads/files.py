"""What lies in ``content/dateien/``: each file with the address at which it goes out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from unicodedata import normalize

from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.slugs import file_slug
from plugins.publishing import routes
from plugins.publishing.downloads.faults import fault_of
from plugins.publishing.downloads.kinds import KINDS

FOLDER = "dateien"
_NAMELESS = "datei"


@dataclass(frozen=True)
class Download:
    """A file to download; ``name`` is its path relative to the content folder, ``size`` in bytes.

    ``wrong`` says why it cannot go out.
    """

    path: Path
    name: str
    size: int
    wrong: str = ""

    @property
    def file(self) -> str:
        """The file as problems name it, relative to the project."""
        return f"content/{self.name}"

    @property
    def kind(self) -> str:
        """What readers are told it is."""
        return KINDS[self.path.suffix.lower()]

    @property
    def route(self) -> str:
        """Its address: its own name, as addresses are spelled, which stays when the file changes."""
        inside = PurePath(self.name).relative_to(FOLDER)
        folders = "".join(f"{file_slug(folder, _NAMELESS)}/" for folder in inside.parent.parts)
        return f"{routes.DOWNLOADS}{folders}{file_slug(inside.stem, _NAMELESS)}{inside.suffix.lower()}"


Downloads = Mapping[str, Download]
"""Files to download by their path relative to the content folder."""


def find_downloads(root: Path) -> Downloads:
    """Give all that lies below ``content/dateien/``; an older site has no such folder."""
    return {download.name: download for download in _found(root / "content")}


def _found(content: Path) -> Iterator[Download]:
    for path in sorted((content / FOLDER).rglob("*")):
        name = path.relative_to(content)
        if not path.is_dir() and not is_passed_over(name):
            wrong = fault_of(path)
            yield Download(path, normalize("NFC", name.as_posix()), 0 if wrong else path.stat().st_size, wrong)
