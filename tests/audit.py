"""Run the tests of accessibility over the owner's own site; if all pass, it says that it passed them today."""

import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from plugins.catalog import load_website
from tests.programs_needed import LEFT_OUT

TESTS = (
    "tests/browser/test_every_page.py",
    "tests/browser/test_keyboard.py",
    "tests/browser/test_styleguide.py",
    "tests/site/test_markup.py",
)
RECORD = Path("data/accessibility.yaml")
TESTED = "jede Seite im Browser, die Bedienung mit der Tastatur, alle Bausteine und das HTML"
NOT_BUILT = "Ihre Website lässt sich noch nicht bauen; beheben Sie zuerst, was hier steht. Geprüft wurde nichts."
INCOMPLETE = f"""Nicht alle Prüfungen konnten laufen: Hier fehlen Programme; welche, steht oben auf Englisch.
{RECORD} ist deshalb, wie es war."""


@dataclass
class Findings:
    """What became of the tests, heard by the process that reports; ``left_out`` says what could not run."""

    passed: int = 0
    failed: dict[str, str] = field(default_factory=dict)
    left_out: Sequence[str] = ()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test, or keep what went wrong."""
        self.passed += report.when == "call" and report.passed
        if report.failed:
            self.failed[report.nodeid] = report.longreprtext

    def pytest_terminal_summary(self, config: pytest.Config) -> None:
        """Hear what was not run."""
        self.left_out = config.stash.get(LEFT_OUT, [])


def main() -> int:
    """Give pytest's exit code, or 1 where not everything ran; day and site are written only if it is 0."""
    check = subprocess.run([sys.executable, "-m", "plugins", "check"], stdout=subprocess.DEVNULL, check=False)
    if check.returncode:
        print(NOT_BUILT, file=sys.stderr)
        return 1
    findings = Findings()
    code = int(pytest.main([*TESTS, "--site=own"], plugins=[findings]))
    today = date.today()
    routes = _routes()
    if code == pytest.ExitCode.OK and not findings.left_out:
        record = RECORD.read_text(encoding="utf-8")
        RECORD.write_text(passed(record, today, load_website(Path()).address), encoding="utf-8")
    print(f"\n{conclusion(code, findings, routes, today)}")
    return code or int(bool(findings.left_out))


def _routes() -> list[str]:
    """Give the addresses of the owner's pages; pytest minds what is imported before it."""
    checking = import_module("plugins.workshop.new.checking")
    return [page.route for page in checking.checked(Path(), checking.site_features(Path())).everything()]


def conclusion(code: int, findings: Findings, routes: Sequence[str], day: date) -> str:
    """Say in German what was tested and what became of it."""
    if code == pytest.ExitCode.OK and findings.left_out:
        return INCOMPLETE
    if code == pytest.ExitCode.OK:
        told = f"Alle {findings.passed} Prüfungen sind bestanden, an {len(routes)} Seiten: {TESTED}."
        return (
            f"{told}\nIn {RECORD} steht jetzt der Tag: {day}. Auf die Website kommt er mit dem nächsten „make publish“."
        )
    if not findings.failed:
        return f"Die Prüfungen sind nicht zu Ende gelaufen; {RECORD} ist, wie es war."
    where = ", ".join(_pages(findings.failed.values(), routes)) or "an einer Stelle, die oben steht"
    count = "Eine Prüfung ist" if len(findings.failed) == 1 else f"{len(findings.failed)} Prüfungen sind"
    details = "Was genau, steht oben auf Englisch; helfen kann, wer die Software betreut."
    return f"{count} nicht bestanden: {where}. {details}\n{RECORD} ist, wie es war."


def _pages(reports: Iterable[str], routes: Iterable[str]) -> list[str]:
    """Give the pages that reports name."""
    said = "\n".join(reports)
    return [route for route in routes if re.search(rf"['\"]{re.escape(route)}(?:index\.html)?(?:['\":]| at )", said)]


def passed(record: str, day: date, address: str) -> str:
    """Give the record of a site that passed on a day, all else as it was."""
    without = re.sub(r"(?m)^(?:tested|address):.*\n", "", record)
    return re.sub(r"(?m)^checks:", f"tested: {day}\naddress: {address}\nchecks:", without, count=1)


if __name__ == "__main__":
    sys.exit(main())
