"""Notes below a price or a word, marked by a star there and here, that Markdown takes for an entry of a list."""

import re
from collections.abc import Iterator
from itertools import pairwise

from plugins.publishing.slips.emphasis import refers_to_a_note
from plugins.publishing.slips.lines import Block, Line, Slip

NOTE = "aus „*“ am Anfang wird der Punkt einer Liste; als Erklärung zu dem Stern weiter oben „\\*“ schreiben"
NOTE_BELOW = "als Erklärung zu dem Stern weiter oben „\\*“ schreiben, mit einer leeren Zeile davor"
_STAR = re.compile(r" {0,3}\*[ \t]+(?=\S)")


def notes_taken_for_lists(source: str, blocks: tuple[Block, ...]) -> Iterator[Slip]:
    """Give the lines that alone begin with a star, below a word that ends with one."""
    lists = [[line for line in block.lines if _STAR.match(line.text)] for block in blocks if not block.is_code]
    for before, (stars, after) in zip([[], *lists], pairwise([*lists, list[Line]()]), strict=False):
        if len(stars) == 1 and not (before or after) and refers_to_a_note(source, _above(stars[0], blocks)):
            first = any(block.first is stars[0] for block in blocks)
            yield stars[0].slip(NOTE if first else NOTE_BELOW)


def _above(line: Line, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    cut = (tuple(one for one in block.lines if one.number < line.number) for block in blocks)
    return tuple(Block(lines) for lines in cut if lines)
