"""Sort German names as a dictionary does (DIN 5007-1)."""

from collections.abc import Iterable
from itertools import groupby
from unicodedata import combining, normalize

from plugins.catalog.models.towns import Town


def din_5007(text: str) -> tuple[str, str]:
    """Give the key by which DIN 5007-1 sorts: ä as a, ß as ss; the text itself decides between equals."""
    folded = normalize("NFD", text).casefold()
    letters = "".join(sign for sign in folded if not combining(sign))
    return "".join(sign if sign.isalnum() else " " for sign in letters), text


def by_state(towns: Iterable[Town]) -> tuple[tuple[str, tuple[Town, ...]], ...]:
    """Group towns by state; states and the towns in each are sorted."""
    ordered = sorted(towns, key=lambda town: (din_5007(town.state), din_5007(town.name)))
    return tuple((state, tuple(group)) for state, group in groupby(ordered, key=lambda town: town.state))
