"""The size of a network in a month of its history, said otherwise than its milestones do: „Im Juli waren es 94“."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.programs import Program
from plugins.catalog.partial_date import MONTHS, german_day
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages
from plugins.publishing.program_meant import program_meant

_YEAR = re.compile(r"(?:19|20)\d\d")
_ON = rf"[Ii]m (?:Jahr )?(?P<on_{{0}}>(?:(?:{'|'.join(MONTHS)}) )?{_YEAR.pattern})"
_COUNT = r"(?P<count_{0}>\d{{1,3}}(?:\.\d{{3}})+|\d+)"
_THEN = r"(?:waren|sind|zählten?|zählt|gehörten|gehören|umfasste|hatte)"
_IT = r"(?:es|dazu|das Programm|das Netzwerk|zum Programm|zum Netzwerk|»[^«]+«|insgesamt|schon|bereits)"
_SOME = re.compile(r"\b(?:davon|darunter|weitere[rn]?|neue[rn]?|hinzu|ich|mich|mir|wir|aus|je)\b")


def sizes_then(outline: Outline) -> Iterator[Problem]:
    """Give the sizes that a sentence about a program names with a month in which the data have another."""
    for passage in published_passages(outline):
        for start, sentence in passage.sentences() if not passage.quoted else ():
            program = program_meant(outline, passage, sentence) if _YEAR.search(sentence) else None
            for found in _sizes(program).finditer(sentence) if program and not _SOME.search(sentence) else ():
                way = str(found.lastgroup).rpartition("_")[2]
                counts = _counts(program).get(found[f"on_{way}"], ()) if program else ()
                if counts and int(found[f"count_{way}"].replace(".", "")) not in counts:
                    there = f"in data/programs.yaml steht bei {found[f'on_{way}']} „count: {min(counts)}“"
                    message = f"„{found[0]}“, und {there}; eines von beiden berichtigen"
                    yield passage.problem(start + found.start(), message)


def _sizes(program: Program) -> re.Pattern[str]:
    unit = f"{re.escape(program.network.unit)}n?" if program.network else "Orten?"
    return re.compile(
        rf"\b{_ON.format('a')} {_THEN} (?:{_IT} )*{_COUNT.format('a')}(?: {unit}\b|(?=[.,;]))"
        rf"|\b{_THEN} {_ON.format('b')} (?:{_IT} )*{_COUNT.format('b')} {unit}\b"
        rf"|\b(?:[Bb]egann|[Bb]egonnen hat|startete) (?:{_IT} )*{_ON.format('c')} mit {_COUNT.format('c')} {unit}\b"
    )


def _counts(program: Program) -> dict[str, set[int]]:
    """Give the months and years of which the data say a size, with all that they say of each."""
    steps = [(step.date, step.count) for step in program.milestones]
    steps += [(program.network.as_of, program.network.count)] if program.network else []
    days: dict[str, set[int]] = {}
    for day, count in steps:
        if count is not None:
            days.setdefault(german_day(day), set()).add(count)
    return days
