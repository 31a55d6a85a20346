"""What one program has just as another does: most often its entry was copied and not changed all through."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.programs import Program
from plugins.catalog.records import Located
from plugins.publishing.outline import Outline

FIELDS = ("audience", "network", "milestones", "building_blocks")
"""What two programs hardly have in common."""
OFFICE = "office"


def copied_programs(outline: Outline) -> Iterator[Problem]:
    """Give what a program has just as one before it; its office, which may serve both, only beside other things."""
    known = tuple(outline.loaded.programs)
    for number, program in enumerate(known):
        for other in known[:number]:
            same = [field for field in FIELDS if _is_same(field, program.record, other.record)]
            office = [OFFICE] if same and _without_name(program.record) == _without_name(other.record) else []
            yield from (_told(field, program, other) for field in (*same, *office))


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
