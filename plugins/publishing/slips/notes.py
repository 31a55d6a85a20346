"""Notes below a price or a word, marked by a star there and here, that are taken for an entry of a list."""

from collections.abc import Iterator

from plugins.publishing.slips.emphasis import refers_to_a_note
from plugins.publishing.slips.lines import Slip
from plugins.publishing.slips.text import Text

NOTE = "aus „*“ am Anfang wird der Punkt einer Liste; als Erklärung zu dem Stern weiter oben „\\*“ schreiben"
NOTE_BELOW = "als Erklärung zu dem Stern weiter oben „\\*“ schreiben, mit einer leeren Zeile davor"


def notes_taken_for_lists(text: Text) -> Iterator[Slip]:
    """Give the lines that alone begin with a star, below a word that ends with one."""
    for number in (one.entries[0].line for one in text.listings if one.sign == "*" and len(one.entries) == 1):
        if refers_to_a_note(text.source, (block for block in text.blocks if block.first.number < number)):
            first = not number or not text.lines[number - 1].text.strip()
            yield text.lines[number].slip(NOTE if first else NOTE_BELOW)
