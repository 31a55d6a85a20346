"""Ask git about the project and let it save: whether there is one, what it would lose, who its owner is (Git)."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

UNKNOWN = 1
"""What ``git ls-files --error-unmatch`` and ``git check-ignore`` end with where they do not know a file."""


class GitFailed(Exception):  # noqa: N818 (a way out; its text is what git says)
    """Raised where git does not do what it is asked."""


def is_looked_after(root: Path) -> bool:
    """Tell whether git knows the files of the site; raises GitFailed if it should and cannot say."""
    known = _run(root, "ls-files", "--error-unmatch", "--", "data/consultant.yaml")
    there = any((place / ".git").exists() for place in (root.resolve(), *root.resolve().parents))
    if known is None or known.returncode == UNKNOWN or not there:
        return False
    _said(known)
    return True


def is_there(root: Path) -> bool:
    """Tell whether the project is a repository of git, or lies in one that looks after it."""
    return (root / ".git").exists() or is_looked_after(root)


def would_save(root: Path, file: Path) -> bool:
    """Tell whether git, saving everything, takes a file along that lies in the project."""
    inside = file.resolve().is_relative_to(root.resolve())
    found = _run(root, "check-ignore", "--quiet", "--", str(file.resolve())) if inside and is_there(root) else None
    return found is not None and found.returncode == UNKNOWN


def unsaved(root: Path, folders: tuple[str, ...]) -> Iterator[str]:
    """Give the files that git would lose; raises GitFailed."""
    found = _run(root, "status", "--porcelain", "--untracked-files=all", "--no-renames", "-z", "--", *folders)
    yield from (line[3:] for line in _said(found).split("\0") if line)


def introduce(root: Path, name: str, email: str) -> bool:
    """Tell git, for this project alone, who its owner is, if it does not know; give whether it did not."""
    missing = {key: value for key, value in (("name", name), ("email", email)) if not _knows(root, key)}
    for key, value in missing.items():
        _said(_run(root, "config", "--local", f"user.{key}", value))
    return bool(missing)


def commit(root: Path, folders: tuple[str, ...], message: str) -> None:
    """Save what lies in folders, and nothing else; raises GitFailed."""
    _said(_run(root, "add", "--all", "--", *folders))
    _said(_run(root, "commit", "--quiet", f"--message={message}", "--", *folders))


def _knows(root: Path, key: str) -> bool:
    found = _run(root, "config", "--get", f"user.{key}")
    return found is not None and bool(found.stdout.strip())


def _said(answer: subprocess.CompletedProcess[str] | None) -> str:
    if answer is None or answer.returncode:
        raise GitFailed((answer.stderr or answer.stdout).strip() if answer else "git lässt sich nicht aufrufen")
    return answer.stdout


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str] | None:
    command = ["git", "-C", str(root), *arguments]
    try:
        return subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)  # noqa: S603
    except OSError:
        return None
