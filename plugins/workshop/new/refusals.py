"""Reasons not to begin: an own site is there already, or something is not saved yet (ungesicherte Änderungen)."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from plugins.catalog import Loaded
from plugins.workshop.new.moving import SAMPLE

MAX_SHOWN = 10
OWN_SITE = f"""In data/ und content/ steht schon Ihre eigene Website (data/consultant.yaml, „sample: false“).
„make new“ ersetzt sie nicht. Möchten Sie von vorn anfangen, legen Sie sie beiseite, und holen Sie das Muster zurück:
  mkdir ../meine-website && mv data content ../meine-website/ && mv {SAMPLE}/* .
Dann rufen Sie „make new“ noch einmal auf."""
SAMPLE_KEPT = f"""In {SAMPLE}/ liegt schon ein Muster; dorthin käme, was jetzt in data/ und content/ steht.
Benennen Sie den Ordner um, oder löschen Sie ihn; dann rufen Sie „make new“ noch einmal auf."""


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


SAVE = "Sichern Sie sie zuerst (git add -A && git commit), oder verwerfen Sie sie; dann noch einmal „make new“."


def _unsaved(root: Path) -> Iterator[str]:
    """Give the files that git would lose; none where there is no git, or where it does not look after the site."""
    known = _git(root, "ls-files", "--error-unmatch", "--", "data/consultant.yaml")
    if known is None or known.returncode:
        return
    status = _git(root, "status", "--porcelain", "--untracked-files=all", "--no-renames", "-z", "--", "data", "content")
    if status is None or status.returncode:
        raise NotBegun(f"Git gibt keine Auskunft, ob alles gesichert ist: {status.stderr.strip() if status else ''}")
    yield from (line[3:] for line in status.stdout.split("\0") if line)


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[str] | None:
    command = ["git", "-C", str(root), *arguments]
    try:
        return subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)  # noqa: S603
    except OSError:
        return None
