"""Patterns of what somebody is in programs: „Prozessbegleiterin für »B«“, „in »B« arbeite ich als Begleiterin“."""

import re
from functools import cache

from plugins.catalog.ellipsis import QUOTED
from plugins.publishing.other_patterns import ALSO, CHOSEN, ONE_WHERE, PROFESSION, SEVERAL, WHEN

_IN = r"(?:für|in|im|bei|beim|am|an|von|vom|zu|zum|de[rs]):?\s+(?:(?:das|dem|die|den|der|des)\s+)?(?:Programm\w*\s+)?"
_AND = (
    rf"(?:,|,?\s+und|\s+sowie|\s+oder)\s+(?:(?:{ALSO}|{WHEN})\s+)*"
    r"(?:(?:für|in|im|bei|von)\s+(?:das\s+|dem\s+)?(?:Programm\s+)?)?"
)
_LIST = rf"{QUOTED}(?:{_AND}{QUOTED})*"
_WHERE = rf"(?:{_IN}(?:von\s+)?{_LIST}|{_LIST}|(?:für|in|bei|von)\s+{SEVERAL})"
_PLACES = r"(?:(?:für|von)\s+(?:Orten?|Städten?|Gemeinden|Dörfern?|Kommunen|Quartieren?)\s+)?"
_ADJECTIVE = r"(?:(?!(?:ohne|neben|keine|eine[rn]?|meine[rn]?|statt|wegen|gegen)\b)[a-zäöüß]+e[rsn]?\s+)"
POINTED = r"»·+«"
"""A name of dots, which stands for words that point to a program."""
KIND = rf"{_ADJECTIVE}{{0,3}}"
"""Adjectives of a person."""
FILL = (
    rf"(?:(?:{ALSO}|{WHEN}|nicht\s+nur|sowohl|selbst|gern|vor\s+allem|von\s+Beruf|nebenbei|hauptberuflich"
    r"|freiberuflich)\s+)*"
)
"""When and how she is so."""
_ACTIVE = (
    r"(?=\s*(?:[.,;:!()–—]|$)|\s+(?:tätig|aktiv|unterwegs|zuständig|dabei|im\s+Einsatz|eingetragen|registriert)\b)"
)


@cache
def titles(stems: str) -> re.Pattern[str]:
    """Give the pattern of a role, or of a profession for which somebody is chosen, with its programs."""
    role = rf"(?:(?P<chosen>(?i:offizielle[rn]?|{CHOSEN})\s+{KIND}{PROFESSION})|{_role(stems)})"
    more = rf"(?:\s+(?:und|sowie)\s+(?=[A-ZÄÖÜ]){PROFESSION})?(?:,?\s+\(?(?:{WHEN}|{ALSO})\)?)*"
    apart = rf"(?:\s+|\s*(?::|,\s+und\s+zwar)\s+(?=(?:für|in|im|bei)\s)|\s*[,(|–]\s*(?={_LIST}\)?\W*$))(?:als\s+)?"
    return re.compile(rf"(?<!\w){_ADJECTIVE}{{0,3}}?{role}{more}{apart}{_PLACES}(?P<where>{_WHERE})")


@cache
def turned_titles(stems: str, who: str) -> tuple[re.Pattern[str], ...]:
    """Give the patterns of sentences in which the programs stand before the role, or apart from it."""
    be, role = r"(?:bin|sind|ist|arbeitet?|arbeiten|wirkt?|wirke)", rf"(?:eine?\s+)?{KIND}{_role(stems)}"
    where = rf"(?P<where>{ONE_WHERE}|(?:für|in|bei|von)\s+{SEVERAL}|{POINTED})"
    return (
        re.compile(rf"(?i:(?<!\w){where})\s+{be}\s+{who}\s+{FILL}(?:als\s+)?{role}{_ACTIVE}"),
        re.compile(rf"\b(?:{who}\s+{be}|{be}\s+{who})\s+{FILL}{where}\s+{FILL}als\s+{role}{_ACTIVE}"),
        re.compile(rf"\b(?:{who}\s+(?:bin|sind|ist)|(?:bin|sind|ist)\s+{who})\s+{FILL}{where}\s+{FILL}{role}{_ACTIVE}"),
        re.compile(rf"\b[Aa]ls\s+{role}\s+{be}\s+{who}\s+{FILL}{where}{_ACTIVE}"),
    )


@cache
def listed_title(stems: str) -> re.Pattern[str]:
    """Give the pattern of an entry that has a role behind its program: „»B«: Prozessbegleiterin seit 2021“."""
    return re.compile(rf"\W*(?P<where>{_LIST})\s*[:(,–-]\s*{KIND}{_role(stems)}(?:,?\s+{WHEN})?\)?\W*")


def _role(stems: str) -> str:
    endings = r"(?:erinnen|orinnen|erin|orin|er|or|ung|ion|ende[rn]?|in)?(?:[*:/_-]+in(?:nen)?)?"
    return rf"\b(?P<role>(?=[A-ZÄÖÜ])[\w-]*(?i:{stems}){endings})(?![\w*-])"
