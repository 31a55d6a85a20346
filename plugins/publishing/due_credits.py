"""Photos whose files name their maker, and what the site says of each (Bildnachweis)."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalog import Problem
from plugins.catalog.photo_makers import maker_of
from plugins.catalog.photos import path_of
from plugins.publishing.link_targets import within_quotes
from plugins.publishing.outline import Outline
from plugins.publishing.words import Word

LACKING = "dem Bild fehlt der Nachweis „{}“, den seine Datei nennt; {}"
BEHIND = 'hinter dem Namen der Datei in Anführungszeichen nennen: "Foto: {}"'
IN_FACTS = "unter „credit“ nennen"


@dataclass(frozen=True)
class Due:
    """What is ``said`` of a photo whose ``maker`` is known, and the problem if the name is not in it."""

    said: str
    maker: str
    problem: Problem


def due_in(outline: Outline, word: Word) -> Iterator[Due]:
    """Give the photos of a text."""
    for image in word.rendered.references:
        maker = _maker(outline, image.target) if image.alt is not None else ""
        if maker:
            message = LACKING.format(maker, BEHIND.format(within_quotes(maker)))
            yield Due(image.title, maker, Problem(word.at(image.address), message))


def due_portrait(outline: Outline) -> Iterator[Due]:
    """Give the portrait."""
    found = outline.loaded.consultant
    portrait = found.record.portrait if found else None
    maker = _maker(outline, portrait.file) if portrait else ""
    if found and portrait and maker:
        place = found.place("portrait", "credit" if portrait.credit else "file")
        yield Due(portrait.credit or "", maker, Problem(place, LACKING.format(maker, IN_FACTS)))


def _maker(outline: Outline, target: str) -> str:
    picture = outline.pictures.get(path_of(target, outline.pictures))
    return maker_of(picture.path) if picture else ""
