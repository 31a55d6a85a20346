"""Look for the one edit that explains what is wrong with a file: the one after which the least is wrong."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path

from pydantic import BaseModel

from plugins.catalog.clock import build_day
from plugins.catalog.fields import homes_of
from plugins.catalog.mending.lists import list_in_another, list_without_heading, named_as_another
from plugins.catalog.mending.notes import field_as_note
from plugins.catalog.mending.pasted import pasted
from plugins.catalog.mending.suspects import excerpt, missing_in, suspects
from plugins.catalog.mending.tries import SURE, TRIES
from plugins.catalog.mending.values import name_left_out, without_value
from plugins.catalog.node import Node
from plugins.catalog.problems import Place, Problem
from plugins.catalog.validation import validate
from plugins.catalog.yaml.composing import Composer, is_yaml
from plugins.catalog.yaml.repairing import compose_as_meant
from plugins.catalog.yaml.rows import Finding, Row, Rows
from plugins.catalog.yaml.text import YamlText, read_text, with_hidden
from plugins.catalog.yaml.unprintable import without_hidden_breaks

MAX_MENDED = 10
"""So many edits of one file are found; what is wrong behind them is told as it was met."""
MAX_TRIES = 300
"""So many edits are tried to find one."""
MAX_LINES = 80_000
"""So many lines of one file are read again to find all of them."""


@dataclass(frozen=True)
class _Reading:
    """A text as far as it can be read; ``own`` are the problems that the models do not tell."""

    root: Node | None
    own: tuple[Problem, ...]
    problems: tuple[Problem, ...]
    repaired: bool


def read_facts(path: Path, file: str, model: type[BaseModel]) -> YamlText:
    """Read a data file of which the shape is known."""
    text, problems = read_text(path, file)
    return YamlText(None, problems) if text is None else parse_facts(text, file, model)


def parse_facts(text: str, file: str, model: type[BaseModel]) -> YamlText:
    """Read a YAML text of which the shape is known; what is wrong with it is told where it can be mended."""
    return _parsed(text, file, model, build_day())


@lru_cache(maxsize=64)
def _parsed(text: str, file: str, model: type[BaseModel], _day: date) -> YamlText:
    """Read a text once, as long as it says the same on the same day; a model may refuse days to come."""
    told: list[Problem] = []
    typed, hidden = without_hidden_breaks(text, file)
    rows = Rows(typed, homes=homes_of(model))
    search = _Search(file, model)
    reading = search.read(search.typed(rows))
    while reading.problems and len(told) < MAX_MENDED:
        found = pasted(rows) or search.best(rows, reading)
        if found is None:
            break
        told.append(Problem(Place(file, rows.line(found.line), found.column + 1), found.message))
        rows = rows.repaired(found.repair)
        reading = search.read(search.typed(rows))
    whole = None if told or hidden or reading.repaired else reading.root
    return YamlText(whole, with_hidden(hidden, (*told, *reading.own)), reading.root)


@dataclass
class _Search:
    """The search through a file, which ends when so many ``lines`` were read."""

    file: str
    model: type[BaseModel]
    lines: int = MAX_LINES

    def typed(self, rows: Rows) -> Composer:
        """Read a text as it stands."""
        return Composer(rows, self.file, by_hand=True).compose()

    def read(self, typed: Composer) -> _Reading:
        """Read a text as far as it can be read."""
        root, own, repaired = compose_as_meant(typed)
        found = validate(self.model, root)[1] if root else ()
        return _Reading(root, own, tuple({*own, *found}), repaired)

    def best(self, rows: Rows, reading: _Reading) -> Finding | None:
        """Give the edit after which the least is wrong, the first of those that are alike."""
        near = suspects(rows, reading.problems)
        rows = excerpt(rows, near)
        typed = self.typed(rows)
        broken, now = _broken(typed), self.read(typed)
        must_be_whole = now.root is None or broken is None
        best, least = None, len(now.problems) if now.root else sys.maxsize
        edits = chain(self._named(rows, near), _edits(rows, near, now.problems, broken))
        for finding in self._affordable(rows, edits):
            mended = rows.repaired(finding.repair)
            if must_be_whole and not is_yaml(mended.text):
                continue
            typed = self.typed(mended)
            if _is_as_bad(now, broken, _broken(typed)):
                continue
            after = self.read(typed)
            left = len(after.problems)
            if left < least and _is_no_worse(now, after) and _is_clear(rows, finding, after.problems):
                best, least = finding, left
            if not least:
                break
        return best or (self._furthest(rows, near, broken) if broken and now.root is None else None)

    def _named(self, rows: Rows, near: Sequence[Row]) -> Iterator[Finding]:
        """Try values that stand alone as those of the fields that are missing where they are left out."""
        alone = ((row, without) for row in near if (without := without_value(rows, row)))
        for row, without in alone:
            self.lines -= sum(1 for _ in rows.since(0))
            left = self.read(self.typed(rows.repaired(without)))
            yield from name_left_out(row, missing_in(left.problems))

    def _affordable(self, rows: Rows, edits: Iterable[Finding]) -> Iterator[Finding]:
        cost = sum(1 for _ in rows.since(0))
        for finding in edits:
            if cost > self.lines:
                return
            self.lines -= cost
            yield finding

    def _furthest(self, rows: Rows, near: Sequence[Row], broken: Finding) -> Finding | None:
        """Give the heading with which a text can be read further that several mistakes make unreadable."""
        edits = chain.from_iterable(list_without_heading(rows, row) for row in near)
        affordable = self._affordable(rows, edits)
        reached = {finding: _broken(self.typed(rows.repaired(finding.repair))) for finding in affordable}
        ends = {finding: again.line for finding, again in reached.items() if again and again.line > broken.line + 1}
        furthest = [finding for finding, line in ends.items() if line == max(ends.values())]
        return furthest[0] if len(furthest) == 1 else None


def _broken(typed: Composer) -> Finding | None:
    """Give what ended the reading of a text, if anything did."""
    return typed.broken or (None if typed.root else Finding(0, 0, ""))


def _is_as_bad(now: _Reading, broken: Finding | None, again: Finding | None) -> bool:
    """Tell whether the reading of a text still ends where it did."""
    if again is None:
        return False
    return now.root is None or broken is None or (again != broken and again.line <= broken.line)


def _is_no_worse(now: _Reading, after: _Reading) -> bool:
    """Tell whether nothing is wrong where nothing was before, as far as the text could be read then."""
    return now.root is None or (after.root is not None and _places(after.problems) <= _places(now.problems))


def _places(problems: Iterable[Problem]) -> set[Place]:
    return {problem.place for problem in problems}


def _is_clear(rows: Rows, finding: Finding, left: Sequence[Problem]) -> bool:
    """Tell whether an edit leaves nothing wrong in its own lines."""
    lines = [rows.line(number) for number, _ in finding.repair]
    return not any(problem.place.line in lines for problem in left)


def _edits(rows: Rows, near: Sequence[Row], problems: Sequence[Problem], broken: Finding | None) -> Iterator[Finding]:
    missing = missing_in(problems)
    yield from field_as_note(rows, missing.keys())
    yield from chain.from_iterable(named_as_another(rows, row, missing) for row in near)
    yield from chain.from_iterable(attempt(rows, row) for attempt in SURE for row in near)
    if broken and broken.repair:
        yield broken
    tries = chain.from_iterable(attempt(rows, row) for attempt in TRIES for row in near)
    yield from islice(tries, MAX_TRIES)
    for name, problem in missing.items():
        yield from list_in_another(rows, problem, name)
