"""What claims an accreditation in other words: „zertifiziert“, „gelistet“, „im Pool“, „darf … arbeiten“."""

import re
from collections.abc import Iterator, Sequence

from plugins.catalog.ellipsis import QUOTED
from plugins.catalog.program_names import as_quoted, named_in
from plugins.publishing import claim_words as words
from plugins.publishing.program_counts import NUMBERS
from plugins.publishing.readings import Reading

_TELLING = re.compile(
    r"[Zz]ertifiziert|[Gg]elistet|Pool|(?:akkreditiert|anerkannt|zugelassen)en\b|\b(?:[Ll]istet|[Ff]ührt|[Dd]arf)\b|[Pp]rozessbegleit"
)
"""Without one of these nothing is claimed so."""
_PIECE = re.compile(r"[^,;:()–—]+")
_LIST = rf"{QUOTED}(?:\s+(?:und|sowie)\s+(?:(?:für|in|bei|von)\s+)?{QUOTED})*"
_ONE_WHERE = (
    r"(?:für|in|im|bei|beim|von|vom|durch)\s+(?:(?:das|dem|die|den)\s+)?"
    rf"(?:Programm(?:büro)?s?\s+|Programmen?\s+)?(?:von\s+)?{_LIST}"
)
_NUMBER = rf"{'|'.join(NUMBERS)}|beiden?|beider"
_SEVERAL = rf"(?:(?:alle[nr]?|de[nr]|die)\s+)?(?:(?:{_NUMBER})\s+)?Programm(?:en?|büros)"
_COUNTED = re.compile(
    rf"\b(?:(?P<all>[Aa]lle[nr]?)\s+)?(?:[Dd](?:en|er|ie)\s+)?(?:(?P<number>{_NUMBER})\s+)?Programm(?:en?|büros)\b(?!\s*[»„])"
)
"""Words for several programs, with their number or without."""
_WHERE = rf"(?:{_ONE_WHERE}|(?:für|in|bei|von)\s+{_SEVERAL})"
WHEN = (
    r"(?:seit|ab|im|in)\s+(?:(?:Anfang|Mitte|Ende|dem|diesem|vergangenem|letztem|Jahr|Herbst|Winter|Sommer|Frühjahr"
    r"|Frühling|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|kurzem|\d{4})\b\s*)+"
    r"|\d{4}"
)
ALSO = r"auch|nun|jetzt|inzwischen|mittlerweile|bereits|schon|endlich|offiziell|außerdem|zudem|ebenfalls|sogar"
AS = r"als\s+(?:[a-zäöüß]+e\s+)?\w*(?:[Bb]egleit|[Bb]erat|[Mm]oderat)\w+"
_ANY = rf"(?:(?:{_WHERE}|{WHEN}|{ALSO}|{AS})\s+)*"
_POOL = r"Pool(?:\s+der\s+[A-ZÄÖÜ][\w-]+)?"
_FROM = rf"(?:(?:von|bei|des\s+Programms|im\s+Programm)\s+{_LIST}|(?:von\s+)?{_SEVERAL})"
_CALLED = (
    r"(?:eine?[nr]?\s+)?(?P<word>zertifizierte[rn]?|gelistete[rn]?)\s+(?:[a-zäöüß]+e[rn]?\s+)?"
    r"\w*(?:[Bb]egleit|[Bb]erat|[Mm]oderat|[Cc]oach|[Tt]rainer|[Ee]xpert|[Ff]ach)\w*"
)
"""What she is called; only a name right behind it says for what."""
_ONE_OF = (
    r"(?:(?:vo[mn]|zum|aus\s+dem|de[mnr]|die)\s+)*(?:Kreis\s+der\s+)?(?:[a-zäöüß]+\s+|\d+\s+)?"
    r"(?P<word>akkreditierten|anerkannten|zugelassenen|zertifizierten|gelisteten)\s+(?:[a-zäöüß]+en\s+)?"
    r"(?:\w*(?:[Bb]egleit|[Bb]erat|[Mm]oderat|[Ee]xpert|[Ff]ach|[Kk]räfte|[Pp]rofi)\w*|Menschen|Personen)"
)
"""Those among whom she counts herself."""
_OF_PROCESSES = re.compile(r"(?i)\b(?:prozess|orts|stadt|dorf)begleit(?:er|erin|ung)\b")
_SO = (
    rf"(?:(?P<word>zertifiziert|gelistet)|(?P<into>in\s+(?:den|seinen|ihren))\s+{_POOL}(?:\s+{_FROM})?\s+aufgenommen)"
    r"(?:\s+worden)?"
)
_ROLE = r"[Pp]rozessbegleit(?:er|erin|ung)\b"
_OF = rf"(?:von|de[rs]\s+Programme?s?)\s+{_LIST}"
_OFFICIAL = (
    rf"(?:(?:eine?|die|der)\s+)?(?:(?P<word>offizielle[rn]?\s+\w*{_ROLE})\s+(?:{_OF}|{_WHERE})"
    rf"|(?P<role>{_ROLE})\s+(?:{_OF}|von\s+{_SEVERAL}))"
)
"""What she is to a program; without „offiziell“ only what belongs to it is so called."""
_WORKING = (
    r"(?P<work>(?:(?:[Oo]rte|[Ss]tädte|[Gg]emeinden|[Dd]örfer|[Pp]rozesse)\s+)?"
    r"(?:arbeiten|begleiten|tätig\s+sein|tätig\s+werden))"
)
_IN_POOL = r"(?P<into>im|in\s+(?:seinem|ihrem|ihren))\s+Pool"
_I = r"(?:(?:bin|wurde)\s+ich|ich\s+(?:bin|wurde)|(?:sind|wurden)\s+wir|wir\s+(?:sind|wurden))"
_WHO = (
    rf"(?:(?:{ALSO})\s+)?(?:(?:das\s+)?(?:Programm(?:büro)?\s+)?(?:von\s+)?{_LIST}"
    rf"|(?:die|der|das)(?:\s+[A-ZÄÖÜ][\w-]*)+(?:\s+(?:von|für|des)\s+(?:(?:das\s+)?Programms?\s+)?{_LIST})?)"
)
"""Whoever does something with her for a program."""
_CLAIMS = tuple(
    re.compile(rf"\s*{pattern}\s*[.!]?\s*")
    for pattern in (
        rf"{_ANY}{_I}\s+{_ANY}{_SO}(?:\s+{_WHERE})?",
        rf"(?P<word>zertifiziert|gelistet)\s+{_I}\s+{_ANY}{_WHERE}",
        rf"{_ANY}(?:ich\s+(?:bin|stehe)|(?:bin|stehe)\s+ich)\s+{_ANY}(?P<into>im)\s+{_POOL}\s+(?:{_FROM}|{_WHERE})",
        rf"{_ANY}(?:ich\s+gehöre|gehöre\s+ich)\s+{_ANY}(?P<into>zum)\s+{_POOL}\s+(?:{_FROM}|{_WHERE})",
        rf"{_WHO}\s+(?:hat|haben)\s+(?:mich|uns)\s+{_ANY}{_SO}",
        rf"{_WHO}\s+(?P<word>listet|listen|führt|führen)\s+(?:mich|uns)\s+{_ANY}{AS}",
        rf"{_WHO}\s+(?P<word>listet|listen)\s+(?:mich|uns)(?:\s+(?:{ALSO}))?",
        rf"{_ANY}{_I}\s+{_ANY}{_OFFICIAL}",
        rf"(?:als\s+)?{_OFFICIAL}",
        rf"{_ANY}(?:ich\s+darf|darf\s+ich)\s+{_ANY}{_WORKING}",
        rf"{_ANY}{_I}\s+{_ANY}{_CALLED}\s+(?:{WHEN}\s+)?{_WHERE}",
        rf"(?:{_ANY}{_I}\s+{_ANY}|als\s+)?(?:eine?\s+)?{_WHERE}\s+{_CALLED}",
        rf"(?:als\s+)?{_CALLED}\s+(?:{WHEN}\s+)?{_WHERE}(?:\s+\w+\s+(?:ich|wir)\b.*)?",
        rf"{_SEVERAL}\s+haben\s+(?:mich|uns)\s+{_ANY}{_SO}",
        rf"{_SEVERAL}\s+haben\s+(?:mich|uns)\s+{_ANY}{_IN_POOL}",
        rf"(?:das\s+)?(?:Programm(?:büro)?\s+)?(?:von\s+)?{_LIST}\s+(?:hat|haben)\s+(?:mich|uns)\s+{_ANY}{_IN_POOL}",
        rf"{_ANY}(?:bin\s+ich|ich\s+bin)\s+{_ANY}eine?r?\s+(?:von\s+|unter\s+)?{_ONE_OF}(?:\s+{_WHERE})?",
        rf"{_ANY}(?:(?:gehöre|zähle)\s+ich|ich\s+(?:gehöre|zähle))\s+{_ANY}zu[m]?\s+{_ONE_OF}(?:\s+{_WHERE})?",
    )
)
"""Whole clauses that say nothing but this of her."""
_NUMBERS = {**NUMBERS, "beide": 2, "beiden": 2, "beider": 2}
_REMEDY = "keine Akkreditierung; hier streichen oder dort eintragen (§ 5 UWG)"


