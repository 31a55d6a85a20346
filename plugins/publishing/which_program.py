"""What leaves open which program is meant, now that there are several, or offers a choice of one (Zu bedenken)."""

import re
from collections.abc import Iterator, Sequence

from plugins.catalog import Problem
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import foreign_in
from plugins.publishing.content_folder import ARTICLE_FOLDER
from plugins.publishing.outline import TEXT_FOLDERS, Outline
from plugins.publishing.passages import passages_of

_APART = (f"content/{TEXT_FOLDERS['programs']}/", f"content/{ARTICLE_FOLDER}/")
"""Texts about a program of their own, and those that may speak of the program of an evening."""
_THE_ONE = re.compile(
    r"\b(?:D(?:as|em)|Im|Vom|Zum|Am) Programm\b(?!\s+(?:de[rs]|dieser|eine[rs]|vo[nm]|für|zu[mr]?|am|an|beginnt|war)\b"
    r"|\s+[„\"“])"
)
"""Begins a sentence; within one it may mean the program of any town."""
_WHICHEVER = re.compile(
    r"»|\bProgrammen?\b|\b(?:[Jj]ede|[KkDdMmSs]?[Ee]ine|[Ww]elche|[Dd]iese|[Ii]hre?)[mns]?\s+(?:\w+\s+)?Programm\b"
)
"""Says which program is meant, or that it is whichever it may be."""
_NAME = r"»[^«]+«"
_HERS = re.compile(
    rf"\bIch begleite Orte,? (?:die am|im) Programm {_NAME} (?:teilnehmen\.|und bin dafür\b)"
    rf"|\bnimmt er am Programm {_NAME} teil\?"
)
"""Sentences that name one program as if there were no other, as ``make new`` writes them for one."""
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
    count, names = len(outline.catalog.programs), [program.name for program in outline.catalog.programs]
    for passage in passages_of(outline.words.pages.values()):
        yield from _of_several(passage, names) if count > 1 else _of_one(passage) if count else ()


def _of_several(passage: Passage, names: Sequence[str]) -> Iterator[Problem]:
    count = len(names)
    for found in _HERS.finditer(passage.text):
        message = f"„{found[0]}“ nennt ein Programm, und in data/programs.yaml stehen {count}"
        yield passage.problem(found.start(), f"{message}; gilt es auch für ein anderes, es dazuschreiben")
    named = _WHICHEVER.search(passage.text) or any(foreign_in(passage.text, names))
    if not passage.place(0).file.startswith(_APART) and not named:
        for found in _THE_ONE.finditer(passage.text):
            message = f"„{found[0]}“, und in data/programs.yaml stehen {count}"
            yield passage.problem(found.start(), f"{message}; sagen, welches gemeint ist, oder „die Programme“")


def _of_one(passage: Passage) -> Iterator[Problem]:
    for found in _OF_SEVERAL.finditer(passage.text) if not passage.quoted else ():
        if not _ELSEWHERE.match(passage.text, found.end()):
            message = f"„{found[0]}“, und in data/programs.yaml steht nur ein Programm"
            yield passage.problem(found.start(), f"{message}; ist dieses gemeint, den Satz anpassen")
