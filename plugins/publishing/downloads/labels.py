"""What stands behind a link to a file: its kind and its size, unless the words of the link say so."""

import re

from plugins.publishing.downloads.files import Download
from plugins.publishing.downloads.kinds import ALSO
from plugins.publishing.pictures import Picture

_SIZE = re.compile(r"\d\s?(?:[kKMG]i?B|[Kk]ilobytes?|[Mm]egabytes?)\b")
_BEHIND = re.compile(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]")
"""What an author puts behind a link herself."""
_BLANK = "\N{NO-BREAK SPACE}"
_PHOTO = re.compile(r"foto|photo|bild|jpe?g", re.IGNORECASE)


def size_words(size: int) -> str:
    """Give a size as Germans read it: 240 kB, 1,4 MB (DIN EN 80000-13, by the thousand)."""
    if size < 999_500:
        return f"{max(1, round(size / 1000))}{_BLANK}kB"
    megabytes = size / 1_000_000
    number = f"{megabytes:.0f}" if megabytes >= 9.95 else f"{megabytes:.1f}".removesuffix(".0").replace(".", ",")
    return f"{number}{_BLANK}MB"


def label(file: Download | Picture, words: str, behind: str) -> str:
    """Give what is to stand at the end of a link with these words; ``behind`` is what follows it."""
    added = _BEHIND.match(behind)
    said = words + (added[0] if added else "")
    if isinstance(file, Picture):
        return "" if _PHOTO.search(said) else " (JPEG)"
    size = size_words(file.size)
    if _names(file, said):
        return "" if _SIZE.search(said) else f", {size}"
    return f" ({file.kind})" if _SIZE.search(said) else f" ({file.kind},{_BLANK}{size})"


def _names(file: Download, said: str) -> bool:
    """Tell whether words name the kind of a file, or end with its ending."""
    names = {file.kind, file.path.suffix.removeprefix("."), *ALSO.get(file.kind, ())}
    kinds = "|".join(map(re.escape, sorted(names)))
    return re.search(rf"(?<![^\W_])(?:{kinds})(?!\w)", said, re.IGNORECASE) is not None