def claimed_otherwise(
    reading: Reading, follows: str, names: Sequence[str], proven: Sequence[str]
) -> Iterator[tuple[int, str]]:
    """Give the programs for which a sentence says in other words what the data lack."""
    for start, found in _claims(reading, follows, names):
        yield from _told(found, reading.sentence[: start + len(found.string)], start, names, proven)


def claims_otherwise(reading: Reading, follows: str, names: Sequence[str]) -> bool:
    """Tell whether a sentence claims accreditations in other words, whose number may be less than all."""
    return any(_claims(reading, follows, names))


def _claims(reading: Reading, follows: str, names: Sequence[str]) -> Iterator[tuple[int, re.Match[str]]]:
    """Give the clauses that do so, and where they begin; a denial beside them lets them be."""
    denied = words.DENIAL.search(reading.sentence) or (words.STRONG.search(follows) and words.DENIAL.search(follows))
    if denied or not _TELLING.search(reading.sentence) or reading.sentence.rstrip().endswith("?"):
        return
    for piece in _PIECE.finditer(as_quoted(reading.sentence, names)):
        text = re.sub(r"^\W*[A-ZÄÖÜ]", lambda first: first[0].lower(), piece[0])
        found = next(filter(None, (pattern.fullmatch(text) for pattern in _CLAIMS)), None)
        if found:
            yield piece.start(), found


