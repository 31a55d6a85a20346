"""Accreditations that a text dates later than the data: no false claim, and yet one of both is wrong."""

import re
from collections.abc import Iterator
from itertools import chain

from plugins.catalog import Problem
from plugins.catalog.ellipsis import PROOF, PROVEN
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.other_people import of_herself
from plugins.catalog.partial_date import MONTHS
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import in_guillemets
from plugins.catalog.records import Located
from plugins.publishing.claim_moments import moments_in
from plugins.publishing.outline import Outline
from plugins.publishing.own_entries import own_entries
from plugins.publishing.passages import published_passages

_WHEN = rf"(?:(?:{'|'.join(MONTHS)}) )?(?:19|20)\d\d\b"
_FOR = r"(?:auch |nun )?(?:für|in|bei)(?: das Programm| dem Programm)?"
_PROVEN = re.compile(rf"(?i)\b(?:{PROVEN}|{PROOF})\b")
_AGAIN = re.compile(
    r"\b(?:erneut|wieder|weiter\w*|nochmals?|nicht|kein\w*|ohne|nur|allein|bis|zweite[nrs]?|zusätzlich|\w*verlänger\w*"
    r"|erneuer\w*|neu)\b"
)
"""What says of a later moment that it is one of several, or of something else."""


def later_claims(outline: Outline) -> Iterator[Problem]:
    """Give the moments since which a text has her accredited for a program, and the data say an earlier one."""
    found = outline.loaded.consultant
    known = tuple(_accredited(outline, found)) if found else ()
    entries = ((entry, _entry) for entry in own_entries(outline))
    texts = ((passage, _sentence) for passage in published_passages(outline) if not passage.quoted)
    for passage, pattern in chain(entries, texts) if known else ():
        text = in_guillemets(of_herself(passage, outline.catalog.consultant.name).text)
        for start, sentence in Passage(text, ()).sentences():
            for name, index in known if _PROVEN.search(sentence) and not _AGAIN.search(sentence) else ():
                for one in pattern(name).finditer(sentence):
                    when = str(one.lastgroup)
                    message = found and _later(found, name, index, one[when])
                    yield from (passage.problem(start + one.start(when), message),) if message else ()


def _accredited(outline: Outline, found: Located[Consultant]) -> Iterator[tuple[str, int]]:
    """Give the programs for which she has one accreditation, with its index."""
    names = {program.id: program.name for program in outline.catalog.programs}
    held = [one.program for one in found.record.accreditations]
    yield from ((names[one], index) for index, one in enumerate(held) if one in names and held.count(one) == 1)


def _sentence(name: str) -> re.Pattern[str]:
    """Give the ways in which a sentence dates the accreditation for one program alone."""
    alone = rf"»{re.escape(name)}«(?!\s*(?:,? und|,? sowie|, »))"
    return re.compile(
        rf"\b[Ss]eit (?P<a>{_WHEN}) (?:bin ich )?{_FOR} {alone}(?=[^»]*$|,? (?:und )?seit)"
        rf"|\b[Ff]ür (?:das Programm )?»{re.escape(name)}« (?:bin ich |auch )*seit (?P<b>{_WHEN})"
    )


def _entry(name: str) -> re.Pattern[str]:
    """Give the way in which an entry of a curriculum vitae does so."""
    return re.compile(
        rf"^\W*(?:[Ss]eit )?(?P<a>{_WHEN})\s*[:,–-]?\s+(?:{PROOF})\b[^»]*»?{re.escape(name)}«?(?!\s*(?:und|,))"
    )


def _later(found: Located[Consultant], name: str, index: int, when: str) -> str | None:
    since, said = found.record.accreditations[index].since, next(moments_in(when), None)
    if since is None or said is None or said.first_day <= since.last_day:
        return None
    place = found.place("accreditations", index, "since")
    there = f"bei »{name}« steht „since: {since}“ ({place.file}, Zeile {place.line})"
    return f"„{when}“, und {there}; ist der Beginn gemeint, eines von beiden berichtigen"
