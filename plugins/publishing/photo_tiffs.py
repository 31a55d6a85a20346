"""What is said of a TIFF by its tags, where Pillow passes over them (TIFF 6.0)."""

from collections.abc import Mapping
from typing import Any

from PIL import Image

_BITS, _PACKED, _ZERO_IS = 258, 259, 262
_REDUCED, _PLANES, _PREDICTOR, _FORMAT = 254, 284, 317, 339
_NONE, _WEBP = 1, 50001
_PREDICTING = {5, 8, 32946, 34925, 50000}
"""Compressions for which points may be noted by how they differ from the one before."""
_SIGNED = 2


def is_garbled(photo: Image.Image) -> bool:
    """Tell a TIFF that Pillow reads otherwise than it was meant, or with words of its own."""
    tags = _tags(photo)
    bits, packed = max(tags.get(_BITS, (1,))), tags.get(_PACKED, _NONE)
    return bool(tags) and (
        packed == _WEBP
        or (packed == _NONE and bits > 8 and tags.get(_PLANES) == 2)
        or (packed != _NONE and bits == 32 and getattr(tags, "prefix", b"") == b"MM")
        or (packed not in _PREDICTING and tags.get(_PREDICTOR, 1) > 1)
    )


def is_negative(photo: Image.Image) -> bool:
    """Tell whether zero is white (WhiteIsZero), which Pillow heeds in 8 bits alone."""
    return _tags(photo).get(_ZERO_IS) == 0


def is_signed(photo: Image.Image) -> bool:
    """Tell whether shades may lie below zero, so that half as many are left above it."""
    return _SIGNED in _tags(photo).get(_FORMAT, ())


def is_page(photo: Image.Image, number: int) -> bool:
    """Tell a page from a smaller copy of one that lies beside it (NewSubfileType)."""
    photo.seek(number)
    return not _tags(photo).get(_REDUCED, 0) & 1


def _tags(photo: Image.Image) -> Mapping[int, Any]:
    """Give the tags by their numbers; no other format has any."""
    tags: Mapping[int, Any] = getattr(photo, "tag_v2", {})
    return tags
