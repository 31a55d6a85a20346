"""Photos: what is known of each, and the HTML that offers a browser the smallest file that does."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize
from urllib.parse import unquote
from xml.etree.ElementTree import Element, SubElement

from PIL import Image

from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.photos import opened
from plugins.catalog.slugs import slug

FOLDER = "bilder"
IMAGE_MARK = "{static}/"
"""Stands before the path of a photo in a text, relative to the content folder."""
WIDTHS = (480, 960, 1440)
"""Widths in pixels at which a photo is offered: a phone, a text column, a text column on a dense screen."""
FORMATS = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}
"""File endings and media types, the smallest first; every browser can show the last."""
ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".avif"})
IN_TEXT = "(min-width: 45rem) 40rem, 92vw"
IN_MARGIN = "(min-width: 48rem) 16rem, 60vw"
_UNREADABLE = (OSError, ValueError, SyntaxError)
"""What the reading of a broken file raises."""
BASE_MARK = "__BASE__"
"""Stands for the path below which the site lies, until that is known."""


@dataclass(frozen=True)
class Picture:
    """A photo of the content folder; ``width`` and ``height`` in pixels, as seen."""

    path: Path
    fingerprint: str
    width: int
    height: int

    @property
    def widths(self) -> tuple[int, ...]:
        """Give the widths it is offered at; it is never enlarged."""
        return tuple(width for width in WIDTHS if width < self.width) + (
            (self.width,) if self.width <= WIDTHS[-1] else ()
        )

    def route(self, width: int, ending: str) -> str:
        """Give the address of one copy; it changes with the photo, so that browsers may keep it for good."""
        name = slug(self.path.stem) or FOLDER
        return f"/{FOLDER}/{name}-{width}.{self.fingerprint}.{ending}"

    def srcset(self, ending: str) -> str:
        """Give the copies in one format, as the attribute ``srcset`` wants them."""
        return ", ".join(f"{BASE_MARK}{self.route(width, ending)} {width}w" for width in self.widths)


Pictures = Mapping[str, Picture | None]
"""Photos by their path relative to the content folder; None for a file that is no readable image."""


def find_pictures(root: Path) -> Pictures:
    """Look at all photos below ``content/bilder/``; only their heads are read."""
    content = root / "content"
    files = sorted(path for path in (content / FOLDER).rglob("*") if path.is_file())
    names = {path: path.relative_to(content) for path in files}
    return {
        normalize("NFC", name.as_posix()): _look_at(path) for path, name in names.items() if not is_passed_over(name)
    }


def path_of(target: str) -> str:
    """Give the path of the photo that an image of a text names, relative to the content folder."""
    return normalize("NFC", unquote(target.removeprefix(IMAGE_MARK)))


def _look_at(path: Path) -> Picture | None:
    if path.suffix.lower() not in ENDINGS:
        return None
    try:
        with opened(path) as image:
            turned = image.getexif().get(0x0112, 1) >= 5  # Exif 2.3: orientations 5 to 8 swap the sides
            width, height = reversed(image.size) if turned else image.size
        content = path.read_bytes()
        if _seems_cut_off(content):
            _decode(path)
    except (*_UNREADABLE, Image.DecompressionBombError):
        return None
    return Picture(path, sha256(content).hexdigest()[:10], width, height)


def unreadable(path: Path, name: str) -> str:
    """Say why a file is no picture that can be shown; ``name`` is its path relative to the content folder."""
    ending = path.suffix
    if ending.lower() not in ENDINGS:
        said = f"das Format {ending.upper()}" if ending else "eine Datei ohne Endung"
        return f"{said} wird nicht gelesen; als JPEG, PNG, WebP oder AVIF speichern"
    try:
        _decode(path)
    except Image.DecompressionBombError:
        most = f"{2 * (Image.MAX_IMAGE_PIXELS or 0) // 1_000_000} Millionen Pixel"
        return (
            f"„content/{name}“ ist zu groß, gelesen werden bis zu {most}; verkleinert speichern, etwa 4000 Pixel breit"
        )
    except _UNREADABLE as error:
        if "truncated" in str(error):
            return f"„content/{name}“ ist nicht ganz da, das Ende fehlt; noch einmal dorthin kopieren"
    return f"„content/{name}“ ist kein lesbares Bild; als JPEG, PNG, WebP oder AVIF neu speichern"


def _decode(path: Path) -> None:
    with opened(path) as image:
        image.load()


def _seems_cut_off(content: bytes) -> bool:
    """Tell a file without the end that its format has; those are read to the end, which takes its time."""
    if content.startswith(b"\xff\xd8"):
        return content.rfind(b"\xff\xd9") < content.rfind(b"\xff\xda")
    if content.startswith(b"\x89PNG"):
        return b"IEND" not in content[-4096:]
    return content.startswith(b"RIFF") and int.from_bytes(content[4:8], "little") + 8 > len(content)


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
