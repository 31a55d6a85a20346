"""Deliberate exceptions (Ausnahmen) take findings out, and are findings themselves when their time is over."""

from collections.abc import Iterable, Iterator
from datetime import date

from plugins.catalog import Problem
from plugins.catalog.models.exceptions import Allowance, Exceptions
from plugins.catalog.node import Node
from plugins.catalog.problems import did_you_mean
from plugins.preflight.findings import Finding
from plugins.preflight.sources import Sources

FILE = "data/exceptions.yaml"
CHECK = "ausnahmen"
"""What findings about the exceptions are called; they cannot be excepted."""


def apply(sources: Sources, findings: tuple[Finding, ...], checks: Iterable[str], today: date) -> tuple[Finding, ...]:
    """Take the excepted findings out; an exception past its day, without effect or of no check is an error."""
    root = sources.records.get(FILE)
    if root is None:
        return findings
    allowances = Exceptions.model_validate(root.plain()).exceptions
    left = (finding for finding in findings if not any(covers(allowance, finding) for allowance in allowances))
    wrong = (
        problem
        for index, allowance in enumerate(allowances)
        for problem in _wrong(allowance, root.at(("exceptions", index)), findings, frozenset(checks), today)
    )
    return (*left, *(Finding(problem, CHECK) for problem in wrong))


def covers(allowance: Allowance, finding: Finding) -> bool:
    """Tell whether an exception speaks of a finding."""
    here = (allowance.check, allowance.file) == (finding.check, finding.problem.place.file)
    return here and (allowance.contains or "") in finding.problem.message


def _wrong(
    allowance: Allowance, node: Node, findings: tuple[Finding, ...], names: frozenset[str], today: date
) -> Iterator[Problem]:
    if allowance.check not in names:
        near = did_you_mean(allowance.check, names)
        yield Problem(node.at(("check",)).place, f"die Prüfung „{allowance.check}“ gibt es nicht; {near}")
    elif not any(covers(allowance, finding) for finding in findings):
        yield Problem(node.place, "diese Ausnahme bewirkt nichts mehr; streichen")
    if allowance.until.last_day < today:
        yield Problem(node.at(("until",)).place, "diese Ausnahme ist abgelaufen; den Anlass beheben oder neu abwägen")
