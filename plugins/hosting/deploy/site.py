"""The published site that is sent: a still copy of ``output/``, proven to be what ``make publish`` made."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plugins.hosting.deploy.failures import DeployFailed
from plugins.publishing.published import content_hash, file_hashes, read_mark

COMPRESSED = frozenset({".br", ".gz", ".zst"})
SPEAKS_OF_PAGES = frozenset({".html", ".xml", ".txt", ""})
"""Files that visitors or machines read first and that lead to others; the empty suffix is that of ``.htaccess``."""

NOTHING = "Es gibt keine veröffentlichte Fassung; bitte zuerst „make publish“."
DEMO = "Diese Fassung wurde mit DEMO=1 veröffentlicht und zeigt ein Muster; nur mit DEMO=1 wird sie auch gesendet."
CHANGED = "In output/ liegt nicht mehr, was „make publish“ geprüft hat; bitte noch einmal „make publish“."


@dataclass(frozen=True)
class PublishedSite:
    """A copy that no build can change while it is sent; ``hashes`` gives the SHA-256 of each file."""

    folder: Path
    hashes: Mapping[str, str]

    @property
    def content(self) -> str:
        """The hash of the whole site."""
        return content_hash(self.hashes)

    @property
    def largest_file(self) -> int:
        """The bytes of its largest file."""
        return max((self.folder / name).stat().st_size for name in self.hashes)


@dataclass(frozen=True)
class Changes:
    """What separates the host from the site; ``uploads`` in their order: assets, new pages, changed pages.

    ``in_the_way`` is what lies where they belong, and was not sent from here.
    """

    uploads: tuple[str, ...]
    deletions: tuple[str, ...]
    in_the_way: tuple[str, ...] = ()


def take_site(output: Path, *, demo: bool) -> PublishedSite:
    """Copy a published site and check its mark; raises DeployFailed for anything else."""
    mark = read_mark(output)
    if mark is None or not output.is_dir():
        raise DeployFailed(NOTHING)
    if mark.demo and not demo:
        raise DeployFailed(DEMO)
    copy = output.with_name(f".{output.name}-build") / "sending"
    shutil.rmtree(copy, ignore_errors=True)
    try:
        shutil.copytree(output, copy)
    except shutil.Error as error:
        raise DeployFailed(CHANGED) from error
    site = PublishedSite(copy, file_hashes(copy))
    if site.content != mark.content:
        raise DeployFailed(CHANGED)
    return site


def compare(host: Mapping[str, str], site: Mapping[str, str]) -> Changes:
    """Tell what must be uploaded and deleted so that the host has the site's files."""
    uploads = (path for path, digest in site.items() if host.get(path) != digest)
    return Changes(
        uploads=tuple(sorted(uploads, key=lambda path: (stage(path), path in host, path))),
        deletions=tuple(sorted(host.keys() - site.keys(), key=lambda path: (-stage(path), path))),
    )


def stage(path: str) -> int:
    """Tell when a file's turn is: 0 for what pages load, 1 for pages and all that leads to them."""
    name = Path(path)
    plain = name.with_suffix("") if name.suffix in COMPRESSED else name
    return int(plain.suffix in SPEAKS_OF_PAGES)
