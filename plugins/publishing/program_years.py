"""Since when a program exists, as texts say it, and unlike its first milestone (Beginn eines Programms)."""

import re
from collections.abc import Iterator
from datetime import date

from plugins.catalog import Problem
from plugins.catalog.models.programs import Program
from plugins.catalog.partial_date import MONTHS
from plugins.publishing import routes
from plugins.publishing.claim_moments import moments_in
from plugins.publishing.outline import Outline, text_file
from plugins.publishing.passages import published_passages
from plugins.publishing.program_meant import program_meant

_WHEN = rf"(?:dem Jahr |Jahr |Anfang |Mitte |Ende )?(?:(?:{'|'.join(MONTHS)}) )?(?:19|20)\d\d\b"
_IT = r"(?:\b(?:[Dd]as|[Dd]ieses) Programm(?: »[^«]+«)?|»[^«]+«)"
_FOUNDED = r"(?:gegründet|gestartet|aufgelegt|ins Leben gerufen)\b"
_BEGAN = r"(?:begann|startete|entstand)"
_BEGINNING = re.compile(
    rf"{_IT} (?:gibt es|besteht|läuft)\b[^.,;:]{{0,20}}?\bseit (?P<a>{_WHEN})"
    rf"|\bEs gibt {_IT} (?:schon |bereits )?seit (?P<h>{_WHEN})"
    rf"|\b[Ss]eit (?P<b>{_WHEN}) (?:gibt es|besteht|läuft) {_IT}"
    rf"|{_IT} {_BEGAN} (?:im )?(?P<c>{_WHEN})"
    rf"|{_IT} wurde (?:im )?(?P<d>{_WHEN}) {_FOUNDED}"
    rf"|\b(?:[Bb]egonnen hat|[Gg]estartet ist|[Ee]ntstanden ist) {_IT} (?:im )?(?P<g>{_WHEN})"
    rf"|\b(?:[Ii]m )?(?P<e>{_WHEN}) (?:{_BEGAN} {_IT}|wurde {_IT} {_FOUNDED})"
)
_HERS = re.compile(
    rf"\b[Ss]eit (?P<when>{_WHEN})"
    r"(?:(?!\b(?:heute|jetzt|nun|inzwischen|mittlerweile|auch|und|seit|nicht)\b)[^.,;:–(])*?"
    r"\b(?:im|für|beim|in) (?:das |dem )?(?:Programm )?»[^«]+«"
)
"""Since when she does something in it."""
_OF_IT = re.compile(rf"\b(?:[Bb]egonnen hat es|[Ee]s begann|[Gg]estartet ist es) (?:im )?(?P<f>{_WHEN})")
"""The same without its name, on a page about programs."""
_SOMEWHERE = re.compile(r"\s+(?:auch|erst|schon|in|im|an|am|bei|für|hier|dort|beim|mit uns|bei uns)\b(?! allen)")
"""What says of a part of it, or of a place."""


def program_years(outline: Outline) -> Iterator[Problem]:
    """Give the moments at which a program is said to have begun, and did not by the data."""
    pages = {outline.file_at(routes.PROGRAMS), *(text_file("programs", one.id) for one in outline.catalog.programs)}
    for passage in published_passages(outline):
        about = passage.place(0).file in pages
        for start, sentence in passage.sentences() if not passage.quoted else ():
            for found in _said(sentence, about):
                program = program_meant(outline, passage, sentence)
                when = str(found.lastgroup)
                if program and not _SOMEWHERE.match(sentence, found.end()) and _is_another(program, found):
                    milestone = program.milestones[0].date
                    there = f"in data/programs.yaml beginnen die Meilensteine von »{program.name}« {milestone}"
                    message = f"„{found[when]}“, und {there}; eines von beiden berichtigen"
                    yield passage.problem(start + found.start(when), message)


def _said(sentence: str, about: bool) -> Iterator[re.Match[str]]:
    yield from _BEGINNING.finditer(sentence)
    yield from _OF_IT.finditer(sentence) if about else ()
    yield from _HERS.finditer(sentence) if re.search(r"\b[Ii]ch\b", sentence) else ()


def _is_another(program: Program, found: re.Match[str]) -> bool:
    """Tell whether a moment is not that of the first milestone; she may do something in it since later."""
    begun, said = _begun(program), next(moments_in(found[str(found.lastgroup)]), None)
    if begun is None or said is None:
        return False
    return said.last_day < begun[0] or (found.re is not _HERS and begun[1] < said.first_day)


def _begun(program: Program) -> tuple[date, date] | None:
    """Give the first and the last day of the first milestone."""
    first = next(iter(program.milestones), None)
    return (first.date.first_day, (first.until or first.date).last_day) if first else None
