"""The owner's site as a repository: what must hold before anything is fetched."""

import os
import shutil
import subprocess
from pathlib import Path

from plugins.workshop.update.repository import Repository
from plugins.workshop.update.stopped import Stopped

HERS = ("data", "content")
"""Where everything of hers must be saved: what is not would be missing when the newer software is tried on it."""
UNFINISHED = {
    "MERGE_HEAD": "ein Zusammenführen (git merge) nicht abgeschlossen; mit „git commit“ abschließen oder mit "
    "„git merge --abort“ zurücknehmen",
    "rebase-merge": "ein „git rebase“ nicht abgeschlossen; abschließen oder mit „git rebase --abort“ zurücknehmen",
    "rebase-apply": "ein „git rebase“ nicht abgeschlossen; abschließen oder mit „git rebase --abort“ zurücknehmen",
    "CHERRY_PICK_HEAD": "ein „git cherry-pick“ nicht abgeschlossen; mit „git cherry-pick --abort“ zurücknehmen",
    "REVERT_HEAD": "ein „git revert“ nicht abgeschlossen; mit „git revert --abort“ zurücknehmen",
}
NO_GIT = (
    "Im Ordner {folder} liegt kein Git-Repository; ohne ließe sich nichts zurücknehmen. Einmalig dort eingeben: "
    'git init && git add -A && git commit -m "Mein Stand"'
)
STATES = {"?": "neu", "A": "neu", "D": "gelöscht", "R": "umbenannt"}


def open_repository(site: Path) -> Repository:
    """Give the repository of a site that can be updated."""
    if shutil.which("git") is None:
        raise Stopped("Das Programm git fehlt (Debian: apt-get install git).")
    if not site.is_dir():
        raise Stopped(f"Den Ordner {site} gibt es nicht.")
    root = site.resolve()
    repository = Repository(root, _git_folder(root))
    if not repository.there("rev-parse", "--verify", "--quiet", "HEAD"):
        raise Stopped('Hier ist noch nichts gespeichert; zuerst: git add -A && git commit -m "Mein Stand"')
    if not repository.there("cat-file", "-e", "HEAD:plugins/publishing/__init__.py"):
        raise Stopped(f"Im Ordner {site} liegt keine Website, die mit dieser Software gemacht ist.")
    return repository


def _git_folder(root: Path) -> Path:
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", "rev-parse", "--show-prefix", "--absolute-git-dir"]
    run = subprocess.run(command, cwd=root, env=surroundings, capture_output=True, text=True, check=False)  # noqa: S603
    if "dubious ownership" in run.stderr:
        raise Stopped(f"Der Ordner {root} gehört jemand anderem; git rührt ihn nicht an. Seinen Besitzer ändern.")
    if run.returncode:
        raise Stopped(NO_GIT.format(folder=root))
    prefix, _, folder = run.stdout.rstrip("\n").partition("\n")
    if prefix:
        raise Stopped(f"Der Ordner {root} liegt in einem größeren Git-Repository; er braucht ein eigenes (git init).")
    return Path(folder)


def check_ready(repository: Repository) -> None:
    """Stop where something is not saved, or where git is in the middle of something else."""
    for name, said in UNFINISHED.items():
        if (repository.folder / name).exists():
            raise Stopped(f"Hier ist {said}.")
    if not repository.there("symbolic-ref", "--quiet", "HEAD"):
        raise Stopped("Hier ist ein älterer Stand aufgeschlagen und kein Zweig; zurück mit „git switch -“.")
    unsaved = _unsaved(repository)
    if unsaved:
        listed = "\n".join(f"  {path} ({state})" for path, state in unsaved)
        raise Stopped(
            f"Noch nicht gespeichert:\n{listed}\n"
            'Behalten: git add -A && git commit -m "Mein Stand"\n'
            "Eine Änderung verwerfen: git restore DATEI"
        )


def _unsaved(repository: Repository) -> tuple[tuple[str, str], ...]:
    parts = iter(repository.parts("status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames"))
    entries = ((part[:2], part[3:]) for part in parts)
    wanted = (
        (state, path) for state, path in entries if state != "??" or path.startswith(tuple(f"{f}/" for f in HERS))
    )
    return tuple((path, STATES.get(state.strip()[:1], "geändert")) for state, path in wanted)
