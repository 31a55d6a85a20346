"""What is said of the office of a program unlike the data, and bodies that begin later than today."""

import re
from collections.abc import Iterator, Sequence, Set

from plugins.catalog import Problem
from plugins.catalog.clock import is_ahead
from plugins.catalog.models.programs import Program
from plugins.catalog.passages import Passage, value_passages
from plugins.catalog.program_names import named_in
from plugins.catalog.records import Located
from plugins.catalog.states import AGS_PREFIX
from plugins.publishing.contradictions import contradiction
from plugins.publishing.outline import Outline, text_file
from plugins.publishing.passages import published_passages

_STATES = "|".join(state for state in AGS_PREFIX if state not in {"Berlin", "Bremen", "Hamburg"})
_NO_CITY = rf"(?:{_STATES}|Ihre?[mnrs]?|Form|Person|\w+(?:arbeit|sprache|ung|schaft|land|zeit))\b"
_OFFICE_IN = re.compile(
    r"\b[Pp]rogrammbüro(?: (?:von |für )?»(?P<name>[^«]+)«)?"
    r"(?: sitzt| ist| liegt|,? (?:das|hat|mit) (?:seinen? |seinem )?Sitz|, das(?= in \w+ (?:sitzt|liegt|ist)\b))?"
    rf" in (?!{_NO_CITY})(?P<city>[A-ZÄÖÜ][a-zäöüß]{{2,}})\b"
)
_OTHERWISE = re.compile(
    r"\b(?:[Ff]rüher\w*|[Dd]amals|[Ee]hemalig\w*|[Zz]uvor|[Vv]orher|[Zz]unächst|[Aa]nfangs|[Bb]isher\w*|[Bb]is \d{4}"
    r"|[Kk]ünftig\w*|waren?|saß|zieht|zog|gearbeitet|arbeitete|[Aa]ndere[mnrs]?|[Zz]weite[mnrs]?|[Ww]eitere[mnrs]?"
    r"|beiden?|[Nn]icht|[Kk]ein\w*|tr(?:iff|eff)\w*|traf\w*|lädt|[Tt]agung\w*|[Tt]reffen)\b"
)
"""Words for what was, for an office of something else, for a meeting."""
_QUOTED = re.compile(r"»([^«]+)«")
_Offices = Sequence[Located[Program]]


def program_claims(outline: Outline) -> Iterator[Problem]:
    """Give what contradicts the data, and the years to come of those who stand behind a program."""
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
    for passage, bound in _bound_passages(outline) if outline.loaded.programs else ():
        for start, sentence in passage.sentences() if "rogrammbüro" in passage.text and not passage.quoted else ():
            for found in _OFFICE_IN.finditer(sentence) if not _OTHERWISE.search(sentence) else ():
                offices = _meant(outline, (sentence, passage.text), found["name"], bound)
                is_sure = bool(bound) or "»" in sentence
                cities = (one.record.office.city for one in (offices if is_sure else outline.loaded.programs))
                if offices and not any(found["city"] in re.split(r"[\s,/-]", city) for city in cities):
                    yield passage.problem(start + found.start("city"), _told(found["city"], offices))


def _bound_passages(outline: Outline) -> Iterator[tuple[Passage, Set[str]]]:
    """Give texts and services, each with the programs to which they belong."""
    services = {service.id: {*service.programs} for service in outline.catalog.services}
    bound = {text_file("services", key): programs for key, programs in services.items()}
    bound |= {text_file("programs", program.id): {program.id} for program in outline.catalog.programs}
    yield from ((passage, bound.get(passage.place(0).file, set())) for passage in published_passages(outline))
    for node in outline.loaded.entries("services"):
        programs = services.get(str(node.at(("id",)).value), set())
        yield from ((passage, programs) for passage in value_passages(node))


def _meant(outline: Outline, said: tuple[str, str], name: str | None, bound: Set[str]) -> _Offices:
    """Give the programs whose office may be meant: those named with it or around it and bound to, or all."""
    programs = outline.loaded.programs
    names = [program.record.name for program in programs]
    if any(not any(named_in(quoted, names)) for text in said for quoted in _QUOTED.findall(text)):
        return ()
    named = next(({*found} for found in (_named(text, names) for text in (name or "", *said)) if found), set[str]())
    belonging = {program.record.name for program in programs if program.record.id in bound and not name}
    return [program for program in programs if program.record.name in named | belonging] or programs


def _named(text: str, names: Sequence[str]) -> list[str]:
    return [name for _, _, name in named_in(text, names)]


def _told(city: str, offices: _Offices) -> str:
    """Say where the office is by the data, or where all are that may be meant."""
    first, *others = ((office.place("office", "city"), office.record) for office in offices)
    if not others:
        return contradiction(city, first[0], f"city: {first[1].office.city}")
    there = ", ".join(f"bei »{one.name}« „city: {one.office.city}“ (Zeile {at.line})" for at, one in (first, *others))
    return f"„{city}“, und in {first[0].file} steht {there}; eines davon berichtigen"
