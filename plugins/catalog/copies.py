"""Files that are copies of others by their names, as cloud drives and file managers make them (Konfliktkopie)."""

import re
from collections.abc import Iterable
from pathlib import PurePath
from unicodedata import normalize

A_COPY = (
    "diese Datei ist dem Namen nach eine Kopie von {}, wie Cloud-Ordner und Dateimanager sie anlegen; beide "
    "vergleichen und eine löschen"
)
_AHEAD = re.compile(r"^(?:kopie|copy) (?:von|of) ", re.IGNORECASE)
_BEHIND = re.compile(
    r"(?:[ _-]*\(\d{1,3}\)| \d{1,3}|[ _-]*\([^()]*(?:cop(?:y|ie)|kopie|konflikt|conflict)[^()]*\)"
    r"|[ _-]+(?:kopie|copy)(?: ?\(?\d{1,3}\)?)?|[ _.-]+(?:konflikt|conflict|sync-conflict)\w*.*"
    r"|-(?:desktop|laptop|macbook|pc)[\w-]*|\.orig)+$",
    re.IGNORECASE,
)


def without_mark(stem: str) -> str:
    """Give the name of a file, without its ending, as it was before somebody or something copied it."""
    return _BEHIND.sub("", _AHEAD.sub("", stem))


def copied_from(name: str, others: Iterable[str]) -> str | None:
    """Give the file of which another is a copy by its name; both are names without folder, ending included."""
    path = PurePath(normalize("NFC", name))
    original = path.with_stem(without_mark(path.stem) or path.stem)
    known = (other for other in others if PurePath(normalize("NFC", other)) == original)
    return next(known, None) if original != path else None
