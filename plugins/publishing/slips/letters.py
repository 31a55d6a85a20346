"""Letters that only look right or are lost, and blanks that let no line break, as other programs hand them on."""

import re
from collections.abc import Callable, Iterator
from unicodedata import normalize

from plugins.publishing.slips.lines import Slip
from plugins.publishing.slips.text import Text
from plugins.publishing.typography import ANY_MONTH

OF_PRINT = "„{}“ besteht aus Zeichen, die keine Suche findet und kein Vorleseprogramm versteht; „{}“ schreiben"
ALIKE = "in „{}“ stammt „{}“ aus einem anderen Alphabet und sieht nur so aus; das Wort neu tippen"
LOST = "in „{}“ fehlt wohl ein Buchstabe, an dessen Stelle ein Fragezeichen steht; das Wort neu tippen"
SPACED_OUT = "„{}“ liest ein Vorleseprogramm Buchstabe für Buchstabe; ohne Leerzeichen schreiben, für fett „**{}**“"
SMALL_CAPITALS = "„{}“ besteht aus Zeichen einer Lautschrift, die keine Suche findet; das Wort neu tippen"
STRUCK = (
    "die Striche durch „{}“ gibt es hier nicht, ein Vorleseprogramm liest jeden vor; das Wort löschen oder neu tippen"
)
NO_BLANK = "hinter „{}“ fehlt ein Leerzeichen; ergänzen"
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


def _spaced_out(found: re.Match[str]) -> str:
    return SPACED_OUT.format(found[0], found[0].replace(" ", ""))


def _small_capitals(found: re.Match[str]) -> str:
    return SMALL_CAPITALS.format(found[0])


def _struck(found: re.Match[str]) -> str:
    return STRUCK.format(re.sub("[\u0334-\u0338]", "", found[0]))


def _no_blank(found: re.Match[str]) -> str:
    return NO_BLANK.format(found[0])


def _stuck(_: re.Match[str]) -> str:
    return STUCK


_DRAWN = "\u2102\u210b-\u2112\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2131\u2133\u2134"
"""Letters of formulas that Unicode knew before the others (Letterlike Symbols): ℌ, ℝ."""
_PRINTED = f"[\ufb00-\ufb06]|[\uff01-\uff5e]+|[\U0001d400-\U0001d7ff\u24b6-\u24e9{_DRAWN}]+"
_SMALL = "[\u1d00-\u1d22\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f\ua730\ua731]"
_TOUCHING = re.compile(
    r"(?<=[a-zäöüß]{2})[.!](?=[A-ZÄÖÜ][a-zäöüß]+(?![\w./-]|\.\w))"
    rf"|(?<=[a-zäöüß]{{2}}),(?=[^\W\d_]{{2}})|(?<=\d)\.(?=(?:{ANY_MONTH})\b)"
)
KINDS: tuple[Kind, ...] = (
    (_PRINTED, re.compile(_PRINTED), _of_print),
    (
        "[\u0370-\u04ff]",  # but for the Greek ones of units: μm, kΩ
        re.compile(r"\b(?=\w*[A-Za-zÄÖÜäöüß])\w*?(?P<sign>[\u0400-\u04ff]|(?<=\w{2})[\u0370-\u03ff])\w*"),
        _alike,
    ),
    (r"\w\?+\w", re.compile(r"\b[A-Za-zÄÖÜäöü]+\?{1,2}[a-zäöü]{2}\w*"), _lost),
    (r"\w \w \w \w \w", re.compile(r"(?<!\S)(?!(?i:a b c))(?:[^\W\d_] ){4,}[^\W\d_](?!\S)"), _spaced_out),
    (f"{_SMALL}{_SMALL}", re.compile(rf"\w*{_SMALL}{{3,}}\w*"), _small_capitals),
    ("[\u0334-\u0338]", re.compile("(?:\\w[\u0334-\u0338]){2,}"), _struck),
    (r"\w[.,!]\w", _TOUCHING, _no_blank),
    ("[\u00a0\u202f]", re.compile(r"\S+(?:[\u00a0\u202f]\S+){6,}"), _stuck),
)