def _told(
    found: re.Match[str], sentence: str, start: int, names: Sequence[str], proven: Sequence[str]
) -> Iterator[tuple[int, str]]:
    groups = found.groupdict()
    by = next((group for group in ("word", "role", "work") if groups.get(group)), None)
    said = sentence[start + found.start(by) : start + found.end(by)] if by else f"{groups.get('into')} Pool"
    word = f"darf … {said}" if by == "work" else said
    for index, name in _named(sentence, start, names):
        if name not in proven:
            yield index, f"„{word}“ für »{name}«, dazu steht in data/consultant.yaml {_REMEDY}"
    yield from _counted(sentence, start, names, proven)


def _counted(sentence: str, start: int, names: Sequence[str], proven: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Give the words for more programs than there are accreditations."""
    for found in _COUNTED.finditer(sentence, start):
        number = _NUMBERS.get(found["number"] or "", len(names) if found["all"] else 0)
        if number == len(names) > len(proven):
            lacking = " und ".join(f"»{name}«" for name in names if name not in proven)
            yield found.start(), f"„{found[0]}“, aber für {lacking} steht in data/consultant.yaml {_REMEDY}"
        elif number > len(proven):
            there = ("steht keine Akkreditierung", "steht nur eine Akkreditierung")[min(len(proven), 1)]
            there = f"stehen nur {len(proven)} Akkreditierungen" if len(proven) > 1 else there
            message = f"„{found[0]}“, aber in data/consultant.yaml {there}"
            yield found.start(), f"{message}; den Satz anpassen oder die fehlenden dort eintragen (§ 5 UWG)"


def _named(sentence: str, start: int, names: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Give the programs that a sentence names from there on; who accompanies processes does so in programs only."""
    found = {index: name for index, _, name in named_in(sentence, names) if index >= start}
    if _OF_PROCESSES.search(sentence, start):
        for quoted in re.finditer(QUOTED, sentence[start:]):
            found.setdefault(start + quoted.start() + 1, quoted[0][1:-1])
    yield from sorted(found.items())
