"""What a sentence denies altogether, limits to some programs, or dates back further than the data do."""

import re
from collections.abc import Iterator
from operator import itemgetter

from plugins.catalog import Catalog
from plugins.catalog.ellipsis import PROVEN, QUOTED
from plugins.catalog.program_names import named_in
from plugins.publishing import claim_words as words
from plugins.publishing.readings import Reading

_NONE = re.compile(
    r"\b[Ff]ür kein(?:es der (?:(?:drei|vier|fünf) )?Programme| (?:einziges )?Programm)\b"
    r"(?!\s+(?:de[rs]|vo[nm]|aus|wie)\b|,\s+(?:das|die|für)\b)"
)
_LIMITED = re.compile(r"(?i)\b(?:sonst|außer|weitere\w*|andere\w*|mehr)\b")
_NAMES = rf"(?:{QUOTED}(?:\s*(?:,|und|sowie)\s*(?:für\s+)?)?)+"
_ONLY = re.compile(
    rf"\W*(?:(?P<first>Nur|Lediglich|Ausschließlich|Allein) für (?:das Programm )?{_NAMES}\s*bin ich (?:als \w+ )?"
    rf"{PROVEN}"
    rf"|Ich bin (?:als \w+ )?(?P<second>nur|lediglich|ausschließlich) für (?:das Programm )?{_NAMES}\s*{PROVEN}"
    rf"|Akkreditiert bin ich (?P<third>nur|lediglich|ausschließlich) für (?:das Programm )?{_NAMES})\s*[.!]?"
)
"""A whole sentence that takes some programs for all."""
_SINCE = r"\b[Ss]eit (?:dem Jahr |Anfang |Mitte |Ende )?(?P<{}>(?:19|20)\d\d)"
_EVERY = r"(?:[Aa]llen?|[Bb]eiden?|(?:zwei|drei|vier|fünf|sechs)fach)"
_BETWEEN = (
    r"(?:\s+(?:bin|ich|für|das|dem|die|den|im|in|bei|Programme?n?|auch|schon|bereits|als [A-ZÄÖÜ][\w-]+"
    rf"|zwei|drei|vier|fünf|sechs|{_EVERY}|{_NAMES})(?=\s))*\s+"
)
_DATED = re.compile(
    rf"{_SINCE.format('before')}{_BETWEEN}[Aa]kkreditiert\b|\b[Aa]kkreditiert{_BETWEEN}{_SINCE.format('behind')}"
)
"""A year since when she is accredited, with nothing between that may be meant instead."""
Told = tuple[int, str]


def limits_in(reading: Reading, catalog: Catalog, proven: tuple[str, ...]) -> Iterator[Told]:
    """Give what a sentence says of her accreditations as a whole and the data do not."""
    if _DATED.fullmatch(reading.sentence.strip(" .!")):
        yield from _dated(reading, catalog)
    elif words.OF_HERSELF.search(reading.sentence) and not reading.sentence.rstrip().endswith("?"):
        yield from _none(reading, proven)
        yield from _only(reading.sentence, proven)
        yield from _dated(reading, catalog)


def _none(reading: Reading, proven: tuple[str, ...]) -> Iterator[Told]:
    found = _NONE.search(reading.sentence)
    denied = any(clause.holds is False for clause in reading.clauses)
    if (
        found
        and denied
        and proven
        and not (_LIMITED.search(reading.sentence) or words.NOT_TODAY.search(reading.sentence))
    ):
        there = " und ".join(f"»{name}«" for name in proven)
        message = f"„{found[0]}“, aber für {there} steht in data/consultant.yaml eine Akkreditierung"
        yield found.start(), f"{message}; den Satz anpassen oder sie dort streichen"


def _only(sentence: str, proven: tuple[str, ...]) -> Iterator[Told]:
    found = _ONLY.fullmatch(sentence)
    named = {name for _, _, name in named_in(sentence, proven)}
    others = " und ".join(f"»{name}«" for name in proven if name not in named)
    if found and named and others:
        group = found.lastgroup or "first"
        message = f"„{found[group]}“, aber auch für {others} steht in data/consultant.yaml eine Akkreditierung"
        yield found.start(group), f"{message}; den Satz anpassen oder sie dort streichen"


def _dated(reading: Reading, catalog: Catalog) -> Iterator[Told]:
    for clause in (one for one in reading.clauses if one.holds):
        found = _DATED.search(clause.text)
        if found:
            year = found["before"] or found["behind"]
            later = _later(catalog, clause.text, found, int(year))
            if later:
                message = f"„seit {year}“ akkreditiert, aber in data/consultant.yaml steht {later}"
                yield clause.start + found.start(), f"{message}; eines von beiden berichtigen (§ 5 UWG)"


def _later(catalog: Catalog, clause: str, found: re.Match[str], year: int) -> str | None:
    """Give the field by which she is accredited later than a year: for a program that is meant, or else at all."""
    names = {program.id: program.name for program in catalog.programs}
    held = [(names.get(one.program, ""), one.since) for one in catalog.consultant.accreditations]
    days = dict(sorted(((name, day.year) for name, day in held if day), key=itemgetter(1), reverse=True))
    said = clause if len(re.findall(_SINCE.format("any"), clause)) == 1 else found[0]
    named = {name for _, _, name in named_in(said, names.values())}
    each = named or (set(days) if re.search(rf"\b{_EVERY}\b", said) else set())
    late = [(days[name], name) for name in each if days.get(name, year) > year]
    if late:
        return f"für »{max(late)[1]}« „since: {max(late)[0]}“"
    sure = held and not each and all(day for _, day in held)
    return f"„since: {min(days.values())}“" if sure and year < min(days.values()) else None
