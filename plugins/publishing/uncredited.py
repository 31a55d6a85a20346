"""Photos whose files name their maker, while the site does not (Bildnachweis)."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.photo_makers import maker_of
from plugins.catalog.photos import path_of
from plugins.preflight import is_credited
from plugins.publishing.link_targets import within_quotes
from plugins.publishing.outline import Outline
from plugins.publishing.words import Word

LACKING = "dem Bild fehlt der Nachweis „{}“, den seine Datei nennt; {}"
BEHIND = 'hinter dem Namen der Datei in Anführungszeichen nennen: "Foto: {}"'
IN_FACTS = "unter „credit“ nennen"


def uncredited(outline: Outline, word: Word) -> Iterator[tuple[str, Problem]]:
    """Find such photos in a text, each with the name of the check."""
    for image in word.rendered.references:
        maker = _maker(outline, image.target) if image.alt is not None else ""
        if not is_credited(image.title, maker):
            message = LACKING.format(maker, BEHIND.format(within_quotes(maker)))
            yield "bildnachweis", Problem(word.at(image.address), message)


def uncredited_portrait(outline: Outline) -> Iterator[tuple[str, Problem]]:
    """Find a portrait without the name among the facts, with the name of the check."""
    found = outline.loaded.consultant
    portrait = found.record.portrait if found else None
    maker = _maker(outline, portrait.file) if portrait else ""
    if found and portrait and not is_credited(portrait.credit or "", maker):
        place = found.place("portrait", "credit" if portrait.credit else "file")
        yield "bildnachweis", Problem(place, LACKING.format(maker, IN_FACTS))


def _maker(outline: Outline, target: str) -> str:
    picture = outline.pictures.get(path_of(target, outline.pictures))
    return maker_of(picture.path) if picture else ""
