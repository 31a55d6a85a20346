"""Files that only are called like a text of Markdown or YAML: what a word processor or a browser saved lies in them."""

import re
from pathlib import Path

from plugins.catalog.problems import Place, Problem

NO_TEXT = (
    "in dieser Datei steckt {}; ihren Text kopieren, in eine neue reine Textdatei einfügen und sie „{}“ nennen, "
    "diese hier löschen"
)
_BEGINNINGS = (
    (re.compile(rb"PK\x03\x04"), "ein Dokument von Word oder LibreOffice"),
    (re.compile(rb"\xd0\xcf\x11\xe0"), "ein Dokument von Word"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\\rtf"), "formatierter Text (RTF), wie ihn TextEdit und WordPad sichern"),
    (re.compile(rb"%PDF"), "ein PDF"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml)\b", re.IGNORECASE), "eine Webseite (HTML)"),
    (re.compile(rb"\xff\xd8\xff|\x89PNG|GIF8|RIFF....WEBP|....ftyp", re.DOTALL), "ein Bild oder Film"),
)
_LONGEST = 64


def foreign_file(path: Path, file: str) -> Problem | None:
    """Tell a file that is no text by its first bytes; a changed ending makes none of it."""
    try:
        with path.open("rb") as opened:
            begins = opened.read(_LONGEST)
    except OSError:
        return None
    what = next((name for beginning, name in _BEGINNINGS if beginning.match(begins)), None)
    return Problem(Place(file), NO_TEXT.format(what, path.name)) if what else None
