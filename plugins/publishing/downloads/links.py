"""Where a link to a file leads: to a download, to a photo, or nowhere."""

from pathlib import PurePosixPath

from plugins.catalog.photos import path_of
from plugins.publishing.downloads.files import FOLDER
from plugins.publishing.downloads.kinds import DOCUMENTS
from plugins.publishing.file_names import lies_where_nobody_looks
from plugins.publishing.half_there import half_there
from plugins.publishing.image_links import UNREAD, is_misnamed, lies_unread
from plugins.publishing.meant_targets import meant_photo, near_file
from plugins.publishing.outline import Outline
from plugins.publishing.pictures import FOLDER as PHOTOS
from plugins.publishing.pictures import unreadable

WRONG = "„content/{}“ {}"
NOT_THERE = "„content/{}“ gibt es nicht; {}"


def wrong_file(outline: Outline, target: str) -> str | None:
    """Say what is wrong with a link that names a file of the content folder."""
    path = path_of(target, {*outline.downloads, *outline.pictures})
    if download := outline.downloads.get(path):
        return WRONG.format(path, download.wrong) if download.wrong else None
    if path in outline.pictures:
        return unreadable(outline.root, path) if outline.pictures[path] is None else None
    if is_misnamed(outline, path) or lies_where_nobody_looks(outline.root / "content", path):
        return None
    if lies_unread(outline, path):
        return UNREAD.format(path)
    if traces := half_there(outline.root / "content", path):
        return WRONG.format(path, traces)
    files = (*outline.downloads, *outline.pictures)
    meant = meant_photo(target, files) or near_file(path, files)
    return NOT_THERE.format(path, f"meinten Sie „{meant}“?" if meant else _right(path))


def _right(path: str) -> str:
    if path.startswith((f"{FOLDER}/", f"{PHOTOS}/")):
        return "dort ablegen oder die Schreibung prüfen"
    name = PurePosixPath(path).name
    return f"Dateien zum Herunterladen in content/{FOLDER}/ ablegen, hier „{{static}}/{FOLDER}/{name}“ schreiben"


def meant_file(outline: Outline, target: str) -> str | None:
    """Give the download that is meant by a target written otherwise than it has to be."""
    ending = PurePosixPath(path_of(target)).suffix.lower()
    if target in outline.addresses or "://" in target or ending not in DOCUMENTS:
        return None
    return meant_photo(path_of(target), outline.downloads)
