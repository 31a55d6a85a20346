"""Words for a role, whoever has it: „Prozessbegleiterin“, „Prozessbegleiter“, „Prozessbegleitung“."""

import re
from collections.abc import Iterable
from functools import lru_cache

_ENDING = re.compile(r"(?:(?:er|or)(?:in(?:nen)?)?|in|ung|ion|ende[rn]?)$")
_NOUN = re.compile(r"[A-ZÄÖÜ][\w-]{3,}")


@lru_cache(maxsize=4096)
def role_stem(word: str) -> str:
    """Give a word for a role without the ending that says who has it."""
    return _ENDING.sub("", word.casefold())


def stems_of(roles: Iterable[str]) -> frozenset[str]:
    """Give the stems of all nouns in roles as the data have them."""
    return frozenset(role_stem(noun) for role in roles for noun in _NOUN.findall(role))
