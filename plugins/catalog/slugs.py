"""Names as they stand in addresses."""

from functools import lru_cache
from unicodedata import normalize

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@lru_cache(maxsize=4096)
def slug(text: str, separator: str = "-") -> str:
    """Give a text as it stands in addresses: ä as ae, all else but letters and digits as hyphens."""
    words = "".join(
        sign if sign.isascii() and sign.isalnum() else " "
        for sign in normalize("NFC", text).lower().translate(_UMLAUTS)
    )
    return separator.join(words.split())
