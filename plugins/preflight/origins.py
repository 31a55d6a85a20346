"""Where what a page says comes from: the line of a text or of a fact, which the owner can change."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from plugins.catalog import Place
from plugins.catalog.passages import Passage, line_passages
from plugins.preflight.typeset import Even, even

CLEAR = 16
"""So many signs say clearly enough where else than in a page's own text they come from."""
LEAST = 3
AROUND = 24


def _stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give what of a text to look for: all of it, without what a page's title adds, and ever less around a stretch."""
    plain = re.sub(r"\s", " ", text)
    behind, before = plain.find(" – ", end), plain.rfind(": ", 0, start)
    yield 0, len(text)
    yield 0, behind if behind >= 0 else len(text)
    yield (before + 2 if before >= 0 else 0), len(text)
    yield max(start - AROUND, 0), min(end + AROUND, len(text))
    yield start, end


@dataclass(frozen=True)
class Origins:
    """What the owner wrote, by file, and the Markdown file behind each address, as far as it is known."""

    passages: Mapping[str, tuple[Passage, ...]] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    raw: Mapping[str, str] = field(default_factory=dict)

    def of_page(self, address: str) -> str | None:
        """Give the file of the text that a page shows."""
        return self.texts.get(address)

    def of_words(self, text: str, start: int, end: int, address: str) -> Place | None:
        """Give the place of a stretch of a page's text in what the owner wrote; None if she did not write it."""
        own = self.of_page(address)
        for first, last in _stretches(text, start, end):
            place = self._find(text[first:last], start - first, own)
            if place:
                return place
        return None

    def of_whole(self, text: str, index: int, address: str) -> Place | None:
        """Give the place of a sign in a text of a page that the owner wrote from its first word to its last."""
        return self._find(text, index, self.of_page(address))

    def of_address(self, target: str, address: str) -> Place | None:
        """Give the place where the text of a page names an address, or a fact does; whole, not as a part of another."""
        return self._as_written(re.compile(rf"(?<![\w/.}}-]){re.escape(target)}(?![\w/-])"), address)

    def of_piece(self, written: str, address: str) -> Place | None:
        """Give the place where the text of a page has this piece, sign for sign, or a fact does."""
        return self._as_written(re.compile(re.escape(written)), address)

    def _as_written(self, pattern: re.Pattern[str], address: str) -> Place | None:
        own = self.of_page(address)
        facts = [file for file in self.raw if not file.endswith(".md")]
        for file in (*((own,) if own in self.raw else ()), *facts):
            for passage in line_passages(self.raw[str(file)], str(file)):
                if found := pattern.search(passage.text):
                    return passage.place(found.start())
        return None

    def _find(self, words: str, offset: int, own: str | None) -> Place | None:
        """Find words in a page's own text, then elsewhere: few words say where they come from only if they are rare."""
        needle = even(words.strip())
        inside = needle.now(max(offset - (len(words) - len(words.lstrip())), 0))
        if len(needle.text) < LEAST:
            return None
        whole = re.compile(rf"(?<!\w){re.escape(needle.text)}(?!\w)")
        here = self._places(whole, inside, [own] if own in self._plain else [])
        if here:
            return here[0]
        there = self._places(whole, inside, [file for file in self._plain if file != own])
        return there[0] if there and (len(needle.text) >= CLEAR or len(there) == 1) else None

    def _places(self, whole: re.Pattern[str], inside: int, files: Iterable[str | None]) -> list[Place]:
        return [
            passage.place(text.starts[found.start() + inside])
            for file in files
            for passage, text in self._plain[str(file)]
            if (found := whole.search(text.text))
        ]

    @cached_property
    def _plain(self) -> Mapping[str, tuple[tuple[Passage, Even], ...]]:
        return {
            file: tuple((passage, even(passage.text)) for passage in found) for file, found in self.passages.items()
        }
