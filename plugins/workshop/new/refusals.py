"""Reasons not to begin: an own site is there already, or something is not saved yet (ungesicherte Änderungen)."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from plugins.catalog import Loaded
from plugins.workshop.new.moving import FOLDERS, SAMPLE

MAX_SHOWN = 10
OWN_SITE = f"""In data/ und content/ steht schon Ihre eigene Website (data/consultant.yaml, „sample: false“).
„make new“ ersetzt sie nicht. Möchten Sie von vorn anfangen, legen Sie sie beiseite, und holen Sie das Muster zurück:
  mkdir ../meine-website && mv data content ../meine-website/ && mv {SAMPLE}/* .
Dann rufen Sie „make new“ noch einmal auf."""
SAMPLE_KEPT = f"""In {SAMPLE}/ liegt schon ein Muster; dorthin käme, was jetzt in data/ und content/ steht.
Benennen Sie den Ordner um, oder löschen Sie ihn; dann rufen Sie „make new“ noch einmal auf."""
UNKNOWN = 1
"""What ``git ls-files --error-unmatch`` ends with where it does not know a file."""
SAVE = "Sichern Sie sie zuerst (git add -A && git commit), oder verwerfen Sie sie; dann noch einmal „make new“."


class NotBegun(Exception):  # noqa: N818 (a way out; its text is for the owner)
    """Raised where nothing may be begun, with the reason in German."""


def refuse_to_begin(root: Path, loaded: Loaded) -> None:
    """Raise NotBegun where an own site or unsaved changes would come to harm."""
    if loaded.consultant and not loaded.consultant.record.sample:
        raise NotBegun(OWN_SITE)
    if (root / SAMPLE).is_dir() and any((root / SAMPLE).iterdir()):
        raise NotBegun(SAMPLE_KEPT)
    changed = tuple(_unsaved(root))
    if changed:
        more = (f"  … und {len(changed) - MAX_SHOWN} weitere",) if len(changed) > MAX_SHOWN else ()
        listed = "\n".join((*(f"  {name}" for name in changed[:MAX_SHOWN]), *more))
        raise NotBegun(
            f"In data/ oder content/ gibt es Änderungen, die noch nicht in Git gesichert sind:\n{listed}\n{SAVE}"
        )


def _unsaved(root: Path) -> Iterator[str]:
    """Give the files that git would lose; none where there is no git, or where it does not look after the site."""
    if _is_looked_after(root):
        found = _git(root, "status", "--porcelain", "--untracked-files=all", "--no-renames", "-z", "--", *FOLDERS)
        yield from (line[3:] for line in _said(found).split("\0") if line)


def _is_looked_after(root: Path) -> bool:
    known = _git(root, "ls-files", "--error-unmatch", "--", "data/consultant.yaml")
    there = any((place / ".git").exists() for place in (root.resolve(), *root.resolve().parents))
    if known is None or known.returncode == UNKNOWN or not there:
        return False
    _said(known)
    return True


def _said(answer: subprocess.CompletedProcess[str] | None) -> str:
    if answer is None or answer.returncode:
        reason = answer.stderr.strip() if answer else ""
        raise NotBegun(f"Git kann nicht sagen, ob alles gesichert ist; bringen Sie das zuerst in Ordnung.\n{reason}")
    return answer.stdout


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[str] | None:
    command = ["git", "-C", str(root), *arguments]
    try:
        return subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)  # noqa: S603
    except OSError:
        return None
