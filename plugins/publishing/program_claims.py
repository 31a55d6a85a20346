"""What texts say of a program and its office unlike the data: since when it exists, where the office is."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.clock import is_ahead
from plugins.catalog.models.programs import Program
from plugins.catalog.program_names import named_in
from plugins.publishing.outline import Outline, text_file
from plugins.publishing.passages import published_passages

_YEAR = r"[Ss]eit(?: dem Jahr)? (?P<{}>(?:19|20)\d\d)\b"
_OFFICE_IN = re.compile(
    r"\b[Pp]rogrammbüro (?:(?:von |für )?»(?P<name>[^«]+)« )?(?:sitzt |ist |liegt )?"
    r"in (?P<city>[A-ZÄÖÜ][a-zäöüß]{2,})\b"
)
_SINCE = re.compile(
    rf"(?:\b[Dd]as Programm|«) (?:gibt es|besteht|läuft)\b[^.,;:]{{0,20}}?\b{_YEAR.format('behind')}"
    rf"|\b{_YEAR.format('before')} (?:gibt es|besteht|läuft) (?:das Programm|»)"
)


def program_claims(outline: Outline) -> Iterator[Problem]:
    """Give what contradicts the data, and the years to come of those who stand behind a program."""
    yield from _years(outline)
    yield from _cities(outline)
    for program in outline.loaded.programs:
        paths: list[tuple[str | int, ...]] = [("office", "since")]
        paths += (("backers", index, "since") for index in range(len(program.record.backers)))
        moments = (program.record.office.since, *(body.since for body in program.record.backers))
        for path, since in zip(paths, moments, strict=True):
            if since and is_ahead(since.first_day):
                yield Problem(program.place(*path), f"„since: {since}“ liegt in der Zukunft; das Jahr berichtigen")


def _cities(outline: Outline) -> Iterator[Problem]:
    """Give the cities of offices, where a sentence says them right behind the word."""
    offices = {program.record.name: program for program in outline.loaded.programs}
    for passage in published_passages(outline) if offices else ():
        for found in _OFFICE_IN.finditer(passage.text) if not passage.quoted else ():
            meant = [one for name, one in offices.items() if found["name"] in {None, name}]
            cities = [program.record.office.city for program in meant]
            if cities and not any(found["city"] in re.split(r"[\s,/-]", city) for city in cities):
                place = meant[0].place("office", "city")
                there = f"in {place.file}, Zeile {place.line}, steht „city: {cities[0]}“"
                message = f"„{found['city']}“, und {there}; eines von beiden berichtigen"
                yield passage.problem(found.start("city"), message)


def _years(outline: Outline) -> Iterator[Problem]:
    """Give the years since which a program exists, where a sentence names it or its page is about it."""
    programs = {program.name: program for program in outline.catalog.programs}
    own = {text_file("programs", one.id): one for one in programs.values()}
    for passage in published_passages(outline):
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
