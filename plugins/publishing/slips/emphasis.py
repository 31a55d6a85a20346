"""Emphasis and code that are opened and not closed, so that their signs are shown; and stars that were to be shown."""

import re
from collections.abc import Iterable, Iterator

from plugins.publishing.markdown.positions import AT
from plugins.publishing.slips.lines import Block, Slip
from plugins.publishing.slips.masks import FILLER, TAG, cover
from plugins.publishing.slips.references import is_crossed
from plugins.publishing.slips.text import Text

OPEN = "„{0}“ hat kein Gegenstück, oder daneben steht ein Leerzeichen; „{0}Wort{0}“ schreiben oder löschen"
NOTE = (
    "„**“ hat kein Gegenstück; für fett „**Wort**“ schreiben, für eine Anmerkung „[^1]“, und unten in eine Zeile "
    "„[^1]: …“"
)
TOUCHING = (
    "„{0}“ wird so nicht {1}, denn „{2}“ und „{3}“ stoßen aneinander; ein Leerzeichen dazwischen setzen oder „{0}“ "
    "vor „{4}“ schreiben"
)
SINGLE = (
    "„{0}“ hat kein Gegenstück und ist zu sehen; „{0}Wort{0}“ schreiben oder löschen, "
    "und soll das Zeichen dastehen, „\\{0}“"
)
UNEQUAL = "vorn steht „*“, hinten „**“; für fett auf beiden Seiten zwei Sterne setzen, für kursiv einen"
GRAVE = "„`“ hat kein Gegenstück und ist zu sehen; löschen, für Anführungszeichen „ und “, für einen Apostroph ’ nehmen"
RATING = "„{0}“ hat kein Gegenstück; für Sterne „{1}“ schreiben, für fett „**Wort**“, sonst löschen"
STARS = "zwei Sterne machen den Text dazwischen kursiv; sollen sie zu sehen sein, „\\*“ für jeden schreiben"
_LEFT = re.compile(r"\*\*|(?<!_)_{2,}(?=[^\W_])|(?<=[^\W_])_{2,}(?!_)")
_SINGLE = re.compile(r"(?<![\w*])\*(?=[\w„»(])|(?<![\w_])_(?=[^\W_])|(?<=[^\W_])_(?![\w_])")
_GRAVE = re.compile(r"(?<![^\W\d_])`|`(?![^\W\d_])")
"""One that does not stand for an apostrophe: that is told of code."""
_AS_NOTE = re.compile(r"(?<=[\w)“.!?%€])\*\*(?![\w*])|(?m:^)\*\*(?=[ \t])")
"""Two stars as the mark of a note: behind a word or a price, or before what explains it."""
_APART = re.compile(r"(?<!\S)(?:(?<![\d)€%][ \t])(\*)|(_))[ \t]+[^\W\d_][^*_\n]*[\w.!?“][ \t]+(?:\1|\2)(?!\S)")
"""A word between two signs, each with a blank beside it; a star between two figures is a times sign."""
_RATING = re.compile(r"(?<![\w*])\*{3,}(?![\w*])")
_BEGINS = re.compile(r" {0,3}\*(?=\w)")
_REFERS = re.compile(r"(?<=[\w)“.!?%€])\*(?![\w*])")
_REFERS_ESCAPED = re.compile(r"(?<=[\w)“.!?%€])\\\*(?![\w*])")
_LONE_STAR = re.compile(r"\*(?!\*)")
_TOUCHING = re.compile(r"(\*\*|\*|__|_)(?=[^\s*_])[^*_]*?(?P<ends>[^\w\s*_])\1(?P<goes_on>\w+)")
"""A pair of which the second sign stands between a full stop, or the like, and the next word: it ends nothing so."""


def open_emphasis(text: Text) -> Iterator[Slip]:
    """Give the first sign without a counterpart in each block."""
    shown = _stars_at_the_beginning(text)
    for block, linked in zip(text.blocks, text.linked, strict=True):
        if block.is_prose and not is_crossed(linked.text):
            yield from _open(block, shown)


def _open(block: Block, shown: frozenset[int]) -> Iterator[Slip]:
    """Find the first such sign; ``shown`` are lines whose first star is meant so."""
    text = _without_pairs(block)
    if touching := _TOUCHING.search(text):
        yield block.slip(touching.start(), _touching(touching))
    elif left := _LEFT.search(text):
        yield block.slip(left.start(), _unclosed(text, left))
    elif apart := _APART.search(text):
        yield block.slip(apart.start(), OPEN.format(apart[1] or apart[2]))
    elif (more := _one_more(block)) is not None:
        yield block.slip(more, UNEQUAL)
    elif (times := _as_times(block)) is not None:
        yield block.slip(times, STARS)
    else:
        yield from _single(block, text, shown)


def _unclosed(text: str, left: re.Match[str]) -> str:
    """Say what is wrong with signs that may be meant as bold, as the mark of a note, or as a rating."""
    if rating := _RATING.match(text, left.start()):
        return RATING.format(rating[0], "★" * len(rating[0]))
    return NOTE if text.count("**") == 1 and _AS_NOTE.match(text, left.start()) else OPEN.format(left[0])


def _stars_at_the_beginning(text: Text) -> frozenset[int]:
    """Give the lines whose star is no emphasis: it explains one further up, or is the mark of an entry."""
    paragraphs = (block for block in text.blocks if block.kind == "paragraph")
    begun = [line.number for block in paragraphs for line in block.lines if _BEGINS.match(line.text)]
    return frozenset(begun) if len(begun) > 1 or refers_to_a_note(text.source, text.blocks) else frozenset()


def refers_to_a_note(source: str, blocks: Iterable[Block]) -> bool:
    """Tell whether a star behind a word says that something is explained below, as in »100 Euro*«."""
    texts = (_without_pairs(block) for block in blocks if block.is_prose)
    return _REFERS_ESCAPED.search(source) is not None or any(map(_REFERS.search, texts))


def _touching(found: re.Match[str]) -> str:
    kind = "fett" if len(found[1]) > 1 else "kursiv"
    return TOUCHING.format(found[1], kind, f"{found['ends']}{found[1]}", found["goes_on"], found["ends"])


def _one_more(block: Block) -> int | None:
    """Give the star behind the one that ends words in italics: *Wort**."""
    behind = (one.meta[AT] + 1 for one in block.found if one.type == "em_close" and AT in one.meta)
    return next((at for at in behind if at not in block.emphasis and _LONE_STAR.match(block.text, at)), None)


def _as_times(block: Block) -> int | None:
    """Give the first star of a pair that stands between two figures: 2*3 und 4*5."""
    figures = (at for at in sorted(block.emphasis) if block.text[at] == "*")
    return next(
        (at for at in figures if block.text[at - 1 : at].isdigit() and block.text[at + 1 : at + 2].isdigit()), None
    )


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
