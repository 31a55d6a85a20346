"""Photos that show less than their files hold (Zu bedenken)."""

from collections.abc import Iterator

from plugins.catalog import Place, Problem
from plugins.catalog.photos import path_of
from plugins.publishing.outline import Outline

ALONE = "dieser Link führt zum Foto; soll es selbst zu sehen sein, ein „!“ vor die eckige Klammer setzen"


def odd_photos(outline: Outline) -> Iterator[Problem]:
    """Give the photos of pages and the portrait that appear otherwise than their owner may expect."""
    portrait = outline.catalog.consultant.portrait
    targets = [one.target for word in outline.everything for one in word.rendered.references]
    named = {path_of(target, outline.pictures) for target in (*targets, *([portrait.file] if portrait else ()))}
    for name, picture in outline.pictures.items():
        if picture and picture.odd and name in named:
            yield Problem(Place(f"content/{name}"), f"das Bild {picture.odd}")


def linked_alone(outline: Outline) -> Iterator[Problem]:
    """Give links to photos with nothing beside them: the sign that shows a photo may have been forgotten."""
    for word in outline.everything:
        for one in word.rendered.references:
            is_photo = one.alt is None and path_of(one.target, outline.pictures) in outline.pictures
            line = word.source.split("\n")[one.shown[0]].strip()
            if is_photo and line.startswith("[") and line.endswith(")") and line.count("](") == 1:
                yield Problem(word.at(one.address), ALONE)
