"""How large a place may be that takes part in a program, where a text sets another limit than the data."""

import re
from collections.abc import Collection, Iterator

from plugins.catalog import Problem
from plugins.catalog.models.programs import Program
from plugins.catalog.passages import value_passages
from plugins.catalog.program_names import named_in
from plugins.catalog.records import Located
from plugins.publishing.outline import TEXT_FOLDERS, Outline, text_file
from plugins.publishing.passages import published_passages
from plugins.publishing.populations import Limit, limits_in

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
        there = f"in {place.file}, Zeile {place.line}, steht „{right[0].words}“"
        yield said[0].passage.problem(said[0].start, f"„{said[0].words}“, und {there}; eines von beiden berichtigen")


def _meant(outline: Outline, sentence: str, limits: tuple[Limit, ...]) -> str | None:
    """Give the program of whose places a sentence speaks: the only one named, that of its page, or the only one."""
    programs = {program.name: text_file("programs", program.id) for program in outline.catalog.programs}
    named = {name for _, _, name in named_in(sentence, programs)}
    if _is_of_another(outline, sentence, programs):
        return None
    file = limits[0].passage.place(0).file
    own = named or {name for name, page in programs.items() if page == file}
    if own:
        spoken_of = any(one.plain for one in limits) or _TAKES_PART.search(sentence) or _IS_FOR.search(sentence)
        return min(own) if len(own) == 1 and spoken_of else None
    elsewhere = file.startswith(_OF_SOMETHING_ELSE) or not _TAKES_PART.search(sentence)
    return None if elsewhere or len(programs) > 1 else next(iter(programs), None)


def _is_of_another(outline: Outline, sentence: str, names: Collection[str]) -> bool:
    """Tell whether a sentence names a place of the data, or in quotation marks what is no program of them."""
    quoted = (found["name"] for found in _QUOTED.finditer(sentence))
    strange = any(not tuple(named_in(name, names)) for name in quoted)
    return strange or any(town.name in sentence for town in outline.catalog.towns)
