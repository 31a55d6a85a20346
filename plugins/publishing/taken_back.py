"""Whether a sentence takes back what one of its clauses claims, or says that it was once, or may be one day."""

import re

from plugins.catalog.ellipsis import UNSURE
from plugins.publishing import claim_words as words

_APART = re.compile(r"[,;:()–—]")
_POINTING = re.compile(r"(?i)\b(?:dort|dafür|hierfür|hier|da|dazu)\b|zertifi|gelistet|prozessbegleit")
_WISH = re.compile(
    r"\b(?:[Mm]öchte|[Ww]ill|wollte|werde|hoffe|wünsche|träume|bewerbe|[Zz]iel|[Ww]unsch|[Bb]ewerbung|[Aa]usbildung|dürfte)\b"
)
"""What says that it may be so one day."""
_ENDED = re.compile(
    r"\b(?:19|20)\d\d\s*(?:[–/-]|bis)\s*(?:(?:19|20)\d)?\d\b|\b[Bb]is\s+(?:\w+\s+){0,3}?(?:\d\d?\.\d\d?\.)?(?:19|20)\d\d\b"
    r"|\b(?:damals|seinerzeit|ehemalige\w*|frühere\w*)\b"
)
"""What says that it was so once."""


def is_taken_back(sentence: str, follows: str, start: int, end: int) -> bool:
    """Tell whether a sentence denies what its clause claims that stands there, and so does the one that follows."""
    plain = words.NOT_ONLY.sub(lambda found: " " * len(found[0]), sentence)
    begin = max((one.end() for one in _APART.finditer(plain, 0, start)), default=0)
    behind = _APART.search(plain, end)
    own = plain[begin : behind.start() if behind else len(plain)]
    if (
        words.WHETHER.match(own.lstrip())
        or words.DENIAL.search(own)
        or UNSURE.search(own)
        or _WISH.search(own)
        or _ENDED.search(sentence)
    ):
        return True
    others = (*_APART.split(plain[:begin]), *_APART.split(plain[behind.start() :] if behind else ""))
    return any(map(_denies_a_claim, others)) or _denies_a_claim(follows)


def _denies_a_claim(text: str) -> bool:
    denied = words.DENIAL.search(text)
    claims = words.CLAIMING.search(text) or _POINTING.search(text) or words.LEADING_DENIAL.match(text)
    return bool(denied and claims)
