"""Names of programs as an entry of a list or a cell of a table has them: alone, or with little beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugins.catalog.ellipsis import UNSURE, goes_on
from plugins.catalog.program_names import named_in
from plugins.publishing import claim_words as words

_QUOTED = re.compile(r"[»„\"‚›“](?P<name>[^»«„“”\"‚‘›‹]{2,60})[«“”\"‘‹]")
_NO_NAMES = (
    r"(?:(?:[Mm]ein|[Uu]nser|[Ii]hr|[Ss]ein|[Kk]ein|[Ee]in|[Dd]ies|[Jj]ed|[Jj]en|[Aa]ll|[Vv]iel|[Ww]eiter|[Aa]nder|[Bb]eid"
    r"|[Mm]ehrer|[Ee]inig|[Ee]rst|[Zz]weit|[Dd]ritt|[Nn]eu|[Zz]ertifiziert|[Aa]kkreditiert|[Ff]olgend)(?:e[mnrs]?)\s"
    r"|\w+\s\w*(?i:begleit|berat|moderat|coach|train|mediat|supervis|expert|fach(?:frau|mann|kraft)|programm)\w*)"
)
_BARE = re.compile(rf"(?!{_NO_NAMES})(?P<name>[A-ZÄÖÜ][a-zäöüß]+(?:es|e|er|en) [A-ZÄÖÜ][\w-]+)(?![\w-])")
"""A name without quotation marks: an adjective in capitals before its noun, and neither a person nor common words."""
_BEFORE = re.compile(
    r"(?:[\W_](?<![»„\"‚›“])|(?:seit|ab|Seit|Ab)\s|(?:19|20)\d\d\b|(?:(?:das|dem|im|Das|Im)\s+)?Programm\s|(?:[Ff]ür|[Ii]n|[Bb]ei)\s"
    r"|(?:die|der|das|den|dem)\s(?=[»„\"A-ZÄÖÜ])|(?:und|sowie|auch|oder|ebenso)\s)*"
)
"""What may stand before a name, and from one to the next."""
_AND = re.compile(r"\s*(?:\([^()]*\)\s*(?!$))?(?:[,;/&+·•]|\s(?:und|sowie|oder)\s|\s{2,}|$)")
"""What parts a name from the next."""

_APART = re.compile(r"\s*[,;:(–—-]")
"""What parts a name from words about it."""


@dataclass(frozen=True)
class Listed:
    """A name and where it begins in its text; one is ``sure`` if it is quoted or the data have it."""

    start: int
    name: str
    sure: bool


def listed_in(text: str, names: Sequence[str]) -> tuple[tuple[Listed, ...], str]:
    """Give the names with which a text begins, and what stands behind them."""
    found: list[Listed] = []
    position = 0
    while one := _name_at(text, _start(text, position), names):
        listed, position = one
        found.append(listed)
        parted = _AND.match(text, position)
        if not parted:
            break
        position = parted.end()
    return tuple(found), text[position:]


def says_no_more(text: str) -> bool:
    """Tell whether what stands behind names neither denies nor leaves open what they are listed for."""
    return not (words.DENIAL.search(text) or UNSURE.search(text)) and (_APART.match(text) is not None or goes_on(text))


def is_alone(text: str) -> bool:
    """Tell whether what stands behind names says nothing of its own."""
    return says_no_more(text) and goes_on(text)


def _start(text: str, position: int) -> int:
    before = _BEFORE.match(text, position)
    return before.end() if before else position


def _name_at(text: str, start: int, names: Sequence[str]) -> tuple[Listed, int] | None:
    quoted, bare = _QUOTED.match(text, start), _BARE.match(text, start)
    for begin, end, name in named_in(text, names):
        if begin == start or (quoted and quoted.span("name") == (begin, end)):
            return Listed(begin, name, sure=True), quoted.end() if quoted else end
    found = quoted or bare
    return (Listed(found.start("name"), found["name"], sure=quoted is not None), found.end()) if found else None


def counted(entries: Sequence[Sequence[Listed]], *, of_programs: bool) -> Iterator[tuple[int, Listed]]:
    """Give the names that are told, each with the number of its entry: those without marks only beside sure ones."""
    sure = of_programs or any(one.sure for entry in entries for one in entry)
    for number, entry in enumerate(entries):
        yield from ((number, one) for one in entry if one.sure or sure)
