"""The lines in which the cause of problems may lie, and so much of a long file as has to be read to find it."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from plugins.catalog.problems import Problem
from plugins.catalog.yaml.rows import Row, Rows
from plugins.catalog.yaml.texts import begins_sentence

_NEAR = 2
"""So many lines above and below a problem may hold its cause."""
_FIRST = 6
"""The cause of many problems lies near the first of them."""
_LONG = 100
"""A file of so many lines is read in part."""
_MANY = 5
"""So many entries are a long list."""
_MISSING = re.compile("„([a-z_]+)“ fehlt;")
_NAME = re.compile("„([a-z_]+):?“")


def suspects(rows: Rows, problems: Sequence[Problem]) -> tuple[Row, ...]:
    """Give the lines in which a field that is missing may stand, those around the first problems, and others near."""
    told = sorted(problems)[:_FIRST]
    lines = {problem.place.line for problem in told}
    missing = missing_in(told).keys()
    names = missing | {name for problem in told for name in _NAME.findall(problem.message)}
    inner = frozenset(chain.from_iterable(rows.homes.get(name, ()) for name in names))
    said = tuple(rows.since(0))
    met = [index for index, row in enumerate(said) if row.line in lines]
    begin, end = _bounds(rows, said, met) if met else (0, 0)
    around = {near for index in met for near in range(index - _NEAR, index + _NEAR + 1) if 0 <= near < len(said)}
    named = [row for row in said if row.key in missing or any(f"{name}:" in row.text for name in missing - {row.key})]
    others = [row for index, row in enumerate(said) if row.key in inner or (index and _may_be_first(rows, row))]
    inside = [row for row in (*named, *others) if begin <= row.number < end]
    return tuple(dict.fromkeys((*(row for row in inside if row in named), *(said[i] for i in sorted(around)), *inside)))


def missing_in(problems: Iterable[Problem]) -> dict[str, Problem]:
    """Give the fields that are said to be missing, each with the first problem that says so."""
    return {name: problem for problem in sorted(problems, reverse=True) for name in _MISSING.findall(problem.message)}


def _may_be_first(rows: Rows, row: Row) -> bool:
    """Tell whether a line may be the first one below a field, or below one that is missing."""
    above = next(rows.above(row.number))
    below_field = bool(above.key and not above.bare) or bool(row.dashes and not row.key and not above.dashes)
    return below_field or (not row.key and not row.dashes and begins_sentence(rows, row))


def _bounds(rows: Rows, said: Sequence[Row], met: Sequence[int]) -> tuple[int, int]:
    """Give the first and the last line of the entries in which problems lie, with the one above."""
    starts = _entries(rows)
    before = [0, *(start for start in starts if start <= said[met[0]].number)]
    after = [*(start for start in starts if start > said[met[-1]].number), len(rows.lines)]
    return before[-2:][0], after[0]


def _entries(rows: Rows) -> list[int]:
    """Give the lines at which the entries of the outermost list begin, if they are many."""
    dashes = [row for row in rows.since(0) if row.dashes]
    outer = min((row.indent for row in dashes), default=0)
    entries = [row.number for row in dashes if row.indent == outer]
    return entries if len(entries) >= _MANY and len(rows.lines) >= _LONG else []


def excerpt(rows: Rows, near: Sequence[Row]) -> Rows:
    """Give a long text without the entries that are far from the lines in question; lines keep their numbers."""
    starts = _entries(rows)
    if not starts or not near:
        return rows
    near = sorted(near, key=lambda row: row.number)
    first = [0, *(start for start in starts if start <= near[0].number)][-2:][0]
    last = [*(start for start in starts if start > near[-1].number), len(rows.lines)][0]
    kept = (line if number < starts[0] or first <= number < last else "" for number, line in enumerate(rows.lines))
    return Rows("\n".join(kept), rows.first_line, rows.homes, rows.added)
