"""The size of a network, said of the very day that the data name, and another than theirs (Stand)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.programs import Program
from plugins.catalog.partial_date import german_day
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import named_in
from plugins.catalog.reviews import NEWER
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages
from plugins.publishing.program_meant import program_meant

_NUMBER = r"\d{1,3}(?:\.\d{3})+|\d+"
_LINKED = r"(?:\s+(?:dazu|mit|teil|gehört?en|zählen|inzwischen|heute|mittlerweile|machen|nehmen|sind|dabei|beteiligt))*"
"""What may stand between a number and its day, and narrows nothing down."""


def miscounted(outline: Outline) -> Iterator[Problem]:
    """Give the numbers that stand in a text beside the unit and the day of one network, and are not its size."""
    for passage in published_passages(outline):
        yield from _told(outline, passage) if "Stand" in passage.text else ()


def _told(outline: Outline, passage: Passage) -> Iterator[Problem]:
    for program in outline.catalog.programs:
        for found in _sizes(program).finditer(passage.text):
            said = found["behind"] or found["before"]
            is_meant = program_meant(outline, passage, passage.text) == program
            is_meant = is_meant or _is_about(program, passage.text, outline.catalog.programs)
            if is_meant and _number(said) not in _counts(program):
                message = f"„{found[0]}“, in data/programs.yaml sind es {_size(program)}"
                tail = f"ist eines davon vertippt, es berichtigen; {NEWER.format(said)}"
                yield passage.problem(found.start(), f"{message}; {tail}")


def _number(said: str) -> int:
    return int(said.replace(".", ""))


def _sizes(program: Program) -> re.Pattern[str]:
    """Give the pattern of „113 Orte (Stand Juni 2022)“ and „Stand Juni 2022: 113 Orte“."""
    network = program.network
    if network is None:
        return re.compile("(?!)(?P<before>)(?P<behind>)")
    unit, day = re.escape(network.unit), rf"Stand:?\s+{re.escape(german_day(network.as_of))}\b"
    behind = rf"{day}[):,]?\s+(?:(?:gehören|gehörten|sind|waren|es|zum|Netzwerk|dem)\s+){{0,4}}"
    return re.compile(
        rf"\b(?P<before>{_NUMBER})\s+{unit}{_LINKED}(?:,\s+|\s*\(){day}\)?|{behind}(?P<behind>{_NUMBER})\s+{unit}\b"
    )


def _counts(program: Program) -> set[int | None]:
    return {_size(program), *(step.count for step in program.milestones)}


def _size(program: Program) -> int | None:
    return program.network.count if program.network else None


def _is_about(program: Program, text: str, programs: tuple[Program, ...]) -> bool:
    """Tell whether a text means this program: by its name alone, or as no other counts the same."""
    named = {name for _, _, name in named_in(text, (one.name for one in programs))}
    alike = [one for one in programs if one.network and program.network and one.network.unit == program.network.unit]
    return named == {program.name} or (not named and alike == [program])
