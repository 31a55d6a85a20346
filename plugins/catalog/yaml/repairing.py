"""Read on behind a mistake that is understood, so that it hides none of those below it."""

from plugins.catalog.node import Node
from plugins.catalog.problems import Problem
from plugins.catalog.yaml.composing import Composer
from plugins.catalog.yaml.rows import Finding, Rows

MAX_REPAIRS = 30
"""So many lines of one text are put right to find what else is wrong."""


def compose_as_meant(typed: Composer) -> tuple[Node | None, tuple[Problem, ...], bool]:
    """Give the root of a text ``typed`` by hand as it was meant, its problems, and whether it had to be repaired."""
    problems: list[Problem] = []
    told: frozenset[int] = frozenset()
    rows, composer = typed.rows, typed
    while True:
        broken = composer.broken
        if broken is None or not _is_new(broken, told):
            problems += composer.problems[:-1] if broken and _is_echo(rows, broken, told) else composer.problems
            return composer.root, tuple(sorted(set(problems))), bool(told)
        problems.append(composer.problems[-1])
        told |= {number for number, _ in broken.repair}
        rows = rows.repaired(broken.repair)
        composer = Composer(rows, typed.file, by_hand=True, told=told).compose()


def _is_new(broken: Finding, told: frozenset[int]) -> bool:
    """Tell whether what ended the composing can be read as it was meant, for the first time."""
    return bool(broken.repair) and len(told) < MAX_REPAIRS and not told & {number for number, _ in broken.repair}


def _is_echo(rows: Rows, broken: Finding, told: frozenset[int]) -> bool:
    """Tell whether the parser only stumbled over a line that had been put right in vain."""
    above = next(rows.above(broken.line), None)
    return broken.line in told or (above is not None and above.number in told and not broken.repair)
