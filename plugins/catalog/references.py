"""What to say of an id by which a record names a program that is not there."""

from collections.abc import Set

from plugins.catalog.models.types import as_identifier
from plugins.catalog.problems import shown, slip_of

LISTED = 20
"""So many ids at most are listed."""


def unknown_program(written: str, known: Set[str], times: int) -> str:
    """Say what is wrong with an id, and what would be right; nobody slips the same way in several places."""
    return f"das Programm „{shown(written, 60)}“ gibt es nicht; {_right(written, known, times)}"


def _right(written: str, known: Set[str], times: int) -> str:
    several = _run_together(written, known)
    if several:
        return f"zwischen den Kennungen fehlt ein Komma: {', '.join(several)}"
    meant = as_identifier(written)
    near = meant if meant in known else slip_of(meant, known)
    if near and (times == 1 or meant != written):
        return f"Meinten Sie „{near}“?"
    there = f" (dort bekannt: {', '.join(sorted(known))})" if len(known) <= LISTED else ""
    return f"hier streichen, oder das Programm in data/programs.yaml {'wieder ' * (times > 1)}eintragen{there}"


def _run_together(written: str, known: Set[str]) -> list[str]:
    """Give the ids of a list whose commas are missing."""
    words = written.replace(";", " ").split()
    return words if len(words) > 1 and set(words) <= known else []
