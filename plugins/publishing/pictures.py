"""Photos: what is known of each, and the HTML that offers a browser the smallest file that does."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize
from xml.etree.ElementTree import Element, SubElement

from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.slugs import file_slug
from plugins.publishing.photo_faults import ENDINGS
from plugins.publishing.photo_files import WIDTHS, look_at

FOLDER = "bilder"
FORMATS = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}
"""File endings and media types, the smallest first; every browser can show the last."""
IN_TEXT = "(min-width: 45rem) 40rem, 92vw"
IN_MARGIN = "(min-width: 48rem) 16rem, 60vw"
BASE_MARK = "__BASE__"
"""Stands for the path below which the site lies, until that is known."""


@dataclass(frozen=True)
class Picture:
    """A photo of the content folder; ``width`` and ``height`` in pixels, as seen.

    ``odd`` says what its owner may not expect of how it is shown.
    """

    path: Path
    fingerprint: str
    width: int
    height: int
    odd: str = ""

    @property
    def widths(self) -> tuple[int, ...]:
        """Give the widths it is offered at; it is never enlarged."""
        return tuple(width for width in WIDTHS if width < self.width) + (
            (self.width,) if self.width <= WIDTHS[-1] else ()
        )

    def route(self, width: int, ending: str) -> str:
        """Give the address of one copy; it changes with the photo, so that browsers may keep it for good."""
        return f"/{FOLDER}/{file_slug(self.path.stem, FOLDER)}-{width}.{self.fingerprint}.{ending}"

    @property
    def largest(self) -> str:
        """Give the address of the copy to which a link leads: what every program opens, without where it was taken."""
        return self.route(self.widths[-1], "jpg")

    def srcset(self, ending: str) -> str:
        """Give the copies in one format, as the attribute ``srcset`` wants them."""
        return ", ".join(f"{BASE_MARK}{self.route(width, ending)} {width}w" for width in self.widths)


Pictures = Mapping[str, Picture | None]
"""Photos by their path relative to the content folder; None for a file that is no readable image."""


def find_pictures(root: Path) -> Pictures:
    """Look at all that lies below ``content/bilder/``."""
    return {name: _picture(path, root) for name, path in _files(root / "content")}


def _files(content: Path) -> Iterator[tuple[str, Path]]:
    """Give all files, and folders that are called like a photo, by their path relative to the content folder."""
    for path in sorted((content / FOLDER).rglob("*")):
        name = path.relative_to(content)
        looks_like_one = not path.is_dir() or path.suffix.lower() in ENDINGS
        if looks_like_one and not is_passed_over(name):
            yield normalize("NFC", name.as_posix()), path


def _picture(path: Path, root: Path) -> Picture | None:
    seen = look_at(path, root)
    return None if seen.wrong else Picture(path, seen.fingerprint, seen.width, seen.height, seen.odd)


def unreadable(root: Path, name: str) -> str:
    """Say why a file is no picture that can be shown, and what to do; ``name`` is its path as pictures have it."""
    return f"„content/{name}“ {look_at(dict(_files(root / 'content'))[name], root).wrong}"


def picture_element(picture: Picture, alt: str, sizes: str) -> Element:
    """Build the ``<picture>`` of a photo; ``sizes`` says how wide it is shown (HTML, ``sizes`` attribute)."""
    offer = Element("picture")
    for ending, media_type in FORMATS.items():
        if ending != "jpg":
            SubElement(offer, "source", {"type": media_type, "srcset": picture.srcset(ending), "sizes": sizes})
    SubElement(offer, "img", _fallback(picture, alt, sizes))
    return offer


def _fallback(picture: Picture, alt: str, sizes: str) -> dict[str, str]:
    return {
        "src": BASE_MARK + picture.route(picture.widths[0], "jpg"),
        "srcset": picture.srcset("jpg"),
        "sizes": sizes,
        "width": str(picture.width),
        "height": str(picture.height),
        "alt": alt,
        "loading": "lazy",
        "decoding": "async",
    }
