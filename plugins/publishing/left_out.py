"""Sentences that list the programs in which she works, or towns take part, and leave one out that came later."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.program_names import named_in
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages

SEVERAL = 3
"""From so many programs on a list of two is one that may have been whole before."""
_LIST = re.compile(r"\bProgramm(?:en|e)?\s+(?P<names>»[^«]+«(?:(?:,| und| oder| sowie|, und|, oder) »[^«]+«)+)")
_HERS = re.compile(r"\b(?:begleite|moderiere|arbeite|berate|akkreditiert|teilnehmen|mitmachen|dabei sind)\b")
_SOME = re.compile(
    r"\b(?:nur|davon|zwei|beiden?|auch|dritte[nrs]?|andere[nrs]?|allein|ausschließlich|zuerst|Gutschein\w*|habe|hatte"
    r"|war(?:en)?|nicht|kein\w*|seit|bis|oft|meist\w*|früher|zum Beispiel|etwa)\b"
)
"""What says that only some are meant, or what was before."""


def left_out(outline: Outline) -> Iterator[Problem]:
    """Give such lists where she is accredited for every program of the data, and no other stands near."""
    programs = outline.catalog.programs
    accredited = {one.program for one in outline.catalog.consultant.accreditations}
    whole = len(programs) >= SEVERAL and {one.id for one in programs} <= accredited
    names = [one.name for one in programs]
    for passage in published_passages(outline) if whole else ():
        missing = [name for name in names if not any(named_in(passage.text, [name]))]
        for start, sentence in passage.sentences() if missing and not passage.quoted else ():
            found = _LIST.search(sentence)
            if found and _HERS.search(sentence) and not _SOME.search(sentence) and _are_hers(found["names"], names):
                fewer = f"diese Aufzählung nennt »{'« und »'.join(missing)}« nicht"
                yield passage.problem(start + found.start("names"), f"{fewer}; ist es vergessen, es ergänzen")


def _are_hers(listed: str, names: list[str]) -> bool:
    return all(name in names for name in re.findall(r"»([^«]+)«", listed))
