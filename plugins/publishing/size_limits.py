"""How large a place may be that takes part in a program, where a text sets another limit than the data."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.programs import Program
from plugins.catalog.passages import value_passages
from plugins.catalog.program_names import named_in
from plugins.catalog.records import Located
from plugins.publishing.contradictions import contradiction
from plugins.publishing.outline import TEXT_FOLDERS, Outline
from plugins.publishing.passages import published_passages
from plugins.publishing.populations import Limit, limits_in
from plugins.publishing.program_meant import program_meant, programs_spoken_of

_TAKES_PART = re.compile(
    r"\b(?:[Mm]itmach\w*|mach(?:t|en)\b.*\bmit|[Tt]eilnehm\w*|n(?:imm|ehmen)\b.*\bteil|Teilnahme|(?:sich )?[Bb]ewerb\w*"
    r"|[Dd](?:as|em|es) Programms?|(?:[Ii]m|[Zz]um|[Bb]eim) Programm)\b"
)
_IS_FOR = re.compile(r"\b(?:richtet sich|gefördert|fördert|offen|beteiligen|Netzwerken?)\b")
"""What is said of a program, where it is clear that it is spoken of."""
_OF_SOMETHING_ELSE = tuple(f"content/{TEXT_FOLDERS[name]}/" for name in ("services", "towns"))
"""Texts about a service, which may be for places of another size, or about a place."""
_QUOTED = re.compile(r"[»„](?P<name>[^«“]+)[«“]")


def size_limits(outline: Outline) -> Iterator[Problem]:
    """Give the limits in texts that are none of those in the data of the same program."""
    known = {program.record.name: tuple(_of_the_data(program)) for program in outline.loaded.programs}
    for passage in published_passages(outline) if any(known.values()) else ():
        for sentence, limits in limits_in(passage):
            right = known.get(_meant(outline, sentence, limits) or "", ())
            for upper in (True, False):
                yield from _told(*(tuple(one for one in some if one.upper == upper) for some in (limits, right)))


def _of_the_data(program: Located[Program]) -> Iterator[Limit]:
    for field in ("audience", "summary"):
        for passage in value_passages(program.node.at((field,))):
            yield from (limit for _, limits in limits_in(passage) for limit in limits)


def _told(said: tuple[Limit, ...], right: tuple[Limit, ...]) -> Iterator[Problem]:
    if said and right and not {one.number for one in said} & {one.number for one in right}:
        place = right[0].passage.place(right[0].start)
        yield said[0].passage.problem(said[0].start, contradiction(said[0].words, place, right[0].words))


def _meant(outline: Outline, sentence: str, limits: tuple[Limit, ...]) -> str | None:
    """Give the program of whose places a sentence speaks, where it is clear that it does."""
    passage = limits[0].passage
    program = program_meant(outline, passage, sentence)
    if program is None or _is_of_another(outline, sentence):
        return None
    clear = bool(_TAKES_PART.search(sentence))
    if programs_spoken_of(outline, passage, sentence):
        clear = clear or any(one.plain for one in limits) or bool(_IS_FOR.search(sentence))
    elif passage.place(0).file.startswith(_OF_SOMETHING_ELSE):
        clear = False
    return program.name if clear else None


def _is_of_another(outline: Outline, sentence: str) -> bool:
    """Tell whether a sentence names a place of the data, or in quotation marks what is no program of them."""
    names = [program.name for program in outline.catalog.programs]
    quoted = (found["name"] for found in _QUOTED.finditer(sentence))
    strange = any(not tuple(named_in(name, names)) for name in quoted)
    return strange or any(town.name in sentence for town in outline.catalog.towns)
