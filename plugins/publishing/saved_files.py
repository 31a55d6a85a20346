"""Ask git which files it can bring back (Git)."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

LISTED = ("ls-files", "-z")
LOGGED = ("log", "--format=", "--name-only", "--relative", "-z")
BEGUN = ("log", "--format=%H", "--diff-filter=A", "--max-count=1")
KEPT_SAMPLE = "examples/*/data/consultant.yaml"
"""What comes into a project when an owner's own site begins: what git has from before is the sample's."""


def known_to_git(root: Path, files: Sequence[str]) -> frozenset[str]:
    """Give those of a project's files that git has, or had since the site is its owner's."""
    if not files:
        return frozenset()
    kept = [path.relative_to(root).as_posix() for path in root.glob(KEPT_SAMPLE)]
    begun = _answer(root, BEGUN, kept) if kept else ()
    logged = (*LOGGED, *(f"{commit}.." for commit in begun))
    return frozenset(file for question in (LISTED, logged) for file in _answer(root, question, files))


def _answer(root: Path, question: Sequence[str], files: Sequence[str]) -> Sequence[str]:
    command = ["git", "--literal-pathspecs", "-C", str(root), *question, "--", *files]
    try:
        found = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)  # noqa: S603
    except OSError:
        return ()
    return [name.strip("\n") for name in found.stdout.split("\0") if name.strip("\n")] if found.returncode == 0 else ()
