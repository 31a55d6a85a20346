"""Photos of the content folder: how texts and facts name them, and how they are opened without a word of Pillow's."""

import struct
from collections.abc import Container, Iterator
from contextlib import contextmanager
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from unicodedata import normalize
from urllib.parse import unquote
from warnings import catch_warnings, simplefilter

from PIL import Image, ImageFile

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF", "BMP", "JPEG2000", "ICO")
"""What is read; others need a program beside Pillow, or hold a picture beside something else."""
UNREADABLE = (
    *(OSError, ValueError, SyntaxError, TypeError, LookupError, ArithmeticError, EOFError, MemoryError, RuntimeError),
    struct.error,
    Image.DecompressionBombError,
)
"""What the reading of a broken file raises."""
STATIC_MARK = "{static}/"
"""Stands before the path of a file in a text, relative to the content folder."""
_SCALES = {"L;2": 85, "L;4": 17}
"""By so much Pillow enlarges the shades of a PNG with few of them, and not the one that is to be clear."""
_MADE = b"3"
"""Counts the ways in which copies were made so far: whoever changes how a copy looks counts on, for they are kept."""


@contextmanager
def opened(path: Path | BytesIO) -> Iterator[ImageFile.ImageFile]:
    """Open a photo meanwhile, however large, without a warning in English; raises one of UNREADABLE."""
    with catch_warnings():
        simplefilter("ignore")
        with Image.open(path, formats=FORMATS) as image:
            if isinstance(clear := image.info.get("transparency"), int) and image.format == "PNG":
                image.info["transparency"] = clear * _SCALES.get(str(image.tile[0].args), 1)
            yield image


def path_of(target: str, known: Container[str] = ()) -> str:
    """Give the path, relative to the content folder, of a file as a text or a fact names it.

    Umlauts may be written in one sign or two (Unicode, NFC and NFD); ``%20`` is a blank, and ``#page=2`` a place in
    the file, unless a ``known`` file is called so.
    """
    written = normalize("NFC", target.removeprefix(STATIC_MARK))
    read, file = (normalize("NFC", unquote(one)) for one in (written, written.partition("#")[0]))
    return next((one for one in (written, read, file) if one in known), read)


def fingerprint(content: bytes) -> str:
    """Give what stands in the addresses of a photo's copies; it changes with the photo and with how they are made."""
    return sha256(_MADE + content).hexdigest()[:10]
