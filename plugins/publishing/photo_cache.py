"""Where what is known and made of photos is kept, in a folder named by all it depends on but the photo itself."""

from functools import cache
from hashlib import sha256
from pathlib import Path

import PIL

CACHE = ".cache/pictures"
CODE = (
    *("encoding.py", "photo_cache.py", "photo_colors.py", "photo_ends.py", "photo_faults.py", "photo_files.py"),
    *("photo_tiffs.py", "../catalog/photos.py"),
)
"""The files, as seen from this one, that look at photos and encode them."""
_SUM = 32
"""So many bytes at the start of a kept file tell whether the others are whole."""


def photo_cache(root: Path) -> Path:
    """Give the folder below that of the project; another comes with other code or another version of Pillow."""
    return root / CACHE / _way()


def keep(content: bytes, file: Path) -> None:
    """Keep what was found or made, so that it can be told later whether all of it reached the disk."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".part")  # always the same, so that the next build replaces what a killed one left
    beside.write_bytes(sha256(content).digest() + content)
    beside.replace(file)


def kept(file: Path) -> bytes | None:
    """Give what was kept, if it is there and whole: after a power cut it may be neither."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    return content[_SUM:] if sha256(content[_SUM:]).digest() == content[:_SUM] else None


@cache
def _way() -> str:
    code = b"".join((Path(__file__).parent / name).read_bytes() for name in CODE)
    return sha256(code + PIL.__version__.encode()).hexdigest()[:12]
