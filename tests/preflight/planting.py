"""Ways to spoil a good site."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from tests.preflight.built import Built

Plant = Callable[[Built, str], None]


@dataclass(frozen=True)
class Fault:
    """A way to spoil a site; without a ``file`` of its own it can be planted on any page, and is found there."""

    check: str
    name: str
    plant: Plant
    file: str | None = None

    def __str__(self) -> str:
        return f"{self.check}: {self.name}"


def inserted(check: str, html: str, file: str | None = None) -> Fault:
    """Markup that must not stand on a page."""
    return Fault(check, html[:50], lambda built, page: built.insert(page, html), file)


def swapped(check: str, pattern: str, new: str, file: str | None = None) -> Fault:
    """Something that is replaced in a file."""
    return Fault(check, f"{pattern[:30]} → {new[:30]}", lambda built, page: built.swap(page, pattern, new), file)


def written(check: str, file: str, content: str | bytes) -> Fault:
    """A file that is added, or replaced."""
    return Fault(check, file, lambda built, page: built.write(page, content), file)


def sourced(check: str, source: str, pattern: str, new: str, file: str = "") -> Fault:
    """A change of the data or the content that the site then does not fit."""
    return Fault(
        check, f"{source}: {new[:40]!r}", lambda built, page: built.source(source, pattern, new), file or source
    )


def expected(check: str, file: str, **changes: object) -> Fault:
    """A site that is not what it was meant to be."""
    return Fault(check, str(changes), lambda built, page: built.expect(**changes), file)


def photo(exif: dict[int, object], gps: bool = False, **options: object) -> bytes:
    """Give a small JPEG with these Exif fields."""
    image = Image.new("RGB", (8, 8), "white")
    known = image.getexif()
    known.update(exif)
    if gps:
        known.get_ifd(0x8825)[1] = "N"
    into = BytesIO()
    image.save(into, "JPEG", exif=known, **options)
    return into.getvalue()
