"""Letters that only look right or are lost, and blanks that let no line break, as other programs hand them on."""

import re
from collections.abc import Callable, Iterator
from unicodedata import normalize

from plugins.publishing.slips.lines import Slip
from plugins.publishing.slips.text import Text

OF_PRINT = "„{}“ besteht aus Zeichen, die keine Suche findet und kein Vorleseprogramm versteht; „{}“ schreiben"
ALIKE = "in „{}“ stammt „{}“ aus einem anderen Alphabet und sieht nur so aus; das Wort neu tippen"
LOST = "in „{}“ fehlt wohl ein Buchstabe, an dessen Stelle ein Fragezeichen steht; das Wort neu tippen"
STUCK = "alle Leerzeichen hier sind geschützt, die Zeile kann nicht umbrechen; neu tippen"
Kind = tuple[str, re.Pattern[str], Callable[[re.Match[str]], str]]
"""Signs without one of which nothing is to be found, how to find it, and what to say of it."""


def odd_letters(text: Text) -> Iterator[Slip]:
    """Give joined letters of PDFs, those of other alphabets within a word, lost ones, and lines without a break."""
    for signs, pattern, message in KINDS:
        for block in text.prose if re.search(signs, text.source) else ():
            yield from (block.slip(found.start(), message(found)) for found in pattern.finditer(block.text))


def _of_print(found: re.Match[str]) -> str:
    return OF_PRINT.format(found[0], normalize("NFKC", found[0]))


def _alike(found: re.Match[str]) -> str:
    return ALIKE.format(found[0], found["sign"])


def _lost(found: re.Match[str]) -> str:
    return LOST.format(found[0])


def _stuck(_: re.Match[str]) -> str:
    return STUCK


_PRINTED = "[\ufb00-\ufb06]|[\uff01-\uff5e]+|[\U0001d400-\U0001d7ff\u24b6-\u24e9]+"
KINDS: tuple[Kind, ...] = (
    (_PRINTED, re.compile(_PRINTED), _of_print),
    (
        "[\u0370-\u04ff]",  # but for the Greek ones of units: μm, kΩ
        re.compile(r"\b(?=\w*[A-Za-zÄÖÜäöüß])\w*?(?P<sign>[\u0400-\u04ff]|(?<=\w{2})[\u0370-\u03ff])\w*"),
        _alike,
    ),
    (r"\w\?+\w", re.compile(r"\b[A-Za-zÄÖÜäöü]+\?{1,2}[a-zäöü]{2}\w*"), _lost),
    ("[\u00a0\u202f]", re.compile(r"\S+(?:[\u00a0\u202f]\S+){6,}"), _stuck),
)
