"""What one program has just as another does: most often its entry was copied and not changed all through."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.programs import Program
from plugins.catalog.passages import value_passages
from plugins.catalog.program_names import named_in
from plugins.catalog.records import Located
from plugins.publishing.outline import Outline

FIELDS = ("audience", "network", "milestones", "building_blocks")
"""What two programs hardly have in common."""
OFFICE = "office"
NAMING = ("summary", "audience", "building_blocks")
"""What speaks of its own program."""
_INSIDE = re.compile(r"\b(?:[Ii]n|[Bb]ei|[Aa]n|[Ff]ür|[Vv]on|[Mm]it|[Pp]rogramms?)\s+»?$")
_COMPARED = re.compile(
    r"\b(?:[Aa]nders|wie|[Nn]eben|[Ss]owie|[Aa]ußer\w*|[Ss]chwester\w*|[Nn]achfolge\w*|[Ff]rüher|aus)\b"
)
"""What leads to another program that is meant."""


def copied_programs(outline: Outline) -> Iterator[Problem]:
    """Give what a program has just as one before it; its office, which may serve both, only beside other things."""
    known = tuple(outline.loaded.programs)
    for number, program in enumerate(known):
        for other in known[:number]:
            same = [field for field in FIELDS if _is_same(field, program.record, other.record)]
            office = [OFFICE] if same and _without_name(program.record) == _without_name(other.record) else []
            yield from (_told(field, program, other) for field in (*same, *office))
        yield from _naming_another(program, [other.record.name for other in known])


def _naming_another(program: Located[Program], names: list[str]) -> Iterator[Problem]:
    """Give where an entry says „bei »A«“ of another program, and does not name its own."""
    own = program.record.name
    for passage in (passage for field in NAMING for passage in value_passages(program.node.at((field,)))):
        named = sorted(named_in(passage.text, names))
        if named and own not in {name for *_, name in named} and not _COMPARED.search(passage.text):
            start, _, name = named[0]
            said = f"hier steht »{name}«, und der Eintrag gehört zu »{own}«"
            if _INSIDE.search(passage.text[:start]):
                yield passage.problem(start, f"{said}; ist er kopiert, die Angaben von »{own}« eintragen")


def _is_same(field: str, program: Program, other: Program) -> bool:
    said = getattr(program, field)
    return bool(said) and said == getattr(other, field)


def _without_name(program: Program) -> dict[str, object]:
    return program.office.model_dump(exclude={"name"})


def _told(field: str, program: Located[Program], other: Located[Program]) -> Problem:
    line = other.node.key_place((field,)).line
    said = f"„{field}“ steht ebenso bei »{other.record.name}« (Zeile {line})"
    right = f"ist der Eintrag kopiert, hier die Angaben von »{program.record.name}« eintragen"
    return Problem(program.node.key_place((field,)), f"{said}; {right}")
