"""Lists that are read as they were typed, and hardly meant so."""

import re
from collections.abc import Iterator
from itertools import pairwise

from plugins.publishing.slips.lines import Block, Listing, Slip
from plugins.publishing.slips.text import Text

ONE_ENTRY = "aus „{0}“ am Anfang wird eine Liste mit nur einem Punkt; ist es keine, „{1}“ schreiben"
OTHER_SIGN = "hier beginnt mit „{}“ eine neue Liste, die über ihr hat „{}“; überall dasselbe Zeichen nehmen"


PLUS_AND_MINUS = "Plus und Minus sehen auf der Seite gleich aus; „Dafür:“ und „Dagegen:“ über die Listen schreiben"
TWO_SIGNS = "vor diesen Punkten steht je „{0}“ und „{1}“; nur „{1}“ schreiben"
FRAMED = "aus „{} “ am Anfang wird der Punkt einer Liste; mit Gedankenstrichen schreiben: „– {} –“"
_FRAMED = re.compile(r"^(.*\w.*) [-–*]$")
"""What ends as it begins: „- Ende -“, „- Seite 2 -“."""
_SIGNS = re.compile(r"[ \t]*([-*+])[ \t]+(\d{1,9}[.)]|[-*+])[ \t]")
_ONE = frozenset({"", "1"})


def lists_of_one(text: Text) -> Iterator[Slip]:
    """Give the lists of one entry that were hardly meant: „1. FC“, „- 5 Grad“, „- Rosa“ below what she said."""
    single = (one for one in text.listings if len(one.entries) == 1 and one.entries[0].number in _ONE)
    alone = {one.entries[0].line: one for one in single}
    for around, block in _with_neighbors(text.blocks):
        listing = alone.get(block.first.number)
        above = next((one for one in around if one.first.number < block.first.number), None)
        if listing and not any(one.lists for one in around) and not _is_meant(text, block, listing, above):
            yield text.lines[block.first.number].slip(_of_one(listing, block))


def _of_one(listing: Listing, block: Block) -> str:
    if framed := _FRAMED.search(block.text):
        return FRAMED.format(listing.sign, framed[1])
    number = listing.entries[0].number
    return ONE_ENTRY.format(f"{number}{listing.sign}", f"{number}\\{listing.sign}")


def _is_meant(text: Text, block: Block, listing: Listing, above: Block | None) -> bool:
    """Tell a list that begins here and goes on below other text, or an entry that can be nothing else."""
    if listing.numbered:
        return "2" in {one.entries[0].number for one in text.listings}
    is_name = (
        above is not None and _is_quoted(text, above) and not _is_quoted(text, block) and block.text[-1:].isalnum()
    )
    below_heading = above is not None and above.kind == "heading"
    odd = (listing.sign == "+" and not below_heading) or block.text[:1].isdigit() or _FRAMED.search(block.text)
    return not (odd or is_name)


def _is_quoted(text: Text, block: Block) -> bool:
    return ">" in text.written[block.first.number].text[: block.first.offset]


def _with_neighbors(blocks: tuple[Block, ...]) -> Iterator[tuple[tuple[Block, ...], Block]]:
    for index, block in enumerate(blocks):
        yield (*blocks[max(index - 1, 0) : index], *blocks[index + 1 : index + 2]), block


def lists_that_change_signs(text: Text) -> Iterator[Slip]:
    """Give the lists at once below another one, of which only the sign is new, and those of plus and minus."""
    for above, below in pairwise(sorted(text.listings, key=_first)):
        line = text.lines[_first(below)]
        near = above.entries[-1].line == line.number - 1 and line.indent == text.lines[line.number - 1].indent
        signs = {above.sign, below.sign}
        if signs == {"+", "-"} and len(above.entries) > 1:
            yield line.slip(PLUS_AND_MINUS)
        elif near and len(signs) > 1 and not (above.numbered or below.numbered):
            yield line.slip(OTHER_SIGN.format(below.sign, above.sign))


def lists_in_entries(text: Text) -> Iterator[Slip]:
    """Give the lists each entry of which holds nothing but one of another list: „- 1. Raum“."""
    single = sorted({_first(one) for one in text.listings if len(one.entries) == 1})
    signs = {number: found for number in single if (found := _SIGNS.match(text.lines[number].text))}
    for number, found in signs.items():
        if number + 1 in signs and number - 1 not in signs:
            yield text.lines[number].slip(TWO_SIGNS.format(found[1], found[2]))


def _first(listing: Listing) -> int:
    return listing.entries[0].line
