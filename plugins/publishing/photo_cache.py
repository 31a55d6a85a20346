"""Where what is known and made of photos is kept, in a folder named by all it depends on but the photo itself."""

from functools import cache
from hashlib import sha256
from pathlib import Path

import PIL

CACHE = ".cache/pictures"
CODE = ("encoding.py", "photo_colors.py", "photo_faults.py", "photo_files.py")
"""The files beside this one that look at photos and encode them."""


def photo_cache(root: Path) -> Path:
    """Give the folder below that of the project; another comes with other code or another version of Pillow."""
    return root / CACHE / _way()


@cache
def _way() -> str:
    code = b"".join((Path(__file__).parent / name).read_bytes() for name in CODE)
    return sha256(code + PIL.__version__.encode()).hexdigest()[:12]
