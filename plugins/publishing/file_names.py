"""Names of photos and files that are told apart nowhere, or not on every machine (Dateinamen)."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from unicodedata import normalize

from plugins.catalog import Place, Problem
from plugins.catalog.passed_over import is_passed_over
from plugins.publishing.downloads.files import FOLDER as DOWNLOADS
from plugins.publishing.outline import Outline
from plugins.publishing.pictures import FOLDER as PHOTOS

TWICE = (
    "diesen Namen tragen zwei Dateien; die Umlaute darin sind einmal als ein Zeichen und einmal als zwei gespeichert, "
    "eine von beiden löschen oder umbenennen"
)
SAME_ADDRESS = "diese Datei bekäme dieselbe Adresse wie „content/{}“, nämlich „{}“; eine von beiden umbenennen"
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
    routes = dict[str, str]()
    for download in outline.downloads.values():
        other = download.name if download.wrong else routes.setdefault(download.route, download.name)
        if other != download.name:
            yield Problem(Place(download.file), SAME_ADDRESS.format(other, download.route))


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
