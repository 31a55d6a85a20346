"""Lines that were typed below each other, as in an address, and that Markdown runs together."""

import re
from collections.abc import Iterator
from itertools import pairwise

from plugins.publishing.markdown.dates import DATE
from plugins.publishing.slips.lines import Block, Slip
from plugins.publishing.slips.tables import separated

RUN_TOGETHER = "die Zeilen werden auf der Seite zu einer; ans Ende jeder zwei Leerzeichen oder vor jede „- “ setzen"
FEWEST, LONGEST = 3, 50
"""From how many lines on, and up to what length, they are no paragraph that an editor has wrapped."""
_ENDS = re.compile(r"[\w)]$")
_BEGINS = re.compile(r"[A-ZÄÖÜ\d+]")


def lines_run_together(block: Block) -> Iterator[Slip]:
    """Give the first of some lines that begin with a day each, or are short and read like entries."""
    texts = [line.text.lstrip() for line in block.lines]
    if separated(block):
        return
    plain = block.kind == "paragraph" and not any("|" in text for text in texts)
    short = len(texts) >= FEWEST and all(len(text) <= LONGEST for text in texts)
    apart = all(_ENDS.search(above) and _BEGINS.match(text) for above, text in pairwise(texts))
    dated = sum(DATE.match(text) is not None for text in texts) > 1
    if plain and (dated or (short and apart)):
        yield block.first.slip(RUN_TOGETHER)
