"""Pairs that „beide“ means in place of programs: „Heimatverein und Gemeinde, beide …“ (andere Paare)."""

import re
from dataclasses import dataclass

from plugins.catalog.ellipsis import QUOTED
from plugins.publishing.program_counts import PAIR
from plugins.publishing.relative_counts import Counted

_ADJECTIVE = r"(?:[a-zäöüß]+e[mnrs]?\s+)"
_ARTICLE = r"(?:(?:d(?:er|ie|as|en|em|es)|(?:ein|mein|ihr|sein|unser)(?:e[mnrs]?)?)\s+)"
_PREPOSITION = r"(?:\b(?:am?|an|auf|aus|bei|beim|für|im|in|mit|nach|von|vom|zum?|zur)\s+)"
_NAME = r"(?:[A-ZÄÖÜ][\w./-]*\w)"
_AND = r"(?:,?\s+(?:und|oder|sowie|wie|als auch|sondern auch)|\s+&)\s+"
_JOINED = re.compile(
    rf"(?P<first>{QUOTED}|{_NAME})(?:\s\([^()]*\))?{_AND}"
    rf"{_PREPOSITION}?(?:{_ARTICLE}{_ADJECTIVE}?|[a-zäöüß]+e[mrs]\s+)?(?P<second>{QUOTED}|{_NAME}|ich\b)"
)
"""Two names or nouns side by side."""
_OF_STATES = (
    r"(?:de[sr]|vo[nm]|aus|für)\s+(?:[a-zäöüß]+\s+)?"
    r"(?:Land(?:es|kreis\w*)?|Länder|Bund(?:es\w*)?|EU|Europ\w+|\w*[Rr]egierung|\w*[Mm]inisteri\w+)\b"
)
_NUMBERED = re.compile(
    rf"\b(?i:zwei|2|beiden?)\s+{_ADJECTIVE}{{0,2}}"
    rf"(?P<noun>(?!Programm|Akkredit|Anerkenn|Zulass){_NAME}|Programmen?(?=\s+(?:{_OF_STATES}|von\s)))"
)
"""Two of something else, or two programs of somebody else."""
_QUOTED = re.compile(QUOTED)
_OF_OTHERS = re.compile(
    r"\b\w*(?i:vereine?n?|initiativen?|gruppen?|projekte?n?|feste?n?|netzwerke?n?|stiftungen?|hefte?n?|büchern?"
    r"|zeitschriften?|zeitungen?|filme?n?|genossenschaften?|häusern?|(?:bundes|landes|eu-)programmen?)\s+$"
)
"""What stands before names in quotation marks that are no program's."""
_CAPITAL, _NOUN_BEHIND = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+e[mnrs]?\s+$"), re.compile(r"(?<=e|[mnrs])\s+[A-ZÄÖÜ]")
"""What makes a word one of a name's two: »Rege Stadt« without its marks."""
_GENERAL = re.compile(
    r"(?i:\w*(?:städten?|dörfern?|gemeinden?|orten?|kommunen|menschen|vereine?[ns]?|rat|rathaus|räten?|verwaltung(?:en)?"
    r"|politik|ehrenamt|bürger\w*|begleitung|beratung|moderation))"
)
"""What is never called a program."""
_LIKE_A_PROGRAM = re.compile(
    r"[A-ZÄÖÜ]{3,}|\w*(?:[Pp]rogramme?[ns]?|förderung|entwicklung|erneuerung|sanierung|umbau|initiativen?)"
)
_US = re.compile(r"\b(?:[Ww]ir|[Uu]ns|[Ee]uch)\s+$")
_OF_SOMEBODY = re.compile(r"\s+und ich\b|[\s,;–—]+$")
"""What is left of a beginning that is said of others, which blanks hide."""
_GOVERNED = re.compile(rf"{_PREPOSITION}(?:d(?:ie|en)\s+)?$", re.IGNORECASE)
_BREAK = re.compile(r"[,;:–—(]")


@dataclass(frozen=True)
class _Pair:
    """Two that a text names, and where their words end."""

    end: int
    words: tuple[str, ...]


def means_another_pair(counted: Counted) -> bool:
    """Tell whether „beide“ means two that are named before it and are no programs of the site."""
    if not counted.is_pair or counted.counts_others:
        return False
    programs, here = "Programm" in counted.said.words, _last_pair(counted.head)
    if _US.search(counted.head) or (_OF_SOMEBODY.match(counted.head) and not programs):
        return True
    if here is None:
        there = None if _names_programs(counted.head) else _last_pair(counted.before)
        return there is not None and (not programs or _are_like_programs(there))
    if programs:
        return _is_apart(counted.head, here) and _may_be_programs(here)
    return _is_apart(counted.head, here) or not _GOVERNED.search(counted.head)


def _last_pair(text: str) -> _Pair | None:
    """Give the last pair of a text; none where programs stand side by side."""
    if _names_programs(text):
        return None
    pairs = [_Pair(found.end(), (found["first"], found["second"])) for found in _JOINED.finditer(text)]
    pairs += [_Pair(found.end(), (found["noun"],)) for found in _NUMBERED.finditer(text)]
    return max(pairs, key=lambda pair: pair.end, default=None)


def _names_programs(text: str) -> bool:
    """Tell whether two programs are named, in quotation marks or side by side without them."""
    quoted = [name for name in _QUOTED.finditer(text) if not _OF_OTHERS.search(text, 0, name.start())]
    return len(quoted) >= PAIR or any(_are_programs(pair) for pair in _JOINED.finditer(text))


def _are_programs(pair: re.Match[str]) -> bool:
    first = pair["first"].startswith(("»", "„")) or _CAPITAL.search(pair.string, 0, pair.start())
    second = pair["second"].startswith(("»", "„")) or _NOUN_BEHIND.match(pair.string, pair.end())
    return bool(first and second and not _OF_OTHERS.search(pair.string, 0, pair.start()))


def _is_apart(head: str, pair: _Pair) -> bool:
    return _BREAK.search(head, pair.end) is not None


def _are_like_programs(pair: _Pair) -> bool:
    return any(_LIKE_A_PROGRAM.fullmatch(word) for word in pair.words)


def _may_be_programs(pair: _Pair) -> bool:
    if len(pair.words) < PAIR:
        return _are_like_programs(pair)
    return "ich" not in pair.words and not all(_GENERAL.fullmatch(word) for word in pair.words)
