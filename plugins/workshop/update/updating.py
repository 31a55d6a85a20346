"""An update from its beginning to its end (Aktualisierung)."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plugins.workshop.update.joining import join
from plugins.workshop.update.opening import check_ready, open_repository
from plugins.workshop.update.rehearsal import rehearse
from plugins.workshop.update.repository import Repository
from plugins.workshop.update.source import check_newer, fetch, find_source, naming, version_at
from plugins.workshop.update.stopped import Stopped
from plugins.workshop.update.switch import switch, take_back
from plugins.workshop.update.versions import written

BEGUN = "Die neuere Software wird geholt und an einer Kopie Ihrer Website ausprobiert …"
RUNNING = "Eine Aktualisierung dieser Website läuft schon; bitte warten, bis sie fertig ist."


def update(site: Path, named: str, software: Path) -> str:
    """Bring the newer software into a site, whole or not at all, and give what the owner must know.

    ``software`` is the folder of the software that runs. Her files change in one step at the very end, after the newer
    software was tried on a copy of them. Raises Stopped with the reason why nothing has changed.
    """
    repository = open_repository(site)
    with _sole_update(repository) as lock:
        if told := take_back(repository):
            print(told, flush=True)
        check_ready(repository)
        source = find_source(repository, named, software)
        print(BEGUN, flush=True)
        new = fetch(repository, source)
        if not check_newer(repository, new):
            return f"Es gibt nichts Neueres; hier ist schon Fassung {written(version_at(repository, 'HEAD'))}."
        return _brought_in(repository, new, source, software, lock)


def _brought_in(repository: Repository, new: str, source: str, software: Path, lock: int) -> str:
    joined = join(repository, new)
    rehearsed = rehearse(repository, joined, software)
    report = "\n\n".join((_headline(repository, *joined.parents), *joined.said, rehearsed.said))
    commit = repository.commit(rehearsed.tree, joined.parents, f"{report}\n")
    switch(repository, joined.parents[0], commit, lock)
    return "\n\n".join((report, _way_back(joined.parents[0]), *naming(repository, source, software)))


@contextmanager
def _sole_update(repository: Repository) -> Iterator[int]:
    """Hold the site's lock, which the system itself frees when this process and the git that it started are over."""
    handle = os.open(repository.folder / "update.lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _take(handle)
        shutil.rmtree(repository.workshop, ignore_errors=True)  # of one that was killed
        repository.workshop.mkdir()
        try:
            yield handle
        finally:
            shutil.rmtree(repository.workshop, ignore_errors=True)
    finally:
        os.close(handle)


def _take(handle: int) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise Stopped(RUNNING) from error


def _headline(repository: Repository, old: str, new: str) -> str:
    before, now = (written(version_at(repository, commit)) for commit in (old, new))
    if before == now:
        return f"Die Software ist jetzt auf neuerem Stand (Fassung {now})."
    return f"Die Software hat jetzt Fassung {now} (vorher {before})."


def _way_back(old: str) -> str:
    return f"Ganz zurück, solange Sie danach nichts gespeichert haben: git reset --keep {old[:12]}"
