"""How many inputs are tried of all that somebody may type, drop or send: ``python -m tests.inputs COUNT`` tries many.

A usual run tries few. COUNT is for each property; there are some twenty, so that 5000 are a hundred thousand in all.
"""

import os
import subprocess
import sys

from hypothesis import HealthCheck, settings

FEW = 150
"""Enough to have found every mistake that was planted, in a few seconds."""
BUDGET = settings(
    max_examples=int(os.environ.get("INPUTS", FEW)),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    deadline=None,
)
FILES = (
    "tests/catalog/test_properties.py",
    "tests/comments/mail/test_any_mail.py",
    "tests/publishing/test_any_picture.py",
    "tests/publishing/test_any_text.py",
)


def main(count: str) -> int:
    """Try so many inputs for each property; the exit code is pytest's."""
    command = [sys.executable, "-m", "pytest", "--numprocesses=auto", *FILES]
    return subprocess.run(command, env={**os.environ, "INPUTS": count}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
