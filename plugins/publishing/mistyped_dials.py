"""Links in words that dial a number which is nearly hers, or nearly an office's: „[Anrufen](tel:…)“."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from plugins.catalog import Place, Problem
from plugins.catalog.compared import dialled
from plugins.catalog.problems import slips
from plugins.publishing.filters import tel
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import LINK, mask
from plugins.publishing.words import Word

_TARGET = re.compile(r"\(\s*<?(?P<number>tel:[^\s<>)]+)")
_SHOWN = re.compile(r"\d[\d\u00a0 ()/.–-]{4,}\d")
_OTHER = re.compile(r"(?i)\bfax|mobil|handy|whatsapp|durchwahl|\b(?:zweite|weitere|andere|private)")
_BEFORE = 40
"""So many signs before a link may say that it is another number."""
NEARLY = "der Link wählt „{}“, und in {}, Zeile {}, steht „{}“; ist diese gemeint, „{}“ schreiben"


def mistyped_dials(outline: Outline) -> Iterator[Problem]:
    """Give the links without a number in their words that dial one of the data but for a digit."""
    known = dict(_known(outline))
    for word in outline.published:
        yield from _nearly(word, known) if "tel:" in word.source else ()


def _nearly(word: Word, known: dict[str, Place]) -> Iterator[Problem]:
    for link in LINK.finditer(mask(word.source)):
        target = None if link[1] else _TARGET.match(word.source, link.start(3))
        leading = word.source[max(link.start() - _BEFORE, 0) : link.end(2)].rpartition("\n\n")[2]
        if target is None or _SHOWN.search(word.source[link.start(2) : link.end(2)]) or _OTHER.search(leading):
            continue
        number = dialled(unquote(target["number"]))
        meant = next((one for one in known if slips(number, dialled(one)) == 1), None)
        if meant and number not in map(dialled, known):
            place = known[meant]
            message = NEARLY.format(target["number"], place.file, place.line, meant, tel(meant))
            yield Problem(word.place_at(target.start("number")), message)


def _known(outline: Outline) -> Iterator[tuple[str, Place]]:
    found = outline.loaded.consultant
    if found:
        yield found.record.phone, found.place("phone")
    for program in outline.loaded.programs:
        if program.record.office.phone:
            yield program.record.office.phone, program.place("office", "phone")
