"""Numbers that texts give of what the site lists, and that are others by now: „Hier stehen sechs Orte“."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalog import Catalog, Problem
from plugins.catalog.number_words import NUMBER, number_of
from plugins.publishing import routes
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages_of

_NUMBER = rf"(?P<number>{NUMBER}) (?:[a-zäöüß]+e[nr]? )?"
_HERE = (
    r"\b(?:(?:[Zz]urzeit|[Dd]erzeit|[Jj]etzt) (?:sind es|stehen hier|sind hier)"
    r"|[Hh]ier (?:stehen|finden Sie|sehen Sie|sind)|[Aa]uf dieser (?:Seite|Karte)|[Ii]n dieser Liste"
    r"|(?:[Dd]ie|[Dd]iese) (?:Liste|Karte|Seite) (?:nennt|zeigt|enthält))\b[^.,;:]{0,30}? "
)
_SERVICES, _TOWNS = r"(?:Angebote|Leistungen)n?\b", r"(?:Orten?|Städten?|Gemeinden|Kommunen)\b"
_BEGINS = r"(?:\A|(?<=[.!?:–] ))"
_MINE = rf"(?:\b[Mm]eine |\b(?:[Ii]ch habe|habe ich) (?=[^.!?:;,]+{_SERVICES}(?:[.!?:;,]| für (?:Sie|Ihre?n?|Orte)\b)))"
_LISTED = r"(?:[Vv]erzeichnet|[Aa]ufgeführt|[Aa]ufgelistet)"
_LIST = r"(?:[Ii]m Verzeichnis|[Ii]n (?:der|dieser) Liste|[Aa]uf (?:der|dieser) (?:Seite|Karte)|hier)"
_IN_THE_LIST = (
    rf"(?:\b(?:{_LISTED} sind|{_LIST} (?:stehen|sind|finden Sie))\b[^.,;:]{{0,20}}? "
    rf"|{_BEGINS}(?:Alle )?(?![^.!?]*\b(?:nicht|noch|neu|fehl\w+)\b)"
    rf"(?=[^.!?]*\b(?:(?:stehen|sind) {_LIST}|{_LIST}|{_LISTED})\W*(?:[.!?]|$)))"
)
_SOME = re.compile(r"\b(?:davon|darunter|von|unter|aus|der|den|diese[nr]?|Ihre[nr]?)\s+$")
"""What makes a number one of some, or of something else."""
_IN_THE_DIRECTORY = (
    r"(?:\b[Ii]m Verzeichnis (?:stehen|sind|finden Sie)\b[^.,;:]{0,20}? "
    r"|\b[Aa]lle (?=[^.!?,;]*\bim Verzeichnis\b(?! (?:de[rs]|von)\b)))"
)


@dataclass(frozen=True)
class Listed:
    """How texts count what a list of the data has; ``numbers`` are those of all and of parts that have a name."""

    pattern: re.Pattern[str]
    numbers: tuple[int, ...]
    list: str


def listed_numbers(outline: Outline) -> Iterator[Problem]:
    """Give the numbers of services and of places that are not those of the data."""
    if not outline.loaded.doubtful:
        services, towns = _services(outline.catalog), _towns(outline.catalog)
        everywhere = Listed(re.compile(rf"{_MINE}{_NUMBER}{_SERVICES}"), services, "services")
        begun = Listed(re.compile(rf"(?:{_BEGINS}(?:Alle )?|{_HERE}){_NUMBER}{_SERVICES}"), services, "services")
        here = Listed(re.compile(rf"(?:{_HERE}|{_IN_THE_LIST}){_NUMBER}{_TOWNS}"), towns, "towns")
        yield from _told(outline, everywhere, "")
        yield from _told(outline, begun, routes.SERVICES)
        yield from _told(outline, begun, routes.HOME)
        there = Listed(re.compile(rf"{_IN_THE_DIRECTORY}{_NUMBER}{_TOWNS}"), towns, "towns")
        yield from _told(outline, here, routes.TOWNS)
        yield from _told(outline, there, "", routes.TOWNS)


def _told(outline: Outline, listed: Listed, route: str, elsewhere: str = "") -> Iterator[Problem]:
    path, other = outline.texts_by_route.get(route), outline.texts_by_route.get(elsewhere)
    words = (word for word in outline.published if word.path not in {other} and (not route or word.path == path))
    for passage in passages_of(words):
        for found in listed.pattern.finditer(passage.text) if not passage.quoted else ():
            start = found.start("number")
            if number_of(found["number"]) not in listed.numbers and not _SOME.search(passage.text[:start]):
                message = f"„{passage.text[start : found.end()]}“, und in data/{listed.list}.yaml stehen"
                yield passage.problem(start, f"{message} {listed.numbers[0]}; sind diese gezählt, die Zahl anpassen")


def _services(catalog: Catalog) -> tuple[int, ...]:
    """Give how many services there are, how many can be had, and how many belong to a program or take a voucher."""
    shown = [service for service in catalog.services if service.status != "draft"]
    programs = Counter(program for service in shown for program in service.programs)
    available = sum(service.status == "available" for service in shown)
    return len(shown), available, *programs.values(), sum(service.voucher for service in shown)


def _towns(catalog: Catalog) -> tuple[int, ...]:
    """Give how many places there are, still take part, belong to a program, lie in a state, are of a kind."""
    parts = [(town, part) for town in catalog.towns for part in town.participations]
    programs = Counter(part.program for _, part in parts)
    ongoing = {town.id for town, part in parts if part.ongoing}
    of_a_program = Counter(part.program for _, part in parts if part.ongoing)
    states, kinds = (Counter(getattr(town, field) for town in catalog.towns) for field in ("state", "kind"))
    counted = (*programs.values(), *of_a_program.values(), *states.values(), *kinds.values())
    networks = (program.network.count for program in catalog.programs if program.network and program.network.count)
    return len(catalog.towns), len(ongoing), *counted, *networks
