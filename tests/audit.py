"""Run the tests of accessibility over the owner's own site; if all pass, it says that it passed them today."""

import re
import sys
from datetime import date
from pathlib import Path

import pytest

TESTS = (
    "tests/browser/test_every_page.py",
    "tests/browser/test_keyboard.py",
    "tests/browser/test_styleguide.py",
    "tests/site/test_markup.py",
)
RECORD = Path("data/accessibility.yaml")


def main() -> int:
    """Give pytest's exit code; the day is written only if it is 0."""
    code = pytest.main([*TESTS, "--site=own"])
    if code == pytest.ExitCode.OK:
        record = RECORD.read_text(encoding="utf-8")
        RECORD.write_text(re.sub(r"(?m)^tested: .*$", f"tested: {date.today()}", record), encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
