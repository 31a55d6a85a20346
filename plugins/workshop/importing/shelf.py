"""The files that come along, each under a name of its own in ``content/bilder/`` or ``content/dateien/``."""

import base64
import re
from binascii import Error
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from itertools import count
from pathlib import Path

from plugins.catalog.photos import UNREADABLE, opened
from plugins.catalog.slugs import slug
from plugins.publishing.downloads.files import FOLDER as DOWNLOADS
from plugins.publishing.photo_files import look_at
from plugins.publishing.pictures import FOLDER
from plugins.workshop.importing.naming import short_name

_INLINE = re.compile(r"data:image/(png|jpe?g|gif|webp|avif);base64,([\w+/=\s%-]+)", re.IGNORECASE)


@dataclass(frozen=True)
class NewFile:
    """A file to be written below ``content/``: a copy of ``source``, or what it holds."""

    path: str
    source: Path | None = None
    content: bytes = b""

    def bytes(self) -> bytes:
        """Give what is to be written."""
        return self.content or (self.source.read_bytes() if self.source else b"")


@dataclass
class Shelf:
    """Collects the files that go below the folder ``content``; ``taken`` are the paths that they have there."""

    content: Path
    taken: set[str] = field(default_factory=set)
    files: list[NewFile] = field(default_factory=list)
    by_content: dict[str, str] = field(default_factory=dict)

    def picture(self, source: Path) -> str | None:
        """Give the path of a picture, or None if it cannot be read as one."""
        if look_at(source, self.content.parent).wrong:
            return None
        return self._put(FOLDER, source.stem, source.suffix.lower(), b"", source)

    def inline(self, address: str, name: str) -> str | None:
        """Give the path of a picture that stands in a text itself (data:)."""
        found = _INLINE.match(address)
        try:
            content = base64.b64decode(re.sub(r"\s", "", found[2]), validate=True) if found else b""
            with opened(BytesIO(content)) as image:
                image.load()
                ending = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", "AVIF": ".avif"}.get(image.format or "")
        except (*UNREADABLE, Error):
            return None
        return self._put(FOLDER, name, ending, content, None) if ending else None

    def download(self, source: Path) -> str:
        """Give the path of a file to be downloaded."""
        return self._put(DOWNLOADS, source.stem, source.suffix.lower(), b"", source)

    def _put(self, folder: str, stem: str, suffix: str, content: bytes, source: Path | None) -> str:
        raw = content or (source.read_bytes() if source else b"")
        print_ = f"{folder}{suffix}{sha256(raw).hexdigest()}"
        if print_ not in self.by_content:
            name = short_name(slug(stem) or ("bild" if folder == FOLDER else "datei"))
            path = next(one for one in _names(f"{folder}/{name}", suffix) if self._fits(one, raw))
            if not (self.content / path).exists():
                self.files.append(NewFile(path, source, content))
            self.taken.add(path)
            self.by_content[print_] = path
        return self.by_content[print_]

    def _fits(self, path: str, raw: bytes) -> bool:
        """Tell whether a name is free, or the same file lies there."""
        there = self.content / path
        return there.read_bytes() == raw if there.is_file() else path not in self.taken and not there.exists()


def _names(stem: str, suffix: str) -> Iterator[str]:
    yield f"{stem}{suffix}"
    yield from (f"{stem}-nr-{number}{suffix}" for number in count(2))
