"""Files among the photos that no page can show, and that nothing else tells (content/bilder/)."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plugins.catalog import Place, Problem
from plugins.catalog.photos import path_of
from plugins.publishing.downloads.kinds import KINDS
from plugins.publishing.outline import Outline
from plugins.publishing.photo_faults import PHOTOS
from plugins.publishing.pictures import unreadable

TO_DOWNLOAD = (
    "ist kein Bild; soll man die Datei herunterladen können, sie nach content/dateien/ verschieben und als "
    "„{{static}}/dateien/{}“ verlinken, oder sie aus content/bilder/ herausnehmen"
)
NO_PHOTO = "ist kein Bild und erscheint nirgends; die Datei aus content/bilder/ herausnehmen"
OR_OUT = ", oder die Datei aus content/bilder/ herausnehmen"


def undelivered(outline: Outline) -> Iterator[Problem]:
    """Give the files that are no photos; of one that a text or fact names, that is told there."""
    known = outline.pictures
    named = {path_of(one.target, known) for word in outline.everything for one in word.rendered.references}
    portrait = outline.catalog.consultant.portrait
    named |= {path_of(portrait.file, known)} if portrait else set()
    for name in sorted(known.keys() - named):
        if known[name] is None:
            yield Problem(Place(f"content/{name}"), _told(outline, PurePosixPath(name)))


def _told(outline: Outline, name: PurePosixPath) -> str:
    ending = name.suffix.lower()
    if ending in KINDS:
        return TO_DOWNLOAD.format(name.name)
    wrong = unreadable(outline.root, name.as_posix()).partition("“ ")[2]
    return wrong + OR_OUT if ending in PHOTOS or not wrong.startswith("ist kein Bild") else NO_PHOTO
