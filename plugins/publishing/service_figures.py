"""Numbers of one service that stand in two ways in its record or its text: „30 bis 80 Menschen“, „An drei Abenden“."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from plugins.catalog import Problem
from plugins.catalog.node import Node
from plugins.catalog.number_words import NUMBERS
from plugins.catalog.passages import Passage, text_passages, value_passages
from plugins.publishing.outline import Outline, text_file

_NUMBER = rf"(?:\d{{1,3}}|(?i:{'|'.join(NUMBERS)}))"
_ADJECTIVE = r"(?:[a-zäöüß]+e[nr]? )?"
_SPAN = re.compile(
    rf"(?<![\w.,–-])(?P<least>{_NUMBER})(?: bis |\s?[–-]\s?)(?P<most>{_NUMBER}) {_ADJECTIVE}"
    r"(?P<noun>(?!Uhr|Euro|Prozent)[A-ZÄÖÜ][a-zäöüß]+)"
)
_UNITS = {
    "Abend": "Abende?n?",
    "Tag": "Tage?n?",
    "Treffen": "Treffen",
    "Termin": "Termine?n?",
    "Nachmittag": "Nachmittage?n?",
    "Vormittag": "Vormittage?n?",
    "Woche": "Wochen?",
    "Monat": "Monate?n?",
    "Stunde": "Stunden?",
    "Werkstatt": "Werkst(?:att|ätten)",
    "Workshop": "Workshops?",
    "Sitzung": "Sitzung(?:en)?",
}
_UNIT = "|".join(f"(?P<{name}>{form})" for name, form in _UNITS.items())
_COUNT = re.compile(rf"(?<![\w.,–-])(?P<number>{_NUMBER}) {_ADJECTIVE}(?:{_UNIT})(?![\w-])")
_TOTAL = re.compile(
    rf"\b(?:[Ww]ir treffen uns (?P<often>(?P<times>{'|'.join(NUMBERS)})mal)"
    rf"|(?:[Ee]s (?:gibt|sind)|[Ii]nsgesamt(?: sind es)?) (?P<all>(?P<number>{_NUMBER}) {_ADJECTIVE}(?:{_UNIT})))"
    r"(?![\w-])"
)
"""How often all meet, as a text says it of the whole."""
_SOME = re.compile(
    r"\b(?:[Ff]rüher|[Dd]amals|war(?:en)?|oder|auch|davon|danach|vorher|bis|[Jj]ahr\w*|zum Beispiel|weitere)\b"
)
_NO_COUNT = re.compile(
    r"(?:\b(?:nach|alle|vor|binnen|innerhalb von|spätestens|mindestens|höchstens|maximal|bis|bis zu|ab|etwa|rund"
    r"|ungefähr|circa|à|je|jeweils|pro|oder|über|unter|mehr als|weniger als|die ersten|die letzten)|[–-])\s*$",
    re.IGNORECASE,
)
"""What stands before a number that is none of how many there are, or is not exact."""
_IN = re.compile(r"\bin $", re.IGNORECASE)
_MOMENTS = ("Tag", "Woche", "Monat", "Stunde")
_NO_COUNT_BEHIND = re.compile(r"\s(?:später|danach|davor|vorher|zuvor|nachher|vor|nach|oder)\b|\s?[–-]\s?\d|\s?/")
_OTHERWISE = re.compile(
    r"\b(?:[Ff]rüher|[Dd]amals|[Ee]inmal|[Zz]um Beispiel|waren?|kam(?:en)?|hatten?|oder|[Aa]uch|[Jj]ede[mnrs]?"
    r"|[Jj]e|[Jj]eweils|[Pp]ro|Saal|Raum|Räume|\w*[Gg]ruppen?|Kreis|Tisch|Tischen|Vorbereitung|Nachbereitung|Vorgespräch|davon|vorher|nachher|danach)\b"
)
"""Words for what was, for parts of a whole, for another way."""


@dataclass(frozen=True)
class _Figure:
    """A number or a span as it stands in a passage: of what, from, to."""

    passage: Passage
    start: int
    words: str
    noun: str
    least: int
    most: int

    def overlaps(self, other: "_Figure") -> bool:
        """Tell whether two spans are of the same size, as those of parts and of the whole are not."""
        return max(self.least, other.least) < min(self.most, other.most)


def service_figures(outline: Outline) -> Iterator[Problem]:
    """Give the spans and numbers that contradict the record of the same service."""
    root = outline.loaded.roots.get("services")
    nodes = root.at(("services",)).value if root else ()
    texts = {word.file: word for word in outline.published}
    shown = {service.id for service in outline.catalog.services if service.status != "draft"}
    for node in nodes if isinstance(nodes, list) else ():
        key = str(node.at(("id",)).value)
        word = texts.get(text_file("services", key))
        pieces = tuple(text_passages(word.source, word.file, word.source_line)) if word else ()
        yield from (*_counts(node), *_totals(node, pieces), *_spans(node, pieces)) if key in shown else ()


def _spans(node: Node, text: tuple[Passage, ...]) -> Iterator[Problem]:
    """Give the span of the summary against those of the lists, and that of the text against all."""
    lists = [span for field in ("formats", "results", "occasions") for span in _spans_in(_values(node, field))]
    summary = list(_spans_in(_values(node, "summary")))
    yield from _strange(summary, lists)
    yield from _strange(list(_spans_in(text)), summary + lists)


def _strange(said: list[_Figure], known: list[_Figure]) -> Iterator[Problem]:
    """Give the span of a noun that is the only one there and is not known, though one of the same size is."""
    for span in said:
        of_it = {(one.least, one.most) for one in said if one.noun == span.noun}
        right = [one for one in known if one.noun == span.noun]
        alike = [one for one in right if one.overlaps(span)]
        if len(of_it) == 1 and alike and not of_it & {(one.least, one.most) for one in right}:
            yield _told(span, alike[0])
            return


def _counts(node: Node) -> Iterator[Problem]:
    """Give the numbers of the summary of which the formats have others, also if several are added."""
    formats, inexact = _counts_in(_values(node, "formats"))
    said, unclear = _counts_in(_values(node, "summary"))
    for one in said:
        others = [figure for figure in formats if figure.noun == one.noun]
        mine = {figure.least for figure in said if figure.noun == one.noun}
        if others and one.noun not in inexact | unclear and not mine & _sums([figure.least for figure in others]):
            yield _told(one, others[0])
            return


def _totals(node: Node, text: tuple[Passage, ...]) -> Iterator[Problem]:
    """Give what a text says of how often all meet, where the formats have another number of the same."""
    formats, inexact = _counts_in(_values(node, "formats"))
    for one in _totals_in(text):
        others = [figure for figure in formats if figure.noun == one.noun]
        if others and one.noun not in inexact and one.least not in _sums([figure.least for figure in others]):
            yield _told(one, others[0])
            return


def _totals_in(text: tuple[Passage, ...]) -> Iterator[_Figure]:
    for passage in text:
        for start, sentence in passage.sentences() if not passage.quoted else ():
            for found in _TOTAL.finditer(sentence) if not _SOME.search(sentence) else ():
                number, way = _value(found["times"] or found["number"]), str(found.lastgroup)
                noun = next((name for name in _UNITS if found[name]), "Treffen")
                yield _Figure(passage, start + found.start(way), found[way], noun, number, number)


def _values(node: Node, field: str) -> tuple[Passage, ...]:
    return tuple(value_passages(node.at((field,))))


def _spans_in(passages: tuple[Passage, ...]) -> Iterator[_Figure]:
    for passage in passages:
        for start, sentence in passage.sentences() if not passage.quoted else ():
            for found in _SPAN.finditer(sentence) if not _OTHERWISE.search(sentence) else ():
                least, most = _value(found["least"]), _value(found["most"])
                yield _Figure(passage, start + found.start(), found[0], found["noun"].removesuffix("n"), least, most)


def _counts_in(passages: tuple[Passage, ...]) -> tuple[list[_Figure], set[str]]:
    """Give the exact numbers, and the nouns of which there are others."""
    exact, inexact = list[_Figure](), set[str]()
    for passage in passages:
        for found in _COUNT.finditer(passage.text):
            noun, before = str(found.lastgroup), passage.text[: found.start()]
            moment = noun in _MOMENTS and _IN.search(before)
            number = _value(found["number"])
            if moment or _NO_COUNT.search(before) or _NO_COUNT_BEHIND.match(passage.text, found.end()):
                inexact.add(noun)
            else:
                exact.append(_Figure(passage, found.start(), found[0], noun, number, number))
    return exact, inexact


def _sums(numbers: list[int]) -> set[int]:
    """Give the numbers, and what some of them make together."""
    return {sum(some) for size in range(1, len(numbers) + 1) for some in combinations(numbers[:8], size)}


def _value(said: str) -> int:
    return NUMBERS.get(said.lower()) or int(said)


def _told(said: _Figure, right: _Figure) -> Problem:
    place = right.passage.place(right.start)
    there = f"in {place.file}, Zeile {place.line}, steht „{right.words}“"
    return said.passage.problem(said.start, f"„{said.words}“, und {there}; eines von beiden berichtigen")
