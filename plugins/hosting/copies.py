"""Compressed copies beside the files, so that no server compresses while a visitor waits."""

from collections.abc import Iterable
from typing import Any

CODINGS = {"br": "br", "zst": "zstd", "gz": "gzip"}
"""Names of the content codings (RFC 9110, section 8.4.1) by the ending of a copy, the smallest copies first."""
MEDIA_TYPES = {
    "css": "text/css",
    "csv": "text/csv",
    "html": "text/html",
    "ics": "text/calendar",
    "js": "text/javascript",
    "json": "application/json",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "vcf": "text/vcard",
    "xml": "application/xml",
}
"""Media types of the files that get copies, by ending; all are UTF-8."""
SMALLEST = 200
"""Bytes from which on a copy is worth a file."""


def copy_settings(copies: Iterable[str]) -> dict[str, Any]:
    """Give the settings under which pelican-precompress makes copies with these endings."""
    return {
        "PRECOMPRESS_BROTLI": "br" in copies,
        "PRECOMPRESS_GZIP": "gz" in copies,
        "PRECOMPRESS_ZSTANDARD": "zst" in copies,
        "PRECOMPRESS_ZOPFLI": False,
        "PRECOMPRESS_OVERWRITE": True,
        "PRECOMPRESS_MIN_SIZE": SMALLEST,
        "PRECOMPRESS_TEXT_EXTENSIONS": {f".{ending}" for ending in MEDIA_TYPES},
    }
