"""Marks before lines, as word processors or a hurried hand set them, of which Markdown makes no list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugins.publishing.slips.lines import PROTECTED, Block, Line, Slip

NO_MARK = "„{}“ macht hier keine Liste; vor jedem Punkt „{}“ schreiben, vor dem ersten eine leere Zeile lassen"
NO_BLANK = (
    "hinter „{0}“ fehlt ein (gewöhnliches) Leerzeichen, so wird daraus keine Liste; bei jedem Punkt „{0} “ schreiben"
)
TWICE = "vor diesem Punkt steht außer dem Zeichen der Liste noch „{}“; löschen"
PRIVATE = frozenset(map(chr, range(0xE000, 0xF900)))
"""Signs of symbol fonts, as a word processor keeps them."""
_WORDS = r"[*_]{0,3}[\w„»(\[]"
"""How what an entry says may begin: also bold or italic, in quotation marks, in brackets, as a link."""
_BULLET = re.compile(rf"\s*([•·●◦▪▫■□‣⁃∙○\ue000-\uf8ff]|[o§Øü](?=\t))\s*(?={_WORDS})")
"""Marks of a word processor; before a tab also letters, which its symbol fonts show as such."""
_KEYCAP = re.compile(r"\s*(\d\ufe0f?\u20e3)\s*(?=\S)")
_ARROW = re.compile(r"\s*([✓✔☑✅→➔➤➢►▶❖◆★☆]|[-=~]{1,2}>|o(?= )|-{2,3}(?= ))\s*(?=[\w„»(*])")
_DASH = re.compile(rf" {{0,3}}([–—−‐‑])[ \t]*(?={_WORDS})")
_TOUCHING = re.compile(rf" {{0,3}}([-+]|\*(?![^*]*\*)|\d{{1,2}}[.)])(?=[*_]{{0,3}}[^\W\d_]|[{PROTECTED}])")
_COUNT = "[ivx]{1,4}|[IVX]{1,4}"
_BRACKET = re.compile(
    rf" {{0,3}}(\((?:\d{{1,2}}|[a-z]|{_COUNT})\)|(?:\d{{1,2}}\.|(?:[A-Za-z]|{_COUNT})\.?)\))[ \t]+(?=\S)"
)
_LETTER = re.compile(rf" {{0,3}}((?:[a-h]|{_COUNT})\.)[ \t]+(?=\S)")


def begins_like_an_entry(line: Line) -> bool:
    """Tell a line that begins with what other programs, or a hurried hand, set before an entry."""
    return any(pattern.match(line.text) for pattern, _ in _LOOSE)


@dataclass(frozen=True)
class _Mark:
    """A line that begins with what may be the mark of an entry, in the block at ``index``."""

    index: int
    block: Block
    line: Line
    found: re.Match[str]


def loose_marks(blocks: tuple[Block, ...]) -> Iterator[tuple[int, Slip | None]]:
    """Give the lines with such a mark, or one that the entry's words touch; the first of a list tells what is wrong."""
    for pattern, message in _LOOSE:
        marks = [
            _Mark(index, block, line, found)
            for index, block in enumerate(blocks)
            for line in block.lines
            if (found := pattern.match(line.text)) and not (pattern in _MEANT and _begins_an_entry(line, block))
        ]
        entries = [one for one in marks if pattern is _BULLET or _is_entry(one, marks) or _is_announced(one, blocks)]
        for above, entry in zip((None, *entries), entries, strict=False):
            said = _twice if _begins_an_entry(entry.line, entry.block) else message
            slip = entry.line.slip(said(entry.found[1]), entry.found.start(1))
            yield entry.line.number, None if above and _are_near(above, entry) else slip


def _begins_an_entry(line: Line, block: Block) -> bool:
    return block.lists > 0 and line is block.first


def _is_entry(mark: _Mark, marks: Sequence[_Mark]) -> bool:
    """Tell an entry from a line that happens to begin so: it stands below one, or others of its kind stand near."""
    near = (other for other in marks if other is not mark and _are_near(mark, other))
    return (mark.block.lists > 0 and not _begins_an_entry(mark.line, mark.block)) or any(near)


def _are_near(one: _Mark, other: _Mark) -> bool:
    """Tell entries below each other; numbered paragraphs, and what people say in turn, read as they were typed."""
    pattern = one.found.re
    begin = all(mark.line is mark.block.first for mark in (one, other)) and pattern not in _COUNTED
    begin = begin and not (pattern is _DASH and all(map(_is_said, (one, other))))
    return one.index == other.index or (begin and abs(one.index - other.index) == 1)


def _is_said(mark: _Mark) -> bool:
    return mark.block.text.rstrip().endswith((".", "!", "?", "…", "“"))


def _is_announced(mark: _Mark, blocks: tuple[Block, ...]) -> bool:
    above = [line for block in blocks[max(mark.index - 1, 0) : mark.index + 1] for line in block.lines]
    before = above[: above.index(mark.line)]
    return bool(before) and before[-1].text.rstrip().endswith(":")


def _no_mark(mark: str) -> str:
    digits = re.sub(r"\D", "", mark)
    return NO_MARK.format(_shown(mark), f"{digits}. " if digits else "- ")


def _twice(mark: str) -> str:
    return TWICE.format(_shown(mark))


def _shown(mark: str) -> str:
    return f"U+{ord(mark):04X}" if mark in PRIVATE else mark


def _no_blank(mark: str) -> str:
    return NO_BLANK.format(mark)


_COUNTED = (_BRACKET, _LETTER)
_MEANT = (*_COUNTED, _ARROW)
"""What may also be the first word of an entry: „- a) Kosten“, „- ✅ Raum gebucht“."""
_LOOSE = (
    (_BULLET, _no_mark),
    (_KEYCAP, _no_mark),
    (_ARROW, _no_mark),
    (_DASH, _no_mark),
    (_TOUCHING, _no_blank),
    (_BRACKET, _no_mark),
    (_LETTER, _no_mark),
)
