"""Deliberate exceptions (Ausnahmen) take findings out, and are findings themselves when their time is over."""

from collections.abc import Iterable, Iterator

from plugins.catalog import Problem
from plugins.catalog.models.exceptions import Allowance, Exceptions
from plugins.catalog.node import Node
from plugins.catalog.problems import asked, nearest
from plugins.preflight.findings import Finding
from plugins.preflight.site import Site, address_of

FILE = "data/exceptions.yaml"
WORDING = ("akkreditierung", "programmzahl", "form")
"""Checks of the owner's words, made before a site is built."""
CHECK = "ausnahmen"
"""What findings about the exceptions are called; they cannot be excepted."""


def apply(site: Site, findings: tuple[Finding, ...], checks: Iterable[str]) -> tuple[Finding, ...]:
    """Take the excepted findings out; an exception past its day, without effect or of no check is an error."""
    root = site.sources.records.get(FILE)
    if root is None:
        return findings
    allowances = Exceptions.model_validate(root.plain()).exceptions
    covered = [tuple(finding for finding in findings if _covers(site, one, finding)) for one in allowances]
    unasked = WORDING if site.expectations.accepted is None else ()
    excepted = {finding for found in covered for finding in found}
    wrong = (
        problem
        for index, allowance in enumerate(allowances)
        for problem in _wrong(allowance, root.at(("exceptions", index)), bool(covered[index]), {*checks, *WORDING})
        if allowance.check not in unasked
    )
    ended = (problem for index, one in enumerate(allowances) for problem in _ended(site, one, root, index))
    left = (finding for finding in findings if finding not in excepted)
    return (*left, *(Finding(problem, CHECK) for problem in (*wrong, *ended)))


def is_excepted(root: Node | None, check: str, problem: Problem) -> bool:
    """Tell whether the file of exceptions speaks of a problem in a text."""
    allowances = Exceptions.model_validate(root.plain()).exceptions if root else ()
    return any(
        (one.check, one.file) == (check, problem.place.file) and (one.contains or "") in problem.message
        for one in allowances
    )


def _covers(site: Site, allowance: Allowance, finding: Finding) -> bool:
    """Tell whether an exception speaks of a finding; it may name the text or the page that the text makes."""
    files = {allowance.file, site.sources.origins.of_page(address_of(allowance.file))}
    here = allowance.check == finding.check and finding.problem.place.file in files
    return here and (allowance.contains or "") in finding.problem.message


def _wrong(allowance: Allowance, node: Node, effective: bool, names: set[str]) -> Iterator[Problem]:
    if allowance.check not in names:
        yield Problem(node.at(("check",)).place, no_such_check(allowance.check, names))
    elif not effective:
        yield Problem(node.place, "diese Ausnahme bewirkt nichts mehr; streichen")


def no_such_check(written: str, names: Iterable[str]) -> str:
    """Say that there is no check of a name, and which is meant if one is like it."""
    near = nearest(written, names)
    right = asked(near) if near else "den Namen eintragen, der in der Meldung in eckigen Klammern steht"
    return f"die Prüfung „{written}“ gibt es nicht; {right}"


def _ended(site: Site, allowance: Allowance, root: Node, index: int) -> Iterator[Problem]:
    if allowance.until.last_day < site.expectations.today:
        place = root.at(("exceptions", index, "until")).place
        yield Problem(place, "diese Ausnahme ist abgelaufen; den Anlass beheben oder neu abwägen")
