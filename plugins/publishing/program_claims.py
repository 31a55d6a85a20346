"""What texts say of the office of a program unlike the data, and bodies that begin later than today."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.clock import is_ahead
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages

_OFFICE_IN = re.compile(
    r"\b[Pp]rogrammbüro(?: (?:von |für )?»(?P<name>[^«]+)«)?"
    r"(?: sitzt| ist| liegt|,? (?:das|hat|mit) (?:seinen? |seinem )?Sitz|, das(?= in \w+ (?:sitzt|liegt|ist)\b))?"
    r" in (?P<city>[A-ZÄÖÜ][a-zäöüß]{2,})\b"
)


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
