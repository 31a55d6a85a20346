"""Names as they stand in addresses."""

from functools import lru_cache
from unicodedata import combining, normalize

_LETTERS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
    }
)
_LONGEST = 60
"""Letters of a file's name in an address: systems take 255 bytes, readers fewer."""


@lru_cache(maxsize=4096)
def slug(text: str, separator: str = "-") -> str:
    """Give a text as it stands in addresses: ä as ae, é as e, all else but letters and digits as hyphens."""
    spelled = normalize("NFKD", normalize("NFC", text).lower().translate(_LETTERS)).lower()
    words = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in spelled if not combining(sign))
    return separator.join(words.split())


def file_slug(stem: str, otherwise: str) -> str:
    """Give the name of a file, without its ending, as it stands in addresses; ``otherwise`` if no letter is left."""
    name = slug(stem)
    return (name if len(name) <= _LONGEST else name[:_LONGEST].rpartition("-")[0] or name[:_LONGEST]) or otherwise
