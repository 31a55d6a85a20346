"""Notes below a price or a word, marked by a star there and here, that are taken for an entry of a list."""

from collections.abc import Iterable, Iterator

from plugins.publishing.slips.emphasis import refers_to_a_note
from plugins.publishing.slips.lines import Block, Line, Listing, Slip

NOTE = "aus „*“ am Anfang wird der Punkt einer Liste; als Erklärung zu dem Stern weiter oben „\\*“ schreiben"
NOTE_BELOW = "als Erklärung zu dem Stern weiter oben „\\*“ schreiben, mit einer leeren Zeile davor"


def notes_taken_for_lists(
    source: str, lines: tuple[Line, ...], blocks: Iterable[Block], listings: Iterable[Listing]
) -> Iterator[Slip]:
    """Give the lines that alone begin with a star, below a word that ends with one."""
    for number in (one.entries[0].line for one in listings if one.sign == "*" and len(one.entries) == 1):
        if refers_to_a_note(source, _above(number, blocks)):
            first = not number or not lines[number - 1].text.strip()
            yield lines[number].slip(NOTE if first else NOTE_BELOW)


def _above(number: int, blocks: Iterable[Block]) -> Iterator[Block]:
    return (block for block in blocks if block.first.number < number)
