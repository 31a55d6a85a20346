"""Names that stand where the site's programs are named, and are none of theirs (fremde Programme)."""

import re
from collections.abc import Iterator

from plugins.catalog import Catalog, Problem
from plugins.preflight.site import Site
from plugins.preflight.stretches import Stretch

_QUOTED = r"[»„](?=[A-ZÄÖÜ0-9])[^«»„“”]+[«“”]"
_AND = r"(?:,|,?\s+(?:und/oder|und|oder|sowie|bzw\.|beziehungsweise|noch))\s+"
NAMES = re.compile(rf"{_QUOTED}(?:{_AND}(?:(?:das|dem|im|in|bei|für|am)\s+)?{_QUOTED})*")
"""A name in quotation marks, or a list of them."""
QUOTED = re.compile(_QUOTED)
_SUCH_AS = r"(?:namens|mit (?:dem )?Namen|wie|etwa|also|nämlich)"
BEFORE = re.compile(
    rf"\bProgramm(?:e[ns]?|s|büros?)?(?:\s+{_SUCH_AS})*\s+$"
    r"|\bProgrammen?\s*:\s+$"
    r"|(?<!\bim )(?<!\bvom )(?<!\bdem )\bProgramme?\s+(?:heißt|heißen|nennt sich|nennen sich)\s*:?\s+$"
    r"|\bProgramm(?:en?|s)?\s+(?:mit|teil\w*|mitmach\w*|akkreditiert|anerkannt|zugelassen)\s*:\s+$"
)
"""What says before a name that it is a program's."""
AFTER = re.compile(
    r"-Programm|,?\s+(?:(?:ist|sind|war|waren|heißt|heißen)\s+)?(?:ein|das|die|mein|unser)e?[smn]?\s+"
    r"(?:[a-zäöüß]+e[nrs]?\s+){0,2}Programme?\b"
)
"""What says so behind it."""
_ENDING = re.compile(r"(?:e[mnrs]?|n|s)\b")
_PLAIN = str.maketrans("äöü", "aou")


def strange_programs(site: Site) -> Iterator[Problem]:
    """No text or fact names a program that is not in the data, unless somebody has looked at it."""
    for passage in site.sources.shown:
        for found in strangers_in(passage.text, site.sources.catalog):
            yield passage.problem(found.start, found.message)


def strangers_in(text: str, catalog: Catalog) -> Iterator[Stretch]:
    """Give the names that stand like a program's in a text, alone or in a list with one, and are in no data."""
    programs, others = {stem(program.name) for program in catalog.programs}, set(_others(catalog))
    for names in NAMES.finditer(text):
        found = tuple(QUOTED.finditer(text, *names.span()))
        known = [stem(name[0][1:-1]) for name in found]
        if not programs.isdisjoint(known) or BEFORE.search(text[: names.start()]) or AFTER.match(text, names.end()):
            yield from (
                _said(name)
                for name, known_as in zip(found, known, strict=True)
                if known_as not in programs and known_as not in others
            )


def _said(name: re.Match[str]) -> Stretch:
    message = f"»{name[0][1:-1]}« steht nicht in data/programs.yaml; streichen, das Programm dort eintragen oder, wenn"
    return Stretch(*name.span(), f"{message} es so stimmt, als Ausnahme in data/exceptions.yaml")


def _others(catalog: Catalog) -> Iterator[str]:
    """Give what else the data know by a name: offices, what programs consist of, services."""
    for program in catalog.programs:
        yield from (stem(name[0][1:-1]) for name in QUOTED.finditer(program.office.name))
        yield from (stem(block.name) for block in program.building_blocks)
    yield from (stem(service.name) for service in catalog.services)


def stem(name: str) -> str:
    """Give a name without the endings that German sentences give it."""
    return _ENDING.sub("", name.casefold().translate(_PLAIN))
