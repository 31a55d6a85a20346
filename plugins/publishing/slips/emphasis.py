"""Emphasis and code that are opened and not closed, so that their signs are shown; and stars that were to be shown."""

import re
from collections.abc import Iterable, Iterator

from plugins.publishing.slips.lines import Block, Slip
from plugins.publishing.slips.masks import TAG, cover
from plugins.publishing.slips.pieces import pieces_of

OPEN = "„{0}“ hat kein Gegenstück, oder daneben steht ein Leerzeichen; „{0}Wort{0}“ schreiben oder löschen"
SINGLE = (
    "„{0}“ hat kein Gegenstück und ist zu sehen; „{0}Wort{0}“ schreiben oder löschen, "
    "und soll das Zeichen dastehen, „\\{0}“"
)
GRAVE = "„`“ hat kein Gegenstück und ist zu sehen; löschen, und für einen Apostroph ’ oder ' schreiben"
STARS = "zwei Sterne machen den Text dazwischen kursiv; sollen sie zu sehen sein, „\\*“ für jeden schreiben"
_CLOSED = (
    re.compile(r"\*\*\*(?=[^\s*])[^*]+(?<=\S)\*(?!\*)[^*]+(?<=\S)\*\*(?!\*)"),
    re.compile(r"\*\*(?=[^\s*])(?:.+?)(?<=\S)\*\*", re.DOTALL),
    re.compile(r"(?<!\w)__(?=\S)(?:.+?)(?<=\S)__(?!\w)", re.DOTALL),
)
_PAIRS = (
    re.compile(r"\*(?=[^\s*])[^*]+(?<=[^\s*])\*"),
    re.compile(r"(?<!\w)_(?=[^\s_])(?:[^_]|(?<=\w)_(?=\w))+(?<=[^\s_])_(?!\w)"),
)
_LEFT = re.compile(r"\*\*|__(?=\w)|(?<=\w)__")
_SINGLE = re.compile(r"(?<![\w*])\*(?=[\w„»(])|(?<![\w_])_(?=\w)|(?<=\w)_(?![\w_])")
_SEEN = re.compile(r"(?<=\w)\*(?=[^\w\s*])[^*]+(?<=[^\s*])\*(?!\w)")
"""A pair of which the first star touches the word before it, and none behind it: no emphasis begins so."""
_GRAVE = re.compile(r"(?<![^\W\d_])`|`(?![^\W\d_])")
"""One that does not stand for an apostrophe: that is told of code."""
_BEGINS = re.compile(r" {0,3}\*(?=\w)")
_REFERS = re.compile(r"(?<=[\w)“.!?%€])\*(?![\w*])")
_REFERS_ESCAPED = re.compile(r"(?<=[\w)“.!?%€])\\\*(?![\w*])")


def open_emphasis(block: Block, shown: frozenset[int]) -> Iterator[Slip]:
    """Give the first sign without a counterpart in each piece; ``shown`` are lines whose first star is meant so."""
    for piece in pieces_of(block):
        text = _without_bold(piece)
        left = _LEFT.search(text)
        if left:
            yield piece.slip(left.start(), OPEN.format(left[0]))
        elif seen := _SEEN.search(text) or _as_times(text):
            yield piece.slip(seen.start(), STARS)
        else:
            yield from _single(piece, _without_pairs(text), shown)


def stars_at_the_beginning(source: str, blocks: Iterable[Block]) -> frozenset[int]:
    """Give the lines whose star is no emphasis: it explains one further up, or is the mark of an entry."""
    begun = [line.number for block in blocks for line in block.lines if _BEGINS.match(line.text)]
    return frozenset(begun) if len(begun) > 1 or refers_to_a_note(source, blocks) else frozenset()


def refers_to_a_note(source: str, blocks: Iterable[Block]) -> bool:
    """Tell whether a star behind a word says that something is explained below, as in »100 Euro*«."""
    texts = (_without_pairs(_without_bold(piece)) for block in blocks for piece in pieces_of(block))
    return _REFERS_ESCAPED.search(source) is not None or any(map(_REFERS.search, texts))


def _as_times(text: str) -> re.Match[str] | None:
    """Give the first pair that begins between two figures and goes on to another word or figure: 2*3 und 4*5, 2*3*4."""
    return next((pair for pair in _PAIRS[0].finditer(text) if _is_times(text, pair)), None)


def _is_times(text: str, pair: re.Match[str]) -> bool:
    between = f"{text[max(0, pair.start() - 1) : pair.start()]}{pair[0][1]}"
    behind = f"{pair[0][-2]}{text[pair.end() : pair.end() + 1]}"
    return len(between) > 1 and between.isdigit() and (behind.isdigit() or re.search(r"\s", pair[0]) is not None)


def _single(piece: Block, text: str, shown: frozenset[int]) -> Iterator[Slip]:
    for found in _SINGLE.finditer(text):
        slip = piece.slip(found.start(), SINGLE.format(found[0]))
        is_first = not text[: found.start()].rpartition("\n")[2].strip()
        if not (is_first and slip.line in shown):
            yield slip
            return
    grave = _GRAVE.search(text)
    if grave:
        yield piece.slip(grave.start(), GRAVE)


def _without_bold(piece: Block) -> str:
    text = TAG.sub(cover, piece.text)
    for pattern in _CLOSED:
        text = pattern.sub(cover, text)
    return text


def _without_pairs(text: str) -> str:
    for pattern in _PAIRS:
        text = pattern.sub(cover, text)
    return text
