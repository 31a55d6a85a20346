"""What leaves open which program is meant, now that there are several, or offers a choice of one (Zu bedenken)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.passages import Passage, value_passages
from plugins.publishing.about_one import Spoken, is_about_one, spoken
from plugins.publishing.left_open import left_open
from plugins.publishing.named_alone import named_alone
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages_of

_OF_SEVERAL = re.compile(
    r"(?<!nicht )(?<!Nicht )(?<!fast )(?<!Fast )\b[Jj]ede[sm]? (?:einzelne[ns]? )?Programm(?:büro)?\b"
    r"|\b(?:[Dd](?:as|em)|[Ii]m) (?:andere|jeweilige)n? Programm\b"
    r"|\b(?:[Ii]n den|[Ff]ür die) (?:anderen|übrigen|jeweiligen) Programmen?\b|\b[Dd](?:as|em) anderen? Programmbüro\b"
    r"|\b[Ww]ählen Sie (?:\w+ )?(?:ein|Ihr|das) Programm\b"
    r"|\b[Ww]elches Programm (?:passt|zu Ihnen|zu Ihrem|für Sie|für Ihren)\b"
)
"""Speaks of programs as if there were several, or of programs in general."""
_ELSEWHERE = re.compile(
    r"\s+(?:de[rs]|eine[rs]|vo[nm]|Ihre[rs])\b"
    r"|,\s+(?:das|dem|in|an)\b(?! (?:am besten )?(?:zu|für) (?:Ihnen|Sie|Ihre[mn])\b)"
)
"""Behind a program: one of somebody else, or whichever it may be."""


def which_program(outline: Outline) -> Iterator[Problem]:
    """Tell „das Programm“ of several, sentences that name one as if it were the only one, and a choice of one."""
    count = len(outline.catalog.programs)
    if count > 1:
        yield from _of_several(outline)
    for passage in passages_of(outline.words.pages.values()) if count == 1 else ():
        yield from _of_one(passage)


def _of_several(outline: Outline) -> Iterator[Problem]:
    catalog = outline.catalog
    names = [program.name for program in catalog.programs]
    for word in outline.words.pages.values():
        page = () if is_about_one(word, catalog) else tuple(spoken(word, names))
        for one in page:
            yield from left_open(one, catalog)
        yield from named_alone(page, catalog)
    for passage in _facts_of_several(outline):
        yield from left_open(Spoken(passage), catalog)


def _facts_of_several(outline: Outline) -> Iterator[Passage]:
    """Give what the data say of her, and of the services that belong to more than one program."""
    consultant = outline.loaded.consultant
    yield from value_passages(consultant.node.at(("summary",))) if consultant else ()
    for node in outline.loaded.entries("services"):
        programs = node.at(("programs",)).value
        yield from () if isinstance(programs, list) and len(programs) == 1 else value_passages(node)


def _of_one(passage: Passage) -> Iterator[Problem]:
    for found in _OF_SEVERAL.finditer(passage.text) if not passage.quoted else ():
        if not _ELSEWHERE.match(passage.text, found.end()):
            message = f"„{found[0]}“, und in data/programs.yaml steht nur ein Programm"
            yield passage.problem(found.start(), f"{message}; ist dieses gemeint, den Satz anpassen")
