"""Files that are copies of others by their names, as cloud drives and file managers make them (Konfliktkopie)."""

import re
from collections.abc import Iterable
from pathlib import PurePath
from unicodedata import normalize

A_COPY = (
    "diese Datei ist dem Namen nach eine Kopie von {}, wie Cloud-Ordner und Dateimanager sie anlegen; beide "
    "vergleichen und eine löschen"
)
_AHEAD = re.compile(r"(?:kopie|kopien?|copy) (?:von|of) ", re.IGNORECASE)
_BEHIND = re.compile(
    r"(?:[ _-]*\(\d{1,3}\)| \d{1,3}|[ _-]*\([^()]*(?:cop(?:y|ie)|kopie|konflikt|conflict)[^()]*\)"
    r"|[ _-]+(?:kopie|copy)(?: ?\(?\d{1,3}\)?)?|[ _.-]+(?:konflikt|conflict|sync-conflict)\w*.*"
    r"|-(?:desktop|laptop|macbook|pc)[\w-]*|\.orig)+",
    re.IGNORECASE,
)


def copied_from(name: str, others: Iterable[str]) -> str | None:
    """Give the file of which another is a copy by its name; both are names without folder, ending included."""
    path = PurePath(normalize("NFC", name))
    bare = _AHEAD.sub("", path.stem)
    for other in sorted(others, key=len, reverse=True):
        whole = PurePath(normalize("NFC", other))
        rest = bare.removeprefix(whole.stem)
        is_longer = whole.suffix == path.suffix and rest != bare and _BEHIND.fullmatch(rest)
        if other != name and (is_longer or (bare != path.stem and bare == whole.stem)):
            return other
    return None
