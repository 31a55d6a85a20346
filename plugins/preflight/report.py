"""Say what preflight found, in German, each finding once."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.preflight.findings import Finding


@dataclass(frozen=True)
class Report:
    """All findings on a site of so many pages."""

    findings: tuple[Finding, ...]
    pages: int

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What stops a publication."""
        return tuple(finding for finding in self.findings if not finding.warning)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What is only listed."""
        return tuple(finding for finding in self.findings if finding.warning)

    def lines(self) -> Iterator[str]:
        """Give the report line by line: warnings first, so that errors stand next to the conclusion."""
        for title, findings in (("Hinweise", self.warnings), ("Fehler", self.errors)):
            if findings:
                yield f"{title}:"
                yield from _listed(findings)
                yield ""
        yield self.conclusion

    @property
    def conclusion(self) -> str:
        """Say in one sentence how it went."""
        errors, warnings = len(self.errors), len(self.warnings)
        return f"{self.pages} Seiten geprüft: {errors or 'keine'} Fehler, {_count(warnings, 'Hinweis', 'Hinweise')}."


def _listed(findings: tuple[Finding, ...]) -> Iterator[str]:
    for finding in sorted(findings):
        yield f"  {finding.problem} [{finding.check}]"


def _count(number: int, one: str, many: str) -> str:
    return f"{number or 'keine'} {one if number == 1 else many}"
