"""Counts, for ``tests/run.py``, how the tests of a run went."""

import json
import os
from pathlib import Path

import pytest

FILE = "TALLY"
"""The variable that names the file for the counts; without it nothing is counted."""
OUTCOMES = ("passed", "failed", "error", "skipped", "xfailed", "xpassed")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Write the counts; ``measured`` are failures that only say that something costs too much."""
    if FILE in os.environ:
        stats = terminalreporter.stats
        counts = {outcome: len(stats.get(outcome, ())) for outcome in OUTCOMES}
        counts["measured"] = sum("TooMuchError: MEASURED" in report.longreprtext for report in stats.get("failed", ()))
        Path(os.environ[FILE]).write_text(json.dumps(counts), encoding="utf-8")
