"""What lies among the photos, looked at to the last byte, and only once as long as it stays the same."""

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from plugins.catalog.photos import UNREADABLE, fingerprint, opened
from plugins.publishing.photo_cache import keep, kept, photo_cache
from plugins.publishing.photo_colors import as_seen, opacity
from plugins.publishing.photo_ends import seems_cut_off
from plugins.publishing.photo_faults import (
    BROKEN,
    CUT_OFF,
    FOLDER,
    LINKED,
    LOCKED,
    SPECIAL,
    TOO_LARGE,
    TOO_TALL,
    UNUSUAL,
    kind_told,
    unrecognized,
)
from plugins.publishing.photo_tiffs import is_garbled, is_page

WIDTHS = (480, 960, 1440)
"""Widths in pixels at which a photo is offered: a phone, a text column, a text column on a dense screen."""
_TALLEST = 16_383
"""Pixels: no WebP is taller."""
_PALE = 240
"""From this shade on nothing is seen on white."""
MOVING = "bewegt sich, und gezeigt wird nur sein erstes Bild"
PAGES = "hat {} Seiten, und gezeigt wird nur die erste; jede, die zu sehen sein soll, als eigenes Bild speichern"
PALE = (
    "ist hell auf durchsichtigem Grund und kaum zu sehen, denn der Grund wird auf der Seite weiß; eine Fassung mit "
    "dunkler Farbe oder mit eigenem Grund nehmen"
)


@dataclass(frozen=True)
class Seen:
    """A file that was looked at: how large it appears, or what is ``wrong`` with it.

    ``odd`` says what its owner may not expect of how it is shown.
    """

    fingerprint: str = ""
    width: int = 0
    height: int = 0
    wrong: str = ""
    odd: str = ""


def look_at(path: Path, root: Path) -> Seen:
    """Look at a file; what is seen is kept by its bytes, for large photos take their time."""
    if path.is_symlink() or not path.is_file():
        return Seen(wrong=LINKED if path.is_symlink() else FOLDER if path.is_dir() else SPECIAL)
    try:
        content = path.read_bytes()
    except OSError:
        return Seen(wrong=LOCKED)
    if told := kind_told(content, path.suffix):
        return Seen(wrong=told)
    file = photo_cache(root) / f"{fingerprint(content)}{path.suffix.lower()}.json"
    if known := kept(file):
        return Seen(**json.loads(known))
    seen = _look(path, content)
    keep(json.dumps(asdict(seen)).encode(), file)
    return seen


def _look(path: Path, content: bytes) -> Seen:
    try:
        with opened(path) as photo:
            if is_garbled(photo):
                return Seen(wrong=UNUSUAL)
            odd = _odd(photo)
            return _shown(photo, fingerprint(content), odd)
    except UnidentifiedImageError:
        return Seen(wrong=unrecognized(content, path.suffix))
    except Image.DecompressionBombError as error:
        pixels = int(re.findall(r"\d+", str(error))[0])
        most = 2 * (Image.MAX_IMAGE_PIXELS or 0)
        return Seen(wrong=TOO_LARGE.format(round(pixels / 1_000_000), most // 1_000_000))
    except UNREADABLE as error:
        return Seen(wrong=CUT_OFF if "truncated" in str(error) or seems_cut_off(content) else BROKEN)


def _shown(photo: Image.Image, name: str, odd: str) -> Seen:
    """Give how large a photo is when it lies upright, and whether anything of it is seen on white."""
    seen, opaque = as_seen(photo), opacity(photo)
    width, height = seen.size
    if height * min(width, WIDTHS[-1]) / width > _TALLEST:
        return Seen(wrong=TOO_TALL.format(height, width))
    is_pale = opaque is not None and opaque.getbbox() and _darkest(seen) >= _PALE
    return Seen(name, width, height, odd=odd or (PALE if is_pale else ""))


def _darkest(seen: Image.Image) -> int:
    """Give the darkest shade of any color."""
    return next(shade for shade, count in enumerate(seen.convert("L").histogram()) if count)


def _odd(photo: Image.Image) -> str:
    count = getattr(photo, "n_frames", 1)
    if count == 1 or photo.format in {"MPO", "ICO"}:
        return ""
    if photo.format != "TIFF":
        return MOVING
    pages = sum(is_page(photo, number) for number in range(count))
    photo.seek(0)
    return PAGES.format(pages) if pages > 1 else ""
