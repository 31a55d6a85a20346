"""Numbers of things as sentences write them: „drei Abende“, „30 bis 80 Menschen“, „je zwei Stunden“."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from plugins.catalog.number_words import NUMBER, NUMBERS, number_of
from plugins.catalog.passages import Passage
from plugins.publishing.durations import is_of_whole

_ADJECTIVE = r"(?:[a-zäöüß]+e[nr]? )?"
_SPAN = re.compile(
    rf"(?<![\w.,–-])(?:(?P<least>{NUMBER})(?: bis |\s?[–-]\s?)|(?:[Bb]is zu|[Hh]öchstens|[Mm]aximal) )"
    rf"(?P<most>{NUMBER}) {_ADJECTIVE}(?P<noun>(?!Uhr|Euro|Prozent)[A-ZÄÖÜ][a-zäöüß]+)"
)
_UNITS = {
    "Abend": "(?:Gesprächsa|Werkstatta|Workshopa|A)bende?n?",
    "Tag": "(?:Werkstattt|Workshopt|Seminart|Klausurt|T)age?n?",
    "Treffen": "Treffen",
    "Termin": "Termine?n?",
    "Nachmittag": "Nachmittage?n?",
    "Vormittag": "Vormittage?n?",
    "Samstag": "Samstage?n?",
    "Wochenende": "Wochenenden?",
    "Woche": "Wochen?",
    "Monat": "Monate?n?",
    "Stunde": "Stunden?",
    "Werkstatt": "Werkst(?:att|ätten)",
    "Workshop": "Workshops?",
    "Sitzung": "Sitzung(?:en)?",
    "Rundgang": "Rundg(?:ang|änge)n?",
}
_UNIT = "|".join(f"(?P<{name}>{form})" for name, form in _UNITS.items())
_COUNT = re.compile(rf"(?<![\w.,–-])(?P<number>{NUMBER}) {_ADJECTIVE}(?:{_UNIT})(?![\w-])")
_ONE, _LASTS = "one_", "lasts_"
_TOTAL = re.compile(
    rf"\b(?:[Ww]ir (?:treffen|sehen) uns (?P<often>(?P<times>{'|'.join(NUMBERS)})(?:mal| Mal))"
    r"|(?:[Ee]s (?:gibt|sind)|sind es|[Ii]nsgesamt(?: sind es)?)"
    rf" (?P<all>(?P<number>{NUMBER}) {_ADJECTIVE}(?:{_UNIT}))"
    rf"|[Dd]auert (?P<one>einen? (?:ganzen? )?(?:{_UNIT.replace('?P<', f'?P<{_ONE}')}))"
    rf"|[Dd]auert (?P<lasts>(?P<lasting>{NUMBER}) {_ADJECTIVE}(?:{_UNIT.replace('?P<', f'?P<{_LASTS}')})))(?![\w-])"
)
"""How often all meet, or how long, as a text says it of the whole."""
_NOT_ALL = (
    r"(?![\w-]| (?:nach|vor|später|zuvor|oder|bis|pro|je|und)\b| im (?:Monat|Quartal|Jahr)\b| in der Woche\b|\s?[–/])"
)
_ON_ONE = re.compile(rf"\b(?:(?:[Aa]n|[Vv]on) einem|[Dd]auert einen?) (?:ganzen? )?(?:{_UNIT}){_NOT_ALL}")
"""How the summary of a service and its lists say that it takes one of these."""
_OPENING = re.compile(rf"\A(?:[Ii]n e|[Ee])in(?:e[nrm]?)? (?:ganze[rn]? )?(?:{_UNIT}){_NOT_ALL}")
"""How a record begins that says how long it takes: „Eine Stunde am Telefon“."""
_BESIDES = re.compile(
    r"\b(?:vorab|vorweg|vorher|danach|nachher|zuvor|\w*(?:[Vv]or|[Nn]ach)(?:gespräch|bereitung)\w*)\b"
)
_DAILY = re.compile(
    r",? (?:(?:jeweils|je|täglich|immer) )?(?:von )?\d{1,2}(?:[.:]\d\d)?(?: Uhr)?"
    r"(?: bis |\s?[–-]\s?)\d{1,2}(?:[.:]\d\d)? Uhr\b"
)
"""At which hours, which says nothing of how many days."""
_A_YEAR = re.compile(r"\s*\b(?:[Ii]m|[Pp]ro) Jahr\b")
_OFTEN = re.compile(r"\s*\b(?:[Ii]m (?:Monat|Quartal)|[Ii]n der Woche|[Pp]ro (?:Woche|Monat|Quartal))\b")
_SOME = re.compile(
    r"\b(?:[Ff]rüher|[Dd]amals|war(?:en)?|oder|auch|davon|danach|vorher|bis|[Jj]ahr\w*|zum Beispiel|weitere)\b"
)
_PARTS = re.compile(
    r"\b(?:erste[mnrs]?|zweite[mnrs]?|dritte[mnrs]?|letzte[mnrs]?|beiden?|beginn\w*|zunächst|zuerst|Beispiel|etwa|[Mm]anche"
    r"|meist(?:ens)?|manchmal|oft|öfter|selten|mal|wenn|falls|als|kann|können|könnte\w*|nicht|nur|schon|noch|zwischen)\b",
    re.IGNORECASE,
)
"""Words for some of all, or for one way of several."""
_JE = r"\b(?:je|jeweils|à)"
_EACH, _OF_EACH = (re.compile(_JE + end, re.IGNORECASE) for end in (r"\s*$", r"\b"))
_NO_COUNT = re.compile(
    r"(?:\b(?:nach|alle|vor|binnen|innerhalb von|spätestens|mindestens|höchstens|maximal|bis|bis zu|ab|etwa|rund"
    r"|ungefähr|circa|je|jeweils|à|pro|oder|über|unter|mehr als|weniger als|die ersten|die letzten)|[–-])\s*$",
    re.IGNORECASE,
)
"""What stands before a number that is none of how many there are, or is not exact."""
_IN = re.compile(r"\bin $", re.IGNORECASE)
_NOT_LONG = re.compile(r"\b(?:nach|in|vor|seit|alle|binnen|innerhalb von|spätestens|nur)\s$", re.IGNORECASE)
"""What stands before a time that is none of how long it takes."""
_TIMES = ("Minute", "Stunde", "Tag", "Woche", "Monat", "Jahr")
_LENGTHS = ("Stunde", "Tag", "Abend", "Nachmittag", "Vormittag", "Wochenende", "Woche", "Monat")
_MOMENTS = ("Tag", "Woche", "Monat", "Stunde")
_NO_COUNT_BEHIND = re.compile(r"\s(?:später|danach|davor|vorher|zuvor|nachher|vor|nach|oder)\b|\s?[–-]\s?\d|\s?/")
_OTHERWISE = re.compile(
    r"\b(?:[Ff]rüher|[Dd]amals|[Ee]inmal|[Zz]um Beispiel|waren?|kam(?:en)?|hatten?|oder|[Aa]uch|[Jj]ede[mnrs]?"
    r"|[Pp]ro|\w*[Gg]ruppen?|Kreis|Vorbereitung|Nachbereitung"
    r"|Vorgespräch|davon|vorher|nachher|danach)\b"
)
"""Words for what was, for parts of a whole, for another way."""
_ROOM = re.compile(r"\b(?:Saal|Raum|Räume|Tisch|Tischen)\b")
"""What holds a number of its own."""
_ROUND = re.compile(r"\bRunden?\b")
_TO_EACH = re.compile(r", (?:zu|für) jede[mnrs]\b[^.!?]*")
"""What is added of each of them: „drei bis fünf Vorhaben, zu jedem eine Gruppe“."""
_BEGINS, _ENDS = 1.5, 3
"""Up to so many times the end of one span another of the same size may begin, and end."""


@dataclass(frozen=True)
class Figure:
    """A number or a span as it stands in a passage: of what, from, to; one that has only an end begins with none."""

    passage: Passage
    start: int
    words: str
    noun: str
    least: int
    most: int
    of_round: bool = False

    def agrees(self, other: "Figure") -> bool:
        """Tell whether two spans say the same, as far as both say it."""
        return self.most == other.most and (self.least == other.least or not self.least or not other.least)

    def is_like(self, other: "Figure") -> bool:
        """Tell whether two spans are of the same size, as those of parts and of the whole are not."""
        least, most = max(self.least, other.least), min(self.most, other.most)
        return least <= _BEGINS * most and max(self.most, other.most) <= _ENDS * most


def spans_in(passages: Iterable[Passage]) -> Iterator[Figure]:
    """Give the spans of anything: „30 bis 80 Menschen“, „bis zu 80 Menschen“."""
    for passage, start, sentence in _sentences(passages):
        rest = _TO_EACH.sub("", sentence)
        is_clear = not any(pattern.search(rest) for pattern in (_OTHERWISE, _ROOM, _OF_EACH))
        of_round = bool(_ROUND.search(rest))
        for found in _SPAN.finditer(sentence) if is_clear else ():
            if found["noun"].startswith(_TIMES) and _NOT_LONG.search(sentence[: found.start()]):
                continue
            least, most = number_of(found["least"]) if found["least"] else 0, number_of(found["most"])
            yield Figure(
                passage, start + found.start(), found[0], found["noun"].removesuffix("n"), least, most, of_round
            )


def counts_in(passages: Iterable[Passage], *, of_all: bool = True) -> tuple[list[Figure], set[str]]:
    """Give the exact numbers of times and meetings, and the nouns of which there are others.

    What each of several takes („von je zwei Stunden“) has a noun of its own. Unless all is said ``of_all``, a sentence
    may speak of parts, or of days and hours of something else, and its numbers are none to rely on.
    """
    exact, inexact = list[Figure](), set[str]()
    for passage, start, sentence in _sentences(passages):
        is_clear = of_all or _is_plain(_DAILY.sub("", sentence))
        for found in _COUNT.finditer(sentence):
            noun, each = str(found.lastgroup), _EACH.search(sentence[: found.start()])
            is_exact = is_clear and _is_exact(found, noun) and (of_all or _is_meeting(found, noun))
            if not is_exact:
                inexact.add(noun)
            if each or is_exact:
                named, number = f"je {noun}" if each else noun, number_of(found["number"])
                exact.append(Figure(passage, start + found.start(), found[0], named, number, number))
                if _A_YEAR.match(sentence, found.end()):
                    exact.append(replace(exact[-1], noun=f"{named} im Jahr"))
    return exact, inexact


def totals_in(passages: Iterable[Passage]) -> Iterator[Figure]:
    """Give how often all meet, or how long it takes, where a sentence says it of the whole."""
    for passage, start, sentence in _sentences(passages):
        yearly = " im Jahr" if _A_YEAR.search(sentence) else ""
        rest = _SPAN.sub("", _A_YEAR.sub("", _DAILY.sub("", sentence)))
        for found in _TOTAL.finditer(sentence) if not _SOME.search(rest) else ():
            way, said = str(found.lastgroup), found["times"] or found["number"] or found["lasting"]
            lasts = found["lasts"] or found["one"]
            if lasts and not (is_of_whole(sentence[: found.start()]) and _is_plain(rest)):
                continue
            forms = ("", _ONE, _LASTS)
            noun = next((name for name in _UNITS if any(found[f"{form}{name}"] for form in forms)), "Treffen")
            number = number_of(said) if said else 1
            yield Figure(passage, start + found.start(way), found[way], f"{noun}{yearly}", number, number)


def opening_in(passages: Iterable[Passage]) -> Iterator[Figure]:
    """Give the single hour, day or the like with which a record begins: „Eine Stunde am Telefon“."""
    for passage, start, sentence in _sentences(passages):
        found = _OPENING.search(sentence)
        if found and found.lastgroup in _LENGTHS and not _BESIDES.search(sentence):
            yield Figure(passage, start + found.start(), found[0], str(found.lastgroup), 1, 1)


def single_in(passages: Iterable[Passage]) -> Iterator[Figure]:
    """Give the single day, evening or the like on which something is: „An einem Tag“."""
    for passage, start, sentence in _sentences(passages):
        for found in _ON_ONE.finditer(sentence):
            yield Figure(passage, start + found.start(), found[0], str(found.lastgroup), 1, 1)


def sums(numbers: list[int]) -> set[int]:
    """Give the numbers, and what some of them make together."""
    return {sum(some) for size in range(1, len(numbers) + 1) for some in combinations(numbers[:8], size)}


def _sentences(passages: Iterable[Passage]) -> Iterator[tuple[Passage, int, str]]:
    for passage in passages:
        yield from ((passage, *sentence) for sentence in passage.sentences() if not passage.quoted)


def _is_plain(sentence: str) -> bool:
    """Tell whether a sentence speaks of no parts, of nothing else and of no other way."""
    return not any(pattern.search(sentence) for pattern in (_SOME, _OTHERWISE, _PARTS, _ROUND))


def _is_exact(found: re.Match[str], noun: str) -> bool:
    before = found.string[: found.start()]
    is_moment = noun in _MOMENTS and _IN.search(before)
    return not (is_moment or _NO_COUNT.search(before) or _NO_COUNT_BEHIND.match(found.string, found.end()))


def _is_meeting(found: re.Match[str], noun: str) -> bool:
    """Tell whether it is a number of meetings, or of days on which something is, and not of each month."""
    return not _OFTEN.match(found.string, found.end()) and (
        noun not in _MOMENTS or found.string[: found.start()].endswith(("an ", "An "))
    )
