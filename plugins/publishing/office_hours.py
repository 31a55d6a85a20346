"""Hours at which she can be reached, where two texts give different ones: „montags von 14 bis 17 Uhr“."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from plugins.catalog import Problem
from plugins.catalog.partial_date import MONTHS
from plugins.catalog.passages import Passage, text_passages, value_passages
from plugins.publishing import routes
from plugins.publishing.contradictions import contradiction
from plugins.publishing.hours import SOMETIMES, Slot, said_hours, without_dots
from plugins.publishing.outline import TEXT_FOLDERS, Outline
from plugins.publishing.words import Word

_KINDS = {
    "Telefon": re.compile(
        r"\bTelefon(?:isch\w*|(?:sprech)?zeit\w*)?\b|\btelefonisch\w*|\b[Rr]ufen Sie mich\b.*\ban\b|\banrufen\b"
        r"|\b[Aa]m besten erreichen Sie mich\b(?!.*\bMail)"
    ),
    "Sprechzeit": re.compile(r"\bSprechzeit(?:en)?\b"),
    "Sprechstunde": re.compile(r"\bSprechstunden?\b"),
    "Bürozeit": re.compile(r"\bBürozeit(?:en)?\b"),
}
"""Ways in which she can be reached; each has hours of its own, and the first that a sentence names is meant."""
_HERSELF = re.compile(
    r"\b(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e[mnrs]?)?)\b"
    r"|\A(?:Telefon(?:isch|(?:sprech)?zeit(?:en)?|isch erreichbar)?|(?:Telefonische )?(?:Sprech|Büro)zeit(?:en)?):"
)
_OTHERS = re.compile(
    r"[Pp]rogrammb[üu]ro|\b(?:Frau|Herrn?|Kolleg\w+|Geschäftsstelle|Rathaus\w*|Stadtverwaltung|Bürgerbüro|Hotline)\b"
    r"|\b(?:Werkstatt|Sprechtag\w*|Veranstaltung\w*|Workshop\w*|Treffen|Termin\w*|dafür|hierfür|dazu)\b"
)
_PLACE = re.compile(r"\b(?:[Ii]n|[Ii]m|[Bb]eim?|[Vv]or) (?:de[rmn] )?(?!Regel\b|Büro\b|Woche\b)[A-ZÄÖÜ]\w+")
"""Where it is, which is no matter to a telephone."""
_FOR_ONCE = re.compile(
    rf"\b(?:[Aa]usnahmsweise|\w*[Ff]erien|Urlaub\w*|\w*[Ff]eiertag\w*|Sommer|Winter|{'|'.join(MONTHS)})\b|\d\.\s?\d"
    r"|\b(?:nicht|kein\w*|außer|ausgenommen|statt|früher|bisher|war|künftig|demnächst|heute|morgen|nächste\w*|diese[rn]?"
    r"|wenn|solange|[Zz]um Beispiel|unter anderem)\b"
)
_BEST = re.compile(r"\b[Aa]m besten\b")
"""What gives a part of the hours."""
_WITHOUT_HOURS = re.compile(r";(?!.*\bUhr\b)(?!.*\b(?:nur|gilt|gelten)\b).*")
"""What is said behind them of something else: „…; freitags bin ich meist unterwegs“."""
_HALF = 12 * 60
_MORE = re.compile(r"\b(?:[Aa]uch|[Aa]ußerdem|[Zz]usätzlich)\b")
_ADDS = re.compile(
    r"\b(?:[Ss]onst|[Nn]ur|[Nn]och|[Dd]aneben|[Dd]arüber hinaus|[Ww]eiter\w*|[Ff]erner|[Ee]benso|[Oo]der|[Dd]ann"
    r"|[Dd]azu|[Uu]nd zwar|[Aa]nsonsten|[Aa]ndere\w*|[Ff]ür (?:[a-zäöüß]+ )?[A-ZÄÖÜ]\w+)\b|\A[Uu]nd\b"
)
"""What makes a sentence say more than another of the same text, or say it of something else."""


@dataclass(frozen=True)
class _Said:
    """A sentence on hours: where its days and hours stand, and which they are; None if nobody can tell."""

    kind: str
    passage: Passage
    start: int
    words: str
    slots: frozenset[Slot] | None
    more: bool
    best: bool
    adds: bool
    index: int
    """The how manieth piece of its text it stands in."""


def office_hours(outline: Outline) -> Iterator[Problem]:
    """Give the hours of a text that are not those of the text for her contact, or of one before it."""
    contact = outline.texts_by_route.get(routes.CONTACT)
    pages = [word for word in outline.published if word.path in outline.words.pages]
    words = sorted(pages, key=lambda word: word.path != contact)
    texts_and_heads = [piece for word in words for piece in _pieces(word)]
    pieces = [tuple(_sentences(piece)) for piece in texts_and_heads]
    for text, found in zip(texts_and_heads, pieces, strict=True):
        yield from _twice(text, found)
    for kind in _KINDS:
        texts = [said for piece in pieces if (said := _readable([one for one in piece if one.kind == kind]))]
        for index, hours in enumerate(texts):
            other = next((one for one in texts[:index] if _differ(hours, one)), None)
            if other:
                yield _told(hours, other)


def _twice(piece: tuple[Passage, ...], said: tuple[_Said, ...]) -> Iterator[Problem]:
    """Give the hours of a text that stand far from others of the same kind, and have nothing in common with them."""
    for number, one in enumerate(said):
        other = next((before for before in said[:number] if _apart(piece, before, one, said)), None)
        if other and not any(another.kind == one.kind and another.slots is None for another in said):
            yield _told([one], [other])
            return


def _apart(piece: tuple[Passage, ...], one: _Said, other: _Said, said: tuple[_Said, ...]) -> bool:
    """Tell whether two sentences speak of the same, are no list, and have no time in common."""
    if one.kind != other.kind or any((one.more, one.adds, other.more, other.adds)):
        return False
    spoken = {another.index for another in said}
    between = range(one.index + 1, other.index)
    far = any(piece[index].sign != "#" and index not in spoken for index in between)
    special = any(_FOR_ONCE.search(piece[index].text) for index in between if piece[index].sign == "#")
    mine, others = one.slots or frozenset(), other.slots or frozenset()
    known = all(slot.day is not None for slot in mine | others)
    return far and known and not special and not any(_meet(first, second) for first in mine for second in others)


def _pieces(word: Word) -> Iterator[tuple[Passage, ...]]:
    """Give the body of a text and its head, which stand for themselves."""
    yield tuple(text_passages(word.source, word.file, word.source_line))
    yield tuple(value_passages(word.head)) if word.head else ()


def _sentences(piece: Iterable[Passage]) -> Iterator[_Said]:
    """Give what is said of when she can be reached."""
    for index, passage in enumerate(piece):
        if "Uhr" not in passage.text or passage.quoted:
            continue
        for start, whole in replace(passage, text=without_dots(passage.text)).sentences():
            sentence = _WITHOUT_HOURS.sub("", whole)
            kind = next((name for name, pattern in _KINDS.items() if pattern.search(sentence)), None)
            if kind and _is_hers(passage, sentence, kind) and (hours := said_hours(sentence)):
                words = passage.text[start + hours.start : start + hours.end]
                more, best, adds = (pattern.search(sentence) is not None for pattern in (_MORE, _BEST, _ADDS))
                yield _Said(kind, passage, start + hours.start, words, hours.slots, more, best, adds, index)


def _is_hers(passage: Passage, sentence: str, kind: str) -> bool:
    """Tell whether a sentence speaks of her own hours, and of those of every week."""
    elsewhere = kind != "Telefon" and _PLACE.search(sentence)
    of_a_service = kind != "Telefon" and passage.place(0).file.startswith(f"content/{TEXT_FOLDERS['services']}/")
    otherwise = _OTHERS.search(sentence) or _FOR_ONCE.search(sentence) or SOMETIMES.search(sentence)
    return bool(_HERSELF.search(sentence)) and not (otherwise or elsewhere or of_a_service)


def _readable(said: list[_Said]) -> list[_Said]:
    """Give the sentences of a text, unless one is not understood, or all only add to what is said elsewhere."""
    unclear = any(one.slots is None for one in said) or all(one.more for one in said)
    return [] if unclear else said


def _union(text: list[_Said]) -> frozenset[Slot]:
    return frozenset[Slot]().union(*(one.slots or () for one in text))


def _differ(text: list[_Said], other: list[_Said]) -> bool:
    """Tell whether hours differ; without days in one of both only those are compared.

    A head may give a part; „am besten“ may, too, or in a text of its own even hours that only meet the others.
    """
    mine, others = _union(text), _union(other)
    if any(slot.day is None for slot in mine | others):
        mine, others = (frozenset(slot._replace(day=None) for slot in slots) for slots in (mine, others))
    if any(one.best for one in (*text, *other)):
        return not any(_meet(one, another) for one in mine for another in others)
    of_one_file = text[0].passage.place(0).file == other[0].passage.place(0).file
    return not mine <= others if of_one_file else mine != others


def _meet(one: Slot, other: Slot) -> bool:
    """Tell whether two times have a moment in common, in the morning or behind noon."""
    begin, end, first, last = one.begin, _end(one), other.begin, _end(other)
    return one.day == other.day and any(begin + half < last and first < end + half for half in (-_HALF, 0, _HALF))


def _end(slot: Slot) -> int:
    return slot.end if slot.end > slot.begin else slot.end + _HALF


def _told(text: list[_Said], other: list[_Said]) -> Problem:
    mine, others = _strange(text, _union(other)), _strange(other, _union(text))
    place = others.passage.place(others.start)
    return mine.passage.problem(mine.start, contradiction(mine.words, place, others.words))


def _strange(text: list[_Said], known: frozenset[Slot]) -> _Said:
    """Give the sentence that says something else than is known, or the first."""
    return next((one for one in text if not (one.slots or frozenset()) <= known), text[0])
