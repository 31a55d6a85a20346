"""Emphasis and code that are opened and not closed, so that their signs are shown; and stars that were to be shown."""

import re
from collections.abc import Iterable, Iterator

from plugins.publishing.slips.lines import Block, Slip
from plugins.publishing.slips.masks import FILLER, TAG, cover

OPEN = "„{0}“ hat kein Gegenstück, oder daneben steht ein Leerzeichen; „{0}Wort{0}“ schreiben oder löschen"
TOUCHING = (
    "„{0}“ wird so nicht {1}, denn „{2}“ und „{3}“ stoßen aneinander; ein Leerzeichen dazwischen setzen oder „{0}“ "
    "vor „{4}“ schreiben"
)
SINGLE = (
    "„{0}“ hat kein Gegenstück und ist zu sehen; „{0}Wort{0}“ schreiben oder löschen, "
    "und soll das Zeichen dastehen, „\\{0}“"
)
GRAVE = "„`“ hat kein Gegenstück und ist zu sehen; löschen, und für einen Apostroph ’ oder ' schreiben"
STARS = "zwei Sterne machen den Text dazwischen kursiv; sollen sie zu sehen sein, „\\*“ für jeden schreiben"
_LEFT = re.compile(r"\*\*|(?<!_)__(?=[^\W_])|(?<=[^\W_])__(?!_)")
_SINGLE = re.compile(r"(?<![\w*])\*(?=[\w„»(])|(?<![\w_])_(?=[^\W_])|(?<=[^\W_])_(?![\w_])")
_GRAVE = re.compile(r"(?<![^\W\d_])`|`(?![^\W\d_])")
"""One that does not stand for an apostrophe: that is told of code."""
_BEGINS = re.compile(r" {0,3}\*(?=\w)")
_REFERS = re.compile(r"(?<=[\w)“.!?%€])\*(?![\w*])")
_REFERS_ESCAPED = re.compile(r"(?<=[\w)“.!?%€])\\\*(?![\w*])")
_TOUCHING = re.compile(r"(\*\*|\*|__|_)(?=[^\s*_])[^*_]*?(?P<ends>[^\w\s*_])\1(?P<goes_on>\w+)")
"""A pair of which the second sign stands between a full stop, or the like, and the next word: it ends nothing so."""


def open_emphasis(block: Block, shown: frozenset[int]) -> Iterator[Slip]:
    """Give the first sign without a counterpart in a block; ``shown`` are lines whose first star is meant so."""
    text = _without_pairs(block)
    if touching := _TOUCHING.search(text):
        yield block.slip(touching.start(), _touching(touching))
    elif left := _LEFT.search(text):
        yield block.slip(left.start(), OPEN.format(left[0]))
    elif (times := _as_times(block)) is not None:
        yield block.slip(times, STARS)
    else:
        yield from _single(block, text, shown)


def stars_at_the_beginning(source: str, blocks: Iterable[Block]) -> frozenset[int]:
    """Give the lines whose star is no emphasis: it explains one further up, or is the mark of an entry."""
    blocks = tuple(blocks)
    paragraphs = (block for block in blocks if block.kind == "paragraph")
    begun = [line.number for block in paragraphs for line in block.lines if _BEGINS.match(line.text)]
    return frozenset(begun) if len(begun) > 1 or refers_to_a_note(source, blocks) else frozenset()


def refers_to_a_note(source: str, blocks: Iterable[Block]) -> bool:
    """Tell whether a star behind a word says that something is explained below, as in »100 Euro*«."""
    texts = (_without_pairs(block) for block in blocks if block.is_prose)
    return _REFERS_ESCAPED.search(source) is not None or any(map(_REFERS.search, texts))


def _touching(found: re.Match[str]) -> str:
    kind = "fett" if len(found[1]) > 1 else "kursiv"
    return TOUCHING.format(found[1], kind, f"{found['ends']}{found[1]}", found["goes_on"], found["ends"])


def _as_times(block: Block) -> int | None:
    """Give the first star of a pair that stands between two figures: 2*3 und 4*5."""
    figures = (at for at in sorted(block.emphasis) if block.text[at] == "*")
    return next((at for at in figures if block.text[at - 1 : at].isdigit() and block.text[at + 1].isdigit()), None)


def _single(block: Block, text: str, shown: frozenset[int]) -> Iterator[Slip]:
    for found in _SINGLE.finditer(text):
        slip = block.slip(found.start(), SINGLE.format(found[0]))
        is_first = not text[: found.start()].rpartition("\n")[2].strip()
        if not (is_first and slip.line in shown):
            yield slip
            return
    grave = _GRAVE.search(text)
    if grave:
        yield block.slip(grave.start(), GRAVE)


def _without_pairs(block: Block) -> str:
    """Give the text of a block with fillers in place of the signs that make words bold or italic."""
    signs = (FILLER if index in block.emphasis else sign for index, sign in enumerate(block.text))
    return TAG.sub(cover, "".join(signs))
