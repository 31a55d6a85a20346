"""How long something takes as sentences write it: „über ein bis zwei Jahre“, „dauert sechs Monate“."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plugins.catalog.number_words import NUMBER_OR_ONE, number_of
from plugins.catalog.passages import Passage

_UNITS = {
    "Stunde": ("Stunde", 1),
    "Tag": ("Tag", 1),
    "Woche": ("Woche", 1),
    "Monat": ("Monat", 1),
    "Jahr": ("Monat", 12),
}
"""What is counted, and how many of what else that is."""
_LENGTH = (
    rf"(?P<least>{NUMBER_OR_ONE})(?:(?: bis |\s?[–-]\s?)(?P<most>{NUMBER_OR_ONE}))?"
    rf" (?P<unit>{'|'.join(_UNITS)})e?n?"
    r"(?![\w-]| (?:später|danach|davor|vorher|zuvor|vor|nach|oder|pro|im (?:Monat|Jahr))\b)"
)
_KNOWN = re.compile(rf"(?:\b(?:[Üü]ber|[Dd]auert|[Vv]on)\s|\A){_LENGTH}")
_SAID = re.compile(rf"\b(?:(?P<lasts>[Dd]auert)|[Bb]egleite(?:n wir| ich)?(?: \w+){{1,3}} [Üü]ber) {_LENGTH}")
_WHOLES = (
    r"[Ww]erkstatt|[Ww]orkshop|[Bb]eratung|[Mm]oderation|[Bb]egleitung|[Tt]reffen|[Rr]unde|Tisch|[Kk]urs|[Ss]eminar"
    r"|[Pp]rozess|[Kk]lausur|[Kk]onferenz|[Ss]prechstunde|[Rr]eihe|[Vv]ortrag|[Ss]chulung|[Tt]raining|[Cc]oaching"
    r"|[Gg]espräch|[Rr]undgang|Abend|Termin|Veranstaltung"
)
_WHOLE = re.compile(
    r"(?:\A|[,;:–] )(?:(?:[Ii]nsgesamt|[Uu]nd|[Aa]ber|[Dd]enn) )?(?:(?:[Dd]as )?[Gg]anze|[Aa]lles|[Ee]s|[Ss]ie"
    r"|(?:(?:[Dd](?:er|ie|as)|(?:[Ee]|[Mm]e|[Dd]ies|[Uu]ns)\w+) )?(?:(?:[a-zäöüß]+|Runde[r]?) )?"
    r"(?!(?:Vor(?!trag)|Nach|Erst|Einzel|Auftakt|Abschluss|Kennenlern|Teil)[a-zäöü])"
    rf"(?:Angebot|\w*(?:{_WHOLES})))(?: selbst| insgesamt| am Telefon| am Bildschirm)? \Z"
)
"""What stands before „dauert“ where the whole is meant, and not the way there or what comes of it."""
_OTHERWISE = re.compile(
    r"\b(?:[Ff]rüher|[Dd]amals|war(?:en)?|oder|[Aa]uch|[Zz]um Beispiel|meist(?:ens)?|manchmal|oft|etwa"
    r"|mindestens|höchstens|wenn|falls|nicht|nur|kann|können|je|jeweils|à|[Jj]ede[mnrs]?|[Ee]rste[nr]?|[Vv]or\w+ung|[Nn]ach\w+ung|\w*[Ff]ahrt"
    r"|Vorgespräch\w*)\b"
)


@dataclass(frozen=True)
class Duration:
    """A duration as it stands in a passage: in units of which kind, from, to."""

    passage: Passage
    start: int
    words: str
    kind: str
    least: int
    most: int

    def contradicts(self, other: "Duration") -> bool:
        """Tell whether both say how long in the same units, and one is not within the other."""
        apart = self.most < other.least or other.most < self.least
        both_span = self.least < self.most and other.least < other.most
        differ = both_span and (self.least, self.most) != (other.least, other.most)
        return self.kind == other.kind and (apart or differ) and (self.is_span or other.is_span)

    @property
    def is_span(self) -> bool:
        """Tell whether it has a begin and another end."""
        return self.least < self.most


def is_of_whole(before: str) -> bool:
    """Tell whether what stands before „dauert“ is the whole, and no part of it."""
    return bool(_WHOLE.search(before))


def known_durations(passages: Iterable[Passage]) -> Iterator[Duration]:
    """Give what a record says of how long it takes."""
    yield from _found(_KNOWN, passages)


def said_durations(passages: Iterable[Passage]) -> Iterator[Duration]:
    """Give what a text says of how long the whole takes."""
    yield from _found(_SAID, passages)


def _found(pattern: re.Pattern[str], passages: Iterable[Passage]) -> Iterator[Duration]:
    for passage in (passage for passage in passages if not passage.quoted):
        for start, sentence in passage.sentences():
            found = pattern.search(sentence)
            if found and not _OTHERWISE.search(sentence):
                if pattern is _SAID and found["lasts"] and not is_of_whole(sentence[: found.start()]):
                    continue
                yield _read(found, passage, start)


def _read(found: re.Match[str], passage: Passage, start: int) -> Duration:
    kind, times = _UNITS[found["unit"]]
    least = number_of(found["least"])
    most = number_of(found["most"]) if found["most"] else least
    words = found.string[found.start("least") : found.end()]
    return Duration(passage, start + found.start("least"), words, kind, least * times, most * times)
