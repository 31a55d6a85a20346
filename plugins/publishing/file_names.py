"""Names of photos and files that are told apart nowhere, or not on every machine (Dateinamen)."""

import os
import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path, PurePosixPath
from unicodedata import normalize

from plugins.catalog import Place, Problem
from plugins.catalog.passed_over import is_passed_over
from plugins.publishing.downloads.files import FOLDER as DOWNLOADS
from plugins.publishing.downloads.kinds import DOCUMENTS
from plugins.publishing.meant_targets import has_lone_bracket
from plugins.publishing.outline import Outline
from plugins.publishing.pictures import FOLDER as PHOTOS
from plugins.publishing.slips.unseen import NEVER_SEEN

TWICE = (
    "diesen Namen tragen zwei Dateien; die Umlaute darin sind einmal als ein Zeichen und einmal als zwei gespeichert, "
    "eine von beiden löschen oder umbenennen"
)
SAME_ADDRESS = "diese Datei bekäme dieselbe Adresse wie „content/{}“, nämlich „{}“; eine von beiden umbenennen"
UNSEEN = "im Namen dieser Datei steht ein unsichtbares Zeichen, das niemand tippt; sie „{}“ nennen"
ENTITY = "„{}“ im Namen dieser Datei liest ein Text als „{}“; sie umbenennen, etwa in „{}“"
BRACKET = (
    "im Namen steht eine Klammer ohne Gegenstück, an der ein Link zu früh endet; die Datei umbenennen oder im Text "
    "spitze Klammern darum schreiben: „(<{{static}}/{}>)“"
)
AS_FILE = "dies ist ein Ordner und heißt wie eine Datei; ihn umbenennen, oder die Datei neu ausgeben, etwa als PDF"
ELSEWHERE = "dies ist eine Verknüpfung zu einem Ordner, und dort sieht niemand nach; den Ordner selbst hierher kopieren"
SHUT = "dieser Ordner lässt sich nicht öffnen; prüfen, ob Sie ihn lesen dürfen"
_UNSEEN = re.compile(f"[{NEVER_SEEN}\u00ad\u2060\x00-\x1f\x7f]+")
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);")
CASE = (
    "unterscheidet sich von „content/{}“ nur in großen und kleinen Buchstaben, und auf vielen Rechnern ist das eine "
    "Datei; eine von beiden umbenennen"
)


def check_file_names(outline: Outline) -> Iterator[Problem]:
    """Give files that have one name, or would have one address."""
    seen = set[str]()
    for name in (normalize("NFC", name) for name in _names(outline.root)):
        if name in seen:
            yield Problem(Place(f"content/{name}"), TWICE)
        seen.add(name)
        yield from (Problem(Place(f"content/{name}"), told) for told in _unfindable(name.rpartition("/")[2]))
    yield from _folders(outline.root / "content")
    routes = dict[str, str]()
    for download in outline.downloads.values():
        other = download.name if download.wrong else routes.setdefault(download.route, download.name)
        if other != download.name:
            yield Problem(Place(download.file), SAME_ADDRESS.format(other, download.route))


def as_read(name: str) -> str:
    """Give the name of a file as a text can name it."""
    return unescape(_UNSEEN.sub("", name))


def _unfindable(name: str) -> Iterator[str]:
    """Say why no text finds a file by its name, as it reads it otherwise."""
    if _UNSEEN.search(name):
        yield UNSEEN.format(_UNSEEN.sub("", name))
    found = _ENTITY.search(name)
    if found and (read := unescape(found[0])) != found[0]:
        yield ENTITY.format(found[0], read, name.replace(found[0], "-"))


def _folders(content: Path) -> Iterator[Problem]:
    """Give folders in which nobody looks, or that somebody takes for a file."""
    inside = [path for folder in (PHOTOS, DOWNLOADS) for path in sorted((content / folder).rglob("*"))]
    for path in (one for one in inside if one.is_dir() and not is_passed_over(one.relative_to(content))):
        name = path.relative_to(content).as_posix()
        if told := _wrong_folder(content, name):
            yield Problem(Place(f"content/{name}"), told)


def lies_where_nobody_looks(content: Path, path: str) -> bool:
    """Tell whether a file lies in such a folder, or is one: that is told of the folder."""
    name = PurePosixPath(path)
    return name.parts[0] in {PHOTOS, DOWNLOADS} and any(
        _wrong_folder(content, one.as_posix()) for one in (*reversed(name.parents[:-2]), name)
    )


def _wrong_folder(content: Path, name: str) -> str | None:
    path = content / name
    if not path.is_dir():
        return None
    is_file = path.suffix.lower() in DOCUMENTS and name.startswith(f"{DOWNLOADS}/")
    shut = None if os.access(path, os.R_OK | os.X_OK) else SHUT
    return ELSEWHERE if path.is_symlink() else AS_FILE if is_file else shut


def brackets_in_names(outline: Outline) -> Iterator[Problem]:
    """Give photos and files at whose names a link may end too early."""
    for name in (*outline.pictures, *outline.downloads):
        if has_lone_bracket(name):
            yield Problem(Place(f"content/{name}"), BRACKET.format(name))


def alike_names(outline: Outline) -> Iterator[Problem]:
    """Give photos that are one file on machines that take no heed of capitals; files are told by their address."""
    seen: Mapping[str, str] = {}
    for name in outline.pictures:
        if other := seen.get(name.casefold()):
            yield Problem(Place(f"content/{name}"), CASE.format(other))
        seen = {**seen, name.casefold(): name}


def _names(root: Path) -> Iterator[str]:
    content = root / "content"
    for folder in (PHOTOS, DOWNLOADS):
        for path in (content / folder).rglob("*"):
            if not path.is_dir() and not is_passed_over(path.relative_to(content)):
                yield path.relative_to(content).as_posix()
