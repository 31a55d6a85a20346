"""What stands twice in one text, or in two: most often it was pasted (Doppeltes)."""

import re
from collections.abc import Iterator

from plugins.catalog import Place, Problem
from plugins.catalog.passages import text_passages
from plugins.publishing.outline import Outline
from plugins.publishing.placeholders import PLACEHOLDER
from plugins.publishing.saved_files import known_to_git
from plugins.publishing.words import Word

LONG = 60
"""So many signs at least has a paragraph that nobody says twice on purpose."""
_HEADING = re.compile(r"(?m)^#{2,6} +(?P<words>.+?)(?: #+)? *$")


def repeated(outline: Outline) -> Iterator[Problem]:
    """Give the headings and the long paragraphs that stand in a text already, and texts that are copies."""
    titles = {plan.body: plan.title for plan in outline.plans}
    for word in outline.published:
        yield from _headings(word, titles.get(word.path) or word.matter.title)
        yield from _paragraphs(word)
    yield from _copied(outline)


def _copied(outline: Outline) -> Iterator[Problem]:
    """Give the texts that are another one's word for word: of two the one that was not saved yet."""
    first: dict[str, Word] = {}
    for word in outline.published:
        whole = " ".join(word.source.split())
        other = first.setdefault(whole, word)
        if len(whole) >= LONG and other != word and not PLACEHOLDER.search(whole):
            saved = known_to_git(outline.root, (other.file, word.file))
            copy, origin = (other, word) if saved == {word.file} else (word, other)
            message = f"dieser Text steht Wort für Wort auch in {origin.file}; einen von beiden neu schreiben"
            yield Problem(copy.place_at(0), message)


def _headings(word: Word, title: str | None) -> Iterator[Problem]:
    places: dict[str, list[Place]] = {}
    for found in _HEADING.finditer(word.source):
        places.setdefault(found["words"], []).append(word.place_at(found.start()))
    for words, (first, *others) in places.items():
        if words == title:
            message = f"„{words}“ ist schon der Titel der Seite; die Zeile löschen oder anders nennen"
            yield from (Problem(place, message) for place in (first, *others))
        elif others:
            further = f", und noch {len(others) - 1}-mal" if others[1:] else ""
            message = f"„{words}“ steht als Überschrift schon in Zeile {first.line}{further}; anders nennen"
            yield Problem(others[0], message)


def _paragraphs(word: Word) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for passage in text_passages(word.source, word.file, word.source_line):
        line = first.setdefault(passage.text, passage.place(0).line)
        if len(passage.text) >= LONG and line != passage.place(0).line:
            yield passage.problem(0, f"dieser Absatz steht schon in Zeile {line}; einen von beiden löschen")
