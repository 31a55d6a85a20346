"""Ask git which files it can bring back (Git)."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

LISTED = ("ls-files", "-z")
LOGGED = ("log", "--format=", "--name-only", "--relative", "-z")


def known_to_git(root: Path, files: Sequence[str]) -> frozenset[str]:
    """Give those of a project's files that git has, or had at some time; none where git looks after nothing."""
    questions = (LISTED, LOGGED) if files else ()
    return frozenset(file for question in questions for file in _answer(root, question, files))


def _answer(root: Path, question: Sequence[str], files: Sequence[str]) -> Sequence[str]:
    command = ["git", "--literal-pathspecs", "-C", str(root), *question, "--", *files]
    try:
        found = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)  # noqa: S603
    except OSError:
        return ()
    return [name.strip("\n") for name in found.stdout.split("\0") if name] if found.returncode == 0 else ()
