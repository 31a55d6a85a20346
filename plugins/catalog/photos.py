"""Open photos without a warning of Pillow's in English (Fotos)."""

from pathlib import Path
from warnings import catch_warnings, simplefilter

from PIL import Image


def opened(path: Path) -> Image.Image:
    """Open a photo, however large; raises what Pillow does of a broken one, and of one that is too large for good."""
    with catch_warnings():
        simplefilter("ignore", Image.DecompressionBombWarning)
        return Image.open(path)
