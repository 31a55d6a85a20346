"""Write the site beside the last good one and swap it in whole."""

import ctypes
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2
"""Linux renameat2(2): exchange two paths atomically."""


@contextmanager
def staged_output(live: Path) -> Iterator[Path]:
    """Give an empty folder beside ``live``; on leaving without an exception it takes its place in one step.

    A build that fails or is killed leaves ``live`` as it was. Builds of one folder wait for each other.
    """
    workshop = live.with_name(f".{live.name}-build")
    workshop.mkdir(parents=True, exist_ok=True)
    with (workshop / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        staged = workshop / "site"
        shutil.rmtree(staged, ignore_errors=True)
        staged.mkdir()
        yield staged
        _swap(staged, live)
        shutil.rmtree(staged, ignore_errors=True)


def _swap(staged: Path, live: Path) -> None:
    if not live.exists():
        staged.rename(live)
    elif not _exchange(staged, live):
        retired = staged.with_name("retired")
        shutil.rmtree(retired, ignore_errors=True)
        live.rename(retired)
        staged.rename(live)
        shutil.rmtree(retired)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders atomically; False where the system cannot."""
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    return bool(renameat2(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0)
