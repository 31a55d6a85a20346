"""Deliberate exceptions (Ausnahmen) take findings out, and are findings themselves when their time is over."""

from collections.abc import Iterable, Iterator, Set

from plugins.catalog import Problem
from plugins.catalog.models.exceptions import WEIGHED, Allowance, allowances_in
from plugins.catalog.node import Node
from plugins.catalog.problems import asked, nearest
from plugins.preflight.findings import Finding, is_owners
from plugins.preflight.site import Site, address_of
from plugins.preflight.sources import EXCEPTIONS
from plugins.preflight.typeset import blind

WORDING = ("akkreditierung", "programmzahl", "form")
"""Checks of the owner's words, made before a site is built."""
CHECK = "ausnahmen"
"""What findings about the exceptions are called; they cannot be excepted."""
IDLE = "diese Ausnahme bewirkt nichts mehr; streichen"


def apply(site: Site, findings: tuple[Finding, ...], checks: Iterable[str]) -> tuple[Finding, ...]:
    """Take the excepted findings out; an exception past its day, without effect or of no check is an error."""
    root = site.sources.records.get(EXCEPTIONS)
    if root is None:
        return findings
    allowances = allowances_in(root)
    covered = [{finding for finding in findings if _covers(site, one, finding)} for one in allowances]
    unasked = WORDING if site.expectations.accepted is None else ()
    wrong = (
        problem
        for index, allowance in enumerate(allowances)
        for problem in _wrong(allowance, root.at(("exceptions", index)), bool(covered[index]), {*checks, *WORDING})
        if allowance.check not in unasked
    )
    ended = (problem for index, one in enumerate(allowances) for problem in _ended(site, one, root, index))
    left = _without(findings, set().union(*covered))
    return (*left, *(Finding(problem, CHECK) for problem in (*wrong, *ended)))


def _without(findings: Iterable[Finding], excepted: set[Finding]) -> Iterator[Finding]:
    """Leave out what is excepted, also as pages say it of the same place of the owner's files."""
    places = {(finding.check, finding.problem.place) for finding in excepted}
    for finding in findings:
        place = finding.problem.place
        if finding not in excepted and not (is_owners(place) and (finding.check, place) in places):
            yield finding


def speaks_of(allowance: Allowance, check: str, files: Set[str | None], problem: Problem) -> bool:
    """Tell whether an exception speaks of a problem in one of these files, however typography has set its words."""
    return (
        allowance.check == check
        and allowance.file in files
        and blind(allowance.contains or "") in blind(problem.message)
    )


def _covers(site: Site, allowance: Allowance, finding: Finding) -> bool:
    """Tell whether an exception speaks of a finding; either may name the text or the page that the text makes."""
    place = finding.problem.place
    text = site.sources.origins.of_page(address_of(place.file))
    pages = (page for page in (allowance.file,) if site.sources.origins.of_page(address_of(page)) == place.file)
    return speaks_of(allowance, finding.check, {place.file, text, *pages}, finding.problem)


def _wrong(allowance: Allowance, node: Node, effective: bool, names: set[str]) -> Iterator[Problem]:
    if allowance.check not in names:
        yield Problem(node.at(("check",)).place, no_such_check(allowance.check, names))
    elif not effective:
        yield Problem(node.place, idle(allowance))


def idle(allowance: Allowance) -> str:
    """Say that an exception takes nothing out; the piece of the message may be mistyped."""
    return f"{IDLE}, oder ist „contains“ vertippt, es so schreiben wie in der Meldung" if allowance.contains else IDLE


def no_such_check(written: str, names: Iterable[str]) -> str:
    """Say that there is no check of a name, and which is meant if one is like it."""
    near = nearest(written, names)
    right = asked(near) if near else "den Namen eintragen, der in der Meldung in eckigen Klammern steht"
    return f"die Prüfung „{written}“ gibt es nicht; {right}"


def _ended(site: Site, allowance: Allowance, root: Node, index: int) -> Iterator[Problem]:
    if allowance.until.last_day < site.expectations.today:
        place = root.at(("exceptions", index, "until")).place
        yield Problem(place, f"diese Ausnahme ist abgelaufen; {WEIGHED}")
