"""Ask git which files it can bring back, and what they said when they were saved (Git)."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

LISTED = ("ls-files", "-z")
LOGGED = ("log", "--format=", "--name-only", "--relative", "-z")
CHANGED = ("diff", "--name-only", "--relative", "-z", "HEAD")
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


def saved_texts(root: Path, files: Sequence[str]) -> Mapping[str, str]:
    """Give what those of a project's files said when they were saved last that have changed since."""
    changed = _answer(root, CHANGED, files)
    texts = {file: _asked(root, "show", f"HEAD:./{file}") for file in changed}
    return {file: text for file, text in texts.items() if text is not None}


def _answer(root: Path, question: Sequence[str], files: Sequence[str]) -> Sequence[str]:
    found = _asked(root, *question, "--", *files) or ""
    return [name.strip("\n") for name in found.split("\0") if name.strip("\n")]


def _asked(root: Path, *question: str) -> str | None:
    command = ["git", "--literal-pathspecs", "-C", str(root), *question]
    try:
        found = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)  # noqa: S603
    except OSError:
        return None
    return found.stdout if found.returncode == 0 else None
