"""Years since which texts say that a program exists, and that are not that of its first milestone."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.programs import Program
from plugins.catalog.program_names import named_in
from plugins.publishing.outline import TEXT_FOLDERS, Outline
from plugins.publishing.passages import passages_of

_YEAR = r"[Ss]eit(?: dem Jahr)? (?P<{}>(?:19|20)\d\d)\b"
_SINCE = re.compile(
    rf"(?:\b[Dd]as Programm|«) (?:gibt es|besteht|läuft)\b[^.,;:]{{0,20}}?\b{_YEAR.format('behind')}"
    rf"|\b{_YEAR.format('before')} (?:gibt es|besteht|läuft) (?:das Programm|»)"
)


def program_years(outline: Outline) -> Iterator[Problem]:
    """Give those years, where a sentence names the program or its page is about it."""
    programs = {program.name: program for program in outline.catalog.programs}
    own = {f"content/{TEXT_FOLDERS['programs']}/{one.id}.md": one for one in programs.values()}
    for passage in passages_of(outline.published):
        for start, sentence in passage.sentences() if not passage.quoted else ():
            for found in _SINCE.finditer(sentence):
                named = {name for _, _, name in named_in(sentence, programs)}
                program = programs[min(named)] if len(named) == 1 else None if named else own.get(passage.place(0).file)
                begun = _begun(program) if program else None
                year = int(found["behind"] or found["before"])
                if program and begun and year not in begun:
                    there = f"in data/programs.yaml beginnen die Meilensteine von »{program.name}« {min(begun)}"
                    message = f"„seit {year}“, und {there}; eines von beiden berichtigen"
                    yield passage.problem(start + found.start(), message)


def _begun(program: Program) -> set[int]:
    """Give the years of the first milestone."""
    first = next(iter(program.milestones), None)
    return {first.date.year, (first.until or first.date).year} if first else set()
