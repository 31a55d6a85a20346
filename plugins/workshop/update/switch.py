"""Put a rehearsed update into the owner's folder; if that is cut off, the next run takes it back."""

import os
import signal
from pathlib import Path
from typing import NamedTuple

from plugins.workshop.update.opening import check_ready
from plugins.workshop.update.repository import Repository, cause
from plugins.workshop.update.stopped import Stopped

MARK = "update.switch"
"""The file in the git folder while files of hers are exchanged; it names the commits before and after."""
TAKEN_BACK = "Eine frühere Aktualisierung war unterbrochen worden; sie ist jetzt ganz zurückgenommen."
COMPLETED = "Eine frühere Aktualisierung ist noch fertig geworden; was sie zu sagen hatte, zeigt git log -1."
ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Change(NamedTuple):
    """A file that differs between two commits; an id of zeros means that it is not there."""

    path: str
    old: str
    new: str

    @property
    def is_added(self) -> bool:
        """Tell whether the update brings the file."""
        return not self.old.strip("0")


def switch(repository: Repository, old: str, new: str, lock: int) -> None:
    """Show the new commit in her folder, whole, in place of the old one; raises Stopped when all is as before."""
    check_ready(repository)
    if repository.give("rev-parse", "HEAD") != old:
        raise Stopped("In der Zwischenzeit wurde hier gespeichert; bitte noch einmal.")
    _check_way(repository, _changes(repository, old, new))
    for number in ENDING:
        signal.signal(number, signal.SIG_IGN)  # to the end of the process: what it says then must be true
    _write_mark(repository, old, new)
    options = ("--ff-only", "--quiet", "--no-stat", "--no-overwrite-ignore")
    # The lock goes along, so that nobody takes back what git is still doing; Ctrl+C stays outside.
    answer = repository.ask("merge", *options, new, pass_fds=(lock,), start_new_session=True)
    if answer.code:
        take_back(repository)
        raise Stopped(f"Die neue Fassung lässt sich hier nicht einsetzen: {cause(answer.said)}")
    (repository.folder / MARK).unlink()


def take_back(repository: Repository) -> str:
    """Undo a switch that was cut off, and tell of it; what was done since by other means stays, or stops it."""
    mark = repository.folder / MARK
    if not mark.exists():
        return ""
    old, new = mark.read_text(encoding="ascii").split()
    _unlock(repository)
    here = repository.give("rev-parse", "HEAD")
    if here == old:
        _undo(repository, old, _changes(repository, old, new))
    mark.unlink()
    return {old: TAKEN_BACK, new: COMPLETED}.get(here, "")


def _unlock(repository: Repository) -> None:
    """Remove the locks of the git that was killed; that it is over, the lock of updates proves."""
    branch = repository.ask("symbolic-ref", "--quiet", "HEAD").out.strip() or "HEAD"
    for name in ("index", "HEAD", "ORIG_HEAD", branch):
        (repository.folder / f"{name}.lock").unlink(missing_ok=True)


def _undo(repository: Repository, old: str, changes: tuple[Change, ...]) -> None:
    strange = [change.path for change in changes if not _is_of_update(repository, change)]
    if strange:
        listed = "\n".join(f"  {path}" for path in strange)
        raise Stopped(
            f"Eine frühere Aktualisierung wurde unterbrochen, und danach wurden diese Dateien geändert:\n{listed}\n"
            "Sichern Sie sie an einen anderen Ort, dann: git reset --hard, und noch einmal make update."
        )
    repository.give("read-tree", old)
    kept = "".join(f"{change.path}\0" for change in changes if not change.is_added)
    repository.give("checkout-index", "--force", "-z", "--stdin", given=kept)
    repository.ask("update-index", "-q", "--refresh")
    for change in changes:
        if change.is_added:
            _remove(repository.root, change.path)


def _changes(repository: Repository, old: str, new: str) -> tuple[Change, ...]:
    parts = iter(repository.parts("diff-tree", "-r", "--raw", "--no-abbrev", "--no-renames", "-z", old, new))
    return tuple(Change(next(parts), *part.split()[2:4]) for part in parts)


def _check_way(repository: Repository, changes: tuple[Change, ...]) -> None:
    barred = [change.path for change in changes if change.is_added and os.path.lexists(repository.root / change.path)]
    if barred:
        listed = "\n".join(f"  {path}" for path in barred)
        raise Stopped(f"Wo die neue Fassung Dateien anlegt, liegen schon andere; bitte umbenennen:\n{listed}")


def _is_of_update(repository: Repository, change: Change) -> bool:
    """Tell whether a file is as before the update, as after, or half-written."""
    path = repository.root / change.path
    if not os.path.lexists(path):
        return True
    if not path.is_file():
        return False
    found = repository.give("hash-object", f"--path={change.path}", str(path))
    return found in (change.old, change.new) or _is_beginning(repository, change.new, path)


def _is_beginning(repository: Repository, blob: str, path: Path) -> bool:
    whole = repository.ask("cat-file", "blob", blob).out.encode("utf-8", "surrogateescape")
    return whole.startswith(path.read_bytes())


def _remove(root: Path, name: str) -> None:
    path = root / name
    path.unlink(missing_ok=True)
    for above in path.parents:
        if above == root or not above.is_dir() or any(above.iterdir()):
            return
        above.rmdir()


def _write_mark(repository: Repository, old: str, new: str) -> None:
    beside = repository.workshop / MARK
    with beside.open("w", encoding="ascii") as file:
        file.write(f"{old}\n{new}\n")
        file.flush()
        os.fsync(file.fileno())
    beside.replace(repository.folder / MARK)
