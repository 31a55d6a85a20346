"""Names that stand where the site's programs are named, and are none of theirs (fremde Programme)."""

import re
from collections.abc import Iterable, Iterator

from plugins.catalog import Catalog, Problem
from plugins.catalog.kept_sample import programs_of_the_sample
from plugins.catalog.program_names import foreign_in, stem
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


def programs_of_the_sample_named(site: Site) -> Iterator[Problem]:
    """Nobody speaks of a program of the sample that the site does not show, unless she has thought of it."""
    names = programs_of_the_sample(site.sources.root, site.sources.catalog)
    for passage in site.sources.shown:
        for found in sample_programs_in(passage.text, names, site.sources.catalog):
            yield passage.problem(found.start, found.message)


def sample_programs_in(text: str, names: Iterable[str], catalog: Catalog) -> Iterator[Stretch]:
    """Give where a text names programs of the sample that the site does not show, and that are not told as strange."""
    told = tuple(strangers_in(text, catalog))
    for start, end, name in foreign_in(text, names):
        if not any(stranger.start <= start < stranger.end for stranger in told):
            message = f"»{name}« ist ein Programm aus dem Muster und steht nicht in data/programs.yaml; soll der Name"
            yield Stretch(start, end, f"{message} hier stehen, ist nichts zu tun, sonst streichen")


def _said(name: re.Match[str]) -> Stretch:
    message = f"»{name[0][1:-1]}« steht nicht in data/programs.yaml; streichen, das Programm dort eintragen, seinen"
    others = "neuen Namen schreiben oder, wenn es so stimmt, als Ausnahme in data/exceptions.yaml"
    return Stretch(*name.span(), f"{message} {others}")


def _others(catalog: Catalog) -> Iterator[str]:
    """Give what else the data know by a name: offices, what programs consist of, services."""
    for program in catalog.programs:
        yield from (stem(name[0][1:-1]) for name in QUOTED.finditer(program.office.name))
        yield from (stem(block.name) for block in program.building_blocks)
    yield from (stem(service.name) for service in catalog.services)
