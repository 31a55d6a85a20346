"""Numbers of inhabitants that a sentence sets as a limit for places: „Orte mit bis zu 10.000 Einwohner*innen“."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalog.number_words import NUMBERS
from plugins.catalog.passages import Passage
from plugins.catalog.states import AGS_PREFIX

_COUNTS = {"": 1, **NUMBERS, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30, "fünfzig": 50, "hundert": 100}
_THOUSANDS = rf"(?:{'|'.join(filter(None, _COUNTS))})?tausend"
_UPPER = r"bis zu|höchstens|maximal|unter|weniger als|nicht mehr als|nicht über"
_LOWER = r"ab|mindestens|mehr als|über|nicht weniger als|nicht unter"
_LIMIT = re.compile(
    rf"(?<!nicht )\b(?:(?P<upper>{_UPPER})|(?P<lower>{_LOWER})) "
    rf"(?P<number>\d{{1,3}}(?:[.\s]\d{{3}})+|\d{{3,6}}|{_THOUSANDS}) "
    r"(?:(?P<lives>Einwohner(?:[*:_/]?-?innen|Innen|n)?(?: (?:und|oder) Einwohnern?)?|Einwohnenden?)"
    r"|Menschen|Leuten?|Personen)(?!\w)"
)
_PLACES = (
    r"(?:Orten?|Gemeinden|Städten?|Dörfern?|Kommunen|(?:Ihr(?:e[mr]?)?|eine[mr]) (?:Ort|Stadt|Gemeinde|Dorf)"
    r"|(?!\w*(?:[Aa]nt?w|[Ss]tand|[Ll]ern|\w[stgh])orten?\b)[A-ZÄÖÜ][a-zäöüß]{2,}(?:orten?|gemeinden|städten?|dörfern?|kommunen))\b"
)
"""Also of one kind: „Hafenorte“, „Kleinstädte“; not what else ends so: „Antworten“, „Veranstaltungsorte“."""
_ANY_PLACE = re.compile(rf"\b{_PLACES}")
_STATES = rf"(?:{'|'.join(AGS_PREFIX)})s?\b"
_REGION = rf"(?:{_STATES}|[A-ZÄÖÜ][a-zäöüß]*(?:land|franken|hessen|bayern|sachsen|schwaben|westfalen)s?\b)"
_PEOPLED = r"(?i:\w*(?:ort|dorf|stadt|gemeinde|verbund|verband|amt|schaft|gebiet|teil|bezirk|quartier|verein|region)\b)"
_WHERE = (
    rf"(?: (?:in|aus|von)(?: ganz)? {_REGION}| in(?: [a-zäöüß]+en)+ (?:Räumen|Gegenden)"
    rf"| (?:im|am|in der|an der|auf dem|aus dem)(?: [a-zäöüß]+en)* (?!{_PEOPLED})[A-ZÄÖÜ][a-zäöüß]+"
    rf"(?: (?:(?:von|in) )?{_REGION})?)"
)
"""Where places lie, but for what has inhabitants itself: „in Hessen“, „im ländlichen Raum Hessens“."""
_WITH = r"(?: (?:mit|von|hat|haben)|, (?:in denen|die))(?: jeweils)?"
_RIGHT_BEFORE = re.compile(rf"(?P<within>\b[Ii]n (?:[a-zäöüß]+ )?)?\b{_PLACES}(?:{_WHERE}*{_WITH})? $")
_ELSEWHERE = re.compile(rf" in {_REGION}(?:{_WITH})? $")
"""Before a second limit, where another state has one of its own."""
_IS_RULE = re.compile(
    r"\b(?:(?:bis zu|höchstens|maximal|mindestens|ab|nicht mehr als) \S+(?:\s\d+)?$|Ihr(?:e[mr]?)? "
    rf"|(?:[Ff]ür|an) \w*\s?{_PLACES})"
)
"""What sets a rule, unlike „Orte mit weniger als 5.000 Einwohnern haben es schwer“."""
_OTHERWISE = re.compile(
    r"\b(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e[mnrs]?)?|[Ff]rüher\w*|war(?:en)?|begann\w*|[Aa]nfangs|[Zz]uerst|[Zz]unächst"
    r"|[Dd]amals|[Bb]isher|[Kk]ünftig|durften?|konnten?|öffnete\w*|hatten?|wurden?|sollten?|(?:19|20)\d\d|[Nn]icht nur"
    r"|[Kk]ein\w*|größere\w*|kleinere\w*|Ausnahm\w*|meisten?|viele\w*|oft|häufig|manche\w*|einige\w*|mehrere\w*|Hälfte"
    r"|Drittel|Viertel|Prozent|darunter|davon|Schnitt|zum Beispiel|besonders|vor allem|andere[mnrs]?|auch|sogar|selbst"
    r"|schon|bekommen|erhalten|Zuschlag|Zuschuss|zusätzlich\w*"
    r"|\w*kreise?n?|Landesprogramm\w*|Förderprogramm\w*|des Landes|Angebots?)\b"
    rf"|\b(?:\d+|{'|'.join(NUMBERS)}) (?:[a-zäöüß]+e[nr]? )?(?:Orten?|Gemeinden|Städten?|Dörfern?|Kommunen)\b",
    re.IGNORECASE,
)
"""Words for what was, for exceptions, for some of the places, for something else."""


@dataclass(frozen=True)
class Limit:
    """A limit as it stands in a passage; ``plain`` where it says which places, and not what is so in them."""

    passage: Passage
    start: int
    words: str
    upper: bool
    number: int
    plain: bool


def limits_in(passage: Passage) -> Iterator[tuple[str, tuple[Limit, ...]]]:
    """Give the sentences that set limits, but for those on former ones, on exceptions, and on some places."""
    for start, sentence in passage.sentences() if not passage.quoted else ():
        limits = tuple(_limits(passage, start, sentence)) if not _OTHERWISE.search(sentence) else ()
        yield from ((sentence, limits),) if limits else ()


def _limits(passage: Passage, start: int, sentence: str) -> Iterator[Limit]:
    """Give the limits of a sentence; those of people only where places stand right before."""
    of_places = False
    for found in _LIMIT.finditer(sentence):
        before = _RIGHT_BEFORE.search(sentence[: found.start()])
        further = of_places and _ELSEWHERE.search(sentence[: found.start()])
        if before or further or (found["lives"] and _ANY_PLACE.search(sentence)):
            of_places = True
            rule = _IS_RULE.search(sentence[: found.end("number")])
            plain = bool(before and not before["within"] and rule)
            number = _number(found["number"])
            yield Limit(passage, start + found.start(), found[0], bool(found["upper"]), number, plain)


def _number(said: str) -> int:
    if said.endswith("tausend"):
        return _COUNTS[said.removesuffix("tausend")] * 1000
    return int(re.sub(r"\D", "", said))
