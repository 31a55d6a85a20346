"""What the owner wrote, piece by piece as plain text, with the place of every sign (Textstellen)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from plugins.catalog.node import Node, place_in
from plugins.catalog.partial_date import MONTHS
from plugins.catalog.problems import Place, Problem

NOT_SHOWN = frozenset({"accessibility", "exceptions", "redirects"})
"""Data files that hold nothing the owner wrote of herself and of the programs."""
SENTENCE_END = re.compile(
    r"(?<=[.!?…])(?<!\bDr\.)(?<!\bProf\.)"
    rf"(?<!\b(?:Frau|Herr) [A-ZÄÖÜ]\.)(?<!\bHerrn [A-ZÄÖÜ]\.)(?!(?<=\d\.)\s+(?:{'|'.join(MONTHS)})\b)[\"“«]?\s+"
)
"""Where a sentence ends, and not only the number of a day, or a first name: „am 1. März“, „Frau H. Kern“."""
_BREAK = re.compile(r"\s*$|\s*(?:[-*+]|\d+[.)]|#{1,6}|>)\s")
"""Lines before which a new piece begins: empty ones, entries of lists, headings, quotations."""
_MARK = re.compile(r"\s*(?:(?P<entry>[-*+]|\d+[.)])|#{1,6}|>)(?=\s)|\s*>")
_RULED = re.compile(r"(?=.*\|)\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
"""The line below the head of a table."""
_SIGNS = re.compile(
    r"^\s*(?:[-*+]|\d+[.)]|#{1,6}|>)\s+(?:#{1,6}\s+)?"  # what makes a line an entry, a heading, a quotation
    r"|!?\[(?=[^\]]*\]\()|\]\([^)\s]*(?:\s\"[^\"]*\")?\)"  # links and images
    r"|\\(?=[^\w\s])|\*\*|__|(?<![\w\\])[*_](?=\w)|(?<=[\w.!?])[*_](?!\w)"  # escapes and emphasis
)

_CAPTION = re.compile(r"\]\(\s*<?[^)\s]+\s+\"(?P<title>[^\"]+)\"\s*\)")


@dataclass(frozen=True)
class Passage:
    """A paragraph, an entry, a heading or a value; ``starts`` gives places in the file for indexes of the text.

    ``sign`` is the mark of its first line: „#“ a heading, „-“ an entry, „|“ a table, „>“ words of somebody else.
    """

    text: str
    starts: tuple[tuple[int, Place], ...]
    sign: str = ""

    @property
    def quoted(self) -> bool:
        """Tell whether it is the words of somebody else."""
        return self.sign == ">"

    def place(self, index: int) -> Place:
        """Give the place of a sign."""
        return place_in(self.starts, index)

    def saying(self, text: str) -> "Passage":
        """Give the same passage with another text, of which every sign stands where it stood."""
        return self if text == self.text else replace(self, text=text)

    def problem(self, index: int, message: str) -> Problem:
        """Say what is wrong at a sign."""
        return Problem(self.place(index), message)

    def sentences(self) -> Iterator[tuple[int, str]]:
        """Give the sentences, each with the index at which it begins."""
        start = 0
        for end in SENTENCE_END.finditer(self.text):
            yield start, self.text[start : end.end()].rstrip()
            start = end.end()
        yield start, self.text[start:]


@lru_cache(maxsize=1024)
def text_passages(text: str, file: str, first_line: int = 1) -> tuple[Passage, ...]:
    """Give the paragraphs, entries and headings of a Markdown text without its signs; many checks read each text."""
    return tuple(_pieces(text, file, first_line))


def _pieces(text: str, file: str, first_line: int) -> Iterator[Passage]:
    lines: list[tuple[int, str]] = []
    for number, line in enumerate(text.split("\n"), first_line):
        if _BREAK.match(line):
            yield from _piece(file, lines)
            lines = []
        lines.append((number, line))
    yield from _piece(file, lines)


def caption_passages(text: str, file: str, first_line: int = 1) -> Iterator[Passage]:
    """Give the titles of the images and links of a Markdown text."""
    for number, line in enumerate(text.split("\n"), first_line):
        for found in _CAPTION.finditer(line):
            yield Passage(found["title"], ((0, Place(file, number, found.start("title") + 1)),))


def line_passages(text: str, file: str, first_line: int = 1) -> Iterator[Passage]:
    """Give the lines of a text as they are written, with the addresses of links."""
    for number, line in enumerate(text.split("\n"), first_line):
        yield Passage(line, ((0, Place(file, number)),))


def _piece(file: str, lines: list[tuple[int, str]]) -> Iterator[Passage]:
    text, starts = "", []
    for number, line in lines:
        text += " " if text else ""
        position = 0
        for sign in (*_SIGNS.finditer(line), None):
            end = sign.start() if sign else len(line)
            if end > position:
                starts.append((len(text), Place(file, number, position + 1)))
                text += line[position:end]
            position = sign.end() if sign else end
    if text.strip():
        yield Passage(text, tuple(starts), _sign([line for _, line in lines if line.strip()]))


def _sign(lines: Sequence[str]) -> str:
    if any(_RULED.fullmatch(line) for line in lines[1:2]):
        return "|"
    mark = _MARK.match(lines[0])
    return ("-" if mark["entry"] else mark[0].strip()[0]) if mark else ""


def value_passages(node: Node) -> Iterator[Passage]:
    """Give all texts below a node."""
    for _, leaf in node.leaves():
        yield Passage(str(leaf.value), leaf.starts or ((0, leaf.place),))


def fact_passages(roots: Mapping[str, Node]) -> Iterator[Passage]:
    """Give all texts of the data files, whose nodes are given by name, as far as visitors read them."""
    for name, root in roots.items():
        yield from value_passages(root) if name not in NOT_SHOWN else ()
