"""Links that dial another number than the one people read in them."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.publishing.filters import tel
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import LINK, mask
from plugins.publishing.words import Word

OTHER = "der Link wählt „{}“, zu lesen ist „{}“; wählen soll er „{}“, oder die Nummer davor berichtigen"
TRUNK_ZERO = "hinter +49 fällt die 0 weg, sonst erreicht der Link niemanden; „{}“ schreiben"
_SHOWN = re.compile(r"(?<![\w+])(?:\+|(?:\((?=0[\d\u00a0 ]*\)[\u00a0 /–-]*\d))?0)[\d\u00a0 ()/.–-]{5,}\d(?![\w-])")
_TARGET = re.compile(r"\(\s*<?(?P<number>tel:[^\s<>]+?)>?(?:\s+[\"'].*)?\s*\)", re.DOTALL)
_ZERO = re.compile(r"(tel:(?:\+|00)49[-.]?)0")


def dialled_links(outline: Outline) -> Iterator[Problem]:
    """Give the links to a telephone whose number is not the one shown, or reaches nobody."""
    for word in outline.everything:
        yield from _wrong(word)


def _wrong(word: Word) -> Iterator[Problem]:
    for link in LINK.finditer(mask(word.source)):
        target = _TARGET.fullmatch(word.source[link.start(3) : link.end(3)])
        if target is None or link[1]:
            continue
        number, shown = target["number"], _SHOWN.findall(word.source[link.start(2) : link.end(2)])
        if _ZERO.match(number):
            yield Problem(word.place_at(link.start(3) + 1), TRUNK_ZERO.format(_ZERO.sub(r"\1", number)))
        elif len(shown) == 1 and not _is_same(number, shown[0]):
            yield Problem(word.place_at(link.start(3) + 1), OTHER.format(number, shown[0], tel(shown[0])))


def _is_same(one: str, other: str) -> bool:
    """Tell whether two numbers reach one house: one may have an extension that the other leaves out."""
    shorter, longer = sorted((_digits(one), _digits(other)), key=len)
    return longer.startswith(shorter.removesuffix("0")) or longer.endswith(shorter)


def _digits(number: str) -> str:
    return re.sub(r"^00", "", re.sub(r"\D", "", tel(number.replace("(0)", ""))))
