"""Pictures and other files of a former website, found in the folder that was copied from it (MEDIA)."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from unicodedata import normalize
from urllib.parse import unquote, urlsplit

from plugins.catalog.passed_over import is_passed_over

_SIZE = re.compile(r"-(?:\d{1,5}x\d{1,5}|scaled|rotated|e\d{10,14})$")
_UPLOADS = re.compile(r"/(?:wp-content/)?(?:uploads|blogs\.dir/\d+/files|files)/(.+)$", re.IGNORECASE)


def ending(address: str) -> str:
    """Give the ending of the file that an address names, in small letters."""
    return PurePosixPath(path_in(address)).suffix.lower()


def path_in(address: str) -> str:
    """Give the path in an address as it is written on a disk."""
    try:
        return unquote(urlsplit(address).path)
    except ValueError:
        return ""


@dataclass(frozen=True)
class Media:
    """The folders in which to look; nothing outside of them is found, whatever a link in them says."""

    folders: tuple[Path, ...]

    @cached_property
    def _files(self) -> Mapping[str, Path]:
        found = (
            (_key(path.relative_to(top).as_posix()), path) for top in reversed(self.folders) for path in _walk(top)
        )
        return dict(found)

    @cached_property
    def _names(self) -> Mapping[str, tuple[Path, ...]]:
        found: dict[str, tuple[Path, ...]] = {}
        for key, path in self._files.items():
            name = key.rpartition("/")[2]
            found[name] = (*found.get(name, ()), path)
        return found

    def find(self, address: str) -> Path | None:
        """Give the file behind an address: the picture in its full size, or as it was shown."""
        within = _UPLOADS.search(path_in(address))
        way = _key(within[1] if within else path_in(address).strip("/"))
        return next((found for one in _spellings(way) if (found := self._at(one))), None)

    def _at(self, way: str) -> Path | None:
        for before in ("", "uploads/", "wp-content/uploads/"):
            if f"{before}{way}" in self._files:
                return self._files[f"{before}{way}"]
        alike = self._names.get(way.rpartition("/")[2], ())
        ends = [path for path in alike if _key(path.as_posix()).endswith(f"/{way}")]
        alone = ends or (alike if way.count("/") == 0 or len(alike) == 1 else ())
        return alone[0] if len(alone) == 1 else None


def _walk(top: Path) -> Iterator[Path]:
    inside = top.resolve()
    for folder, folders, names in os.walk(top):
        folders.sort()
        for name in sorted(names):
            path = Path(folder, name)
            kept = not is_passed_over(path.relative_to(top)) and os.path.isfile(path)  # noqa: PTH113 (unreadable: no file)
            if kept and path.resolve().is_relative_to(inside):
                yield path


def _key(way: str) -> str:
    return normalize("NFC", way).casefold()


def _spellings(way: str) -> Iterator[str]:
    """Give the names of the whole picture of which a name is a smaller one, then the name itself."""
    path = PurePosixPath(way)
    stem = path.stem
    while _SIZE.search(stem):
        stem = _SIZE.sub("", stem)
        yield path.with_name(f"{stem}{path.suffix}").as_posix()
    scaled = path.with_name(f"{stem}-scaled{path.suffix}").as_posix()
    yield from (way, scaled) if stem == path.stem else (scaled, way)
