"""Files among the photos that no page can show, and that nothing else tells (content/bilder/)."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plugins.catalog import Place, Problem
from plugins.publishing.content_folder import PHOTOS
from plugins.publishing.outline import Outline
from plugins.publishing.pictures import ENDINGS, path_of, unreadable

NO_PHOTO = (
    "Dateien {} liefert diese Website nicht aus; was darin steht, auf einer Seite sagen, und die "
    "Datei aus content/bilder/ herausnehmen"
)
OR_OUT = ", oder die Datei aus content/bilder/ herausnehmen"


def undelivered(outline: Outline) -> Iterator[Problem]:
    """Give the files that are no photos; of one that a text or fact names, that is told there."""
    named = {path_of(one.target) for word in outline.everything for one in word.rendered.references}
    portrait = outline.catalog.consultant.portrait
    named |= {path_of(portrait.file)} if portrait else set()
    for name in sorted(outline.pictures.keys() - named):
        ending = PurePosixPath(name).suffix
        if ending.lower() not in ENDINGS:
            photo = ending.lower() in PHOTOS
            said = unreadable(outline.root / "content" / name, name) + OR_OUT if photo else _no_photo(ending)
            yield Problem(Place(f"content/{name}"), said)


def _no_photo(ending: str) -> str:
    return NO_PHOTO.format(f"mit der Endung „{ending}“" if ending else "ohne Endung")
