"""Look at a built folder with all checks."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from plugins.catalog import Place
from plugins.preflight.checks import ERRORS, WARNINGS
from plugins.preflight.exceptions import apply
from plugins.preflight.expectations import Expectations
from plugins.preflight.findings import Finding, is_owners
from plugins.preflight.report import Report
from plugins.preflight.site import Site, read_site
from plugins.preflight.sources import Sources


def examine(folder: Path, sources: Sources, expectations: Expectations) -> Report:
    """Give everything that is wrong with a built folder; raises FileNotFoundError if there is no site in it."""
    site = read_site(folder, sources, expectations)
    found = (*findings(site), *(Finding(problem, name) for name, problem in expectations.accepted or ()))
    left = apply(site, found, (*ERRORS, *WARNINGS))
    return Report(tuple(_once(left)), len(site.pages))


def _once(found: Iterable[Finding]) -> Iterator[Finding]:
    """Give of what one check finds at one place of the owner's files only the shortest: pages say it several times."""
    told = set[tuple[str, Place]]()
    for finding in sorted(set(found), key=lambda one: (len(one.problem.message), one)):
        place = finding.problem.place
        if (finding.check, place) not in told or not is_owners(place):
            yield finding
        told.add((finding.check, place))


def findings(site: Site) -> tuple[Finding, ...]:
    """Give the findings of all checks, before any exception."""
    errors = (Finding(problem, name) for name, check in ERRORS.items() for problem in check(site))
    warnings = (Finding(problem, name, warning=True) for name, check in WARNINGS.items() for problem in check(site))
    return (*errors, *warnings)
