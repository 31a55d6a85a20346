"""Photos that show less than their files hold (Zu bedenken)."""

from collections.abc import Iterator

from plugins.catalog import Place, Problem
from plugins.catalog.photos import path_of
from plugins.publishing.outline import Outline
from plugins.publishing.pictures import Picture

SMALL = "das Bild ist nur {} mal {} Pixel groß und kaum zu sehen; ist es das richtige?"
NARROW = "das Porträt ist nur {} Pixel breit und erscheint unscharf; ein Foto von mindestens 512 Pixeln Breite nehmen"
_SEEN, _SHARP = 8, 256
"""Pixels from which on something is seen of a picture, and from which on a portrait is as wide as its place."""
ALONE = "dieser Link führt zum Foto; soll es selbst zu sehen sein, ein „!“ vor die eckige Klammer setzen"


def odd_photos(outline: Outline) -> Iterator[Problem]:
    """Give the photos of pages and the portrait that appear otherwise than their owner may expect."""
    portrait = outline.catalog.consultant.portrait
    targets = [one.target for word in outline.everything for one in word.rendered.references]
    named = {path_of(target, outline.pictures) for target in (*targets, *([portrait.file] if portrait else ()))}
    shown = {name: picture for name, picture in outline.pictures.items() if picture and name in named}
    for name, picture in shown.items():
        is_portrait = portrait is not None and path_of(portrait.file, outline.pictures) == name
        yield from (Problem(Place(f"content/{name}"), told) for told in _odd(picture, is_portrait=is_portrait))


def _odd(picture: Picture, *, is_portrait: bool) -> Iterator[str]:
    if picture.odd:
        yield f"das Bild {picture.odd}"
    if is_portrait and picture.width < _SHARP:
        yield NARROW.format(picture.width)
    elif min(picture.width, picture.height) < _SEEN:
        yield SMALL.format(picture.width, picture.height)


def linked_alone(outline: Outline) -> Iterator[Problem]:
    """Give links to photos with nothing beside them: the sign that shows a photo may have been forgotten."""
    for word in outline.everything:
        for one in word.rendered.references:
            is_photo = one.alt is None and path_of(one.target, outline.pictures) in outline.pictures
            line = word.source.split("\n")[one.shown[0]].strip()
            if is_photo and line.startswith("[") and line.endswith(")") and line.count("](") == 1:
                yield Problem(word.at(one.address), ALONE)
