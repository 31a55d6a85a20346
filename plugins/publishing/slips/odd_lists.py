"""Lists that are read as they were typed, and hardly meant so."""

from collections.abc import Iterator
from itertools import pairwise

from plugins.publishing.slips.lines import Block, Listing, Slip
from plugins.publishing.slips.text import Text

ONE_ENTRY = "aus „{0}“ am Anfang wird eine Liste mit nur einem Punkt; ist es keine, „{1}“ schreiben"
OTHER_SIGN = "hier beginnt mit „{}“ eine neue Liste, die über ihr hat „{}“; überall dasselbe Zeichen nehmen"


def lists_of_one(text: Text) -> Iterator[Slip]:
    """Give the numbered lists of one entry, as in „1. FC“, but for those that go on below some other text."""
    if "2" in {one.entries[0].number for one in text.listings}:
        return
    alone = {
        one.entries[0].line: one for one in text.listings if len(one.entries) == 1 and one.entries[0].number == "1"
    }
    for around, block in _with_neighbors(text.blocks):
        listing = alone.get(block.first.number)
        if listing and not any(one.lists for one in around):
            yield text.lines[block.first.number].slip(ONE_ENTRY.format(f"1{listing.sign}", f"1\\{listing.sign}"))


def _with_neighbors(blocks: tuple[Block, ...]) -> Iterator[tuple[tuple[Block, ...], Block]]:
    for index, block in enumerate(blocks):
        yield (*blocks[max(index - 1, 0) : index], *blocks[index + 1 : index + 2]), block


def lists_that_change_signs(text: Text) -> Iterator[Slip]:
    """Give the lists at once below another one, of which only the sign is new."""
    for above, below in pairwise(sorted(text.listings, key=_first)):
        line = text.lines[_first(below)]
        near = above.entries[-1].line == line.number - 1 and line.indent == text.lines[line.number - 1].indent
        if near and not (above.numbered or below.numbered):
            yield line.slip(OTHER_SIGN.format(below.sign, above.sign))


def _first(listing: Listing) -> int:
    return listing.entries[0].line
