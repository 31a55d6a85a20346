"""Names of programs as German sentences write them: with the endings that a case gives an adjective."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

ALL = (
    r"\b(?:[Aa]lle[nr]?|[Ss]ämtliche[nr]?)\s+(?:(?:diese|meine|unsere|hier|genannten|gezeigten|vorgestellten)[nr]?\s+)*Programmen?\b"
    r"|\b[Jj]ede[sm]?\s+(?:einzelne[ns]?\s+)?(?:Programm\b|(?:der|dieser|meiner|unserer)\s+(?:\w+\s+){0,2}Programme\b|davon\b)"
)
"""Words that mean every program, whatever their number."""
_ENDING = re.compile(r"e[mnrs]?$")
_ENDINGS = re.compile(r"(?:(?<!\belt)(?<!\bbay)ern|e[mnrs]?|n|s)\b")
_NEVER = {"e": ("", "em", "es"), "es": ("", "er"), "er": ("", "es")}
"""The endings that an adjective has in no case, by the one that it has in the name."""
_WEAK = (("e", "es"), ("e", "er"))
"""Endings behind an article, each with the one without: „das Weite Feld“, »Weites Feld«."""
_PLAIN = str.maketrans("äöü", "aou")
_OPENING = ("»", "„", '"', "‚", "›")
_BARE = re.compile(r"[A-ZÄÖÜ][\w-]*e[mnrs]? [A-ZÄÖÜ][\w-]*")
"""A name that nobody mistakes for common words: an adjective in capitals before its noun."""
_OWN_NOUNS = (
    r"\w*(?i:begleit|berat|moderat|akkredit|anerkenn|zulass)|(?:Orte|Städte|Gemeinden|Dörfer|Kommunen|Prozesse|Menschen"
    r"|Sie|Ihnen|Ihr|Ihre[mnrs]?)\b"
)
_GOING_ON = re.compile(rf"\s(?!{_OWN_NOUNS})[A-ZÄÖÜ]")
"""What makes a name the beginning of a larger one."""
_IN_OTHER_MARKS = re.compile(r"""(?<![\w»„"])["„‚“]([A-ZÄÖÜ0-9][^"„“”‚‘»«.,;:!?]{1,60})["“”‘](?!\w)""")
"""A short name in quotation marks that are not those in which this site's programs stand."""
_TELLS_A_NAME = re.compile(r"(?:\b(?:für|in|im|bei|beim|von|vom|und|oder|sowie|Programm\w*)|,|:)\s+$", re.IGNORECASE)
LONG_WORD = 5
"""So many letters without its ending has a word that makes names alike."""


def in_guillemets(text: str) -> str:
    """Set names in the marks of this site, whichever the owner typed: "A" and „A“ become »A«, at the same place."""

    def change(name: re.Match[str]) -> str:
        return f"»{name[1]}«" if _TELLS_A_NAME.search(text, max(0, name.start() - 30), name.start()) else name[0]

    return _IN_OTHER_MARKS.sub(change, text)


def stem(name: str) -> str:
    """Give a name without the endings of cases and of the plural, to compare it with others."""
    return _ENDINGS.sub("", name.casefold().translate(_PLAIN))


@cache
def name_pattern(name: str) -> re.Pattern[str]:
    """Give the pattern of a name in any case, in quotation marks or without."""
    *before, noun = name.split(" ")
    words = [rf"{re.escape(_ENDING.sub('', word))}(?:e[mnrs]?)?" for word in before]
    return re.compile(rf"(?<![\w-]){' '.join((*words, re.escape(noun)))}(?![\w-])")


def is_misdeclined(name: str, program: str, *, alone: bool) -> bool:
    """Tell whether a program's name stands there with an ending that none of its cases has.

    ``alone`` it stands without an article that would change its ending.
    """
    if not name_pattern(program).fullmatch(name):
        return False
    words = zip(name.split(" ")[:-1], program.split(" ")[:-1], strict=True)
    endings = ((_ending(mine), _ending(right)) for mine, right in words)
    return any(mine in _NEVER.get(right, ()) or (alone and (mine, right) in _WEAK) for mine, right in endings)


def _ending(word: str) -> str:
    found = _ENDING.search(word)
    return found[0] if found else ""


def alike(name: str, known: Iterable[str]) -> str | None:
    """Give the only program whose name shares a long word with another name."""
    near = [one for one in known if _long_words(name) & _long_words(one)]
    return near[0] if len(near) == 1 else None


def _long_words(name: str) -> set[str]:
    return {word for word in stem(name).split() if len(word) >= LONG_WORD}


def named_in(text: str, names: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Give where a text names one of these programs: from, to, and the name as the data have it."""
    for name in names:
        yield from ((*match.span(), name) for match in name_pattern(name).finditer(text))


def foreign_in(text: str, names: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Give where a text names a program beyond doubt: in quotation marks, or by an adjective in capitals and a noun."""
    for start, end, name in named_in(text, names):
        quoted = text[start - 1 : start] in _OPENING and text[end : end + 1] in tuple('«“”"‘‹')
        if quoted or is_beyond_doubt(name):
            yield start, end, name


def is_beyond_doubt(name: str) -> bool:
    """Tell whether nobody mistakes a name for common words, also without quotation marks."""
    return _BARE.fullmatch(name) is not None


def whole_in(text: str, names: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Give where a text names one of these, but for larger names that begin with it: „Bunte Stadt Kiel e. V.“."""
    yield from (found for found in named_in(text, names) if not _GOING_ON.match(text, found[1]))


def as_quoted(text: str, names: Iterable[str]) -> str:
    """Set marks in place of the first and last sign of names of several words that stand without marks."""
    for start, end, name in named_in(text, names):
        if " " in name and text[start - 1 : start] not in _OPENING:
            text = f"{text[:start]}»{text[start + 1 : end - 1]}«{text[end:]}"
    return text
