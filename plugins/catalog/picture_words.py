"""Tell the name of a file from a description of what a picture shows (Bildbeschreibung)."""

import re
from pathlib import PurePosixPath
from unicodedata import normalize

_NAMED = re.compile(r".+\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)|(?:IMG|DSC|DSCF|PXL|P)[_-]?\d{3,}\S*", re.IGNORECASE)
_TYPED_AS_NAME = re.compile(r"[^\W_]*[_-]\S*|\S*\d\S*|[^\W\dA-ZÄÖÜ]\S*")
"""One word as files are called and German nouns are not: with a hyphen, a figure, or a small letter before all."""
SAYS_NOTHING = frozenset({"bild", "foto", "photo", "fotografie", "grafik", "abbildung", "image", "picture"})


def says_nothing(words: str) -> bool:
    """Tell whether a description only says that there is a picture."""
    return words.strip().casefold() in SAYS_NOTHING


def is_file_name(words: str, path: str) -> bool:
    """Tell whether words are the name of a file, be it without the ending of the picture at ``path``."""
    said, stem = normalize("NFC", words.strip()), normalize("NFC", PurePosixPath(path).stem)
    return bool(_NAMED.fullmatch(said)) or (said == stem and bool(_TYPED_AS_NAME.fullmatch(said)))
