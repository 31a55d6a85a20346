"""Processes of the system: what one has started, and waiting until it is over, without looking again and again."""

import os
import select
import signal
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path


def below(pid: int) -> frozenset[int]:
    """Give the processes that a process has started, and those that they have started."""
    parents = dict(_parents())
    children = {child for child, parent in parents.items() if parent == pid}
    return frozenset(children).union(*map(below, children)) if children else frozenset()


@contextmanager
def ending_of(pids: frozenset[int]) -> Iterator[None]:
    """Wait, when the block ends, until these processes have ended."""
    with ExitStack() as stack:
        handles = [handle for pid in pids for handle in _handle(pid)]
        for handle in handles:
            stack.callback(os.close, handle)
        yield
        for handle in handles:
            assert select.select([handle], [], [], 60)[0], "a process does not end"


def end(process: subprocess.Popen) -> None:
    """End a server as its owner would, and by force if it does not hear."""
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def kill_all(pids: frozenset[int]) -> None:
    """Kill processes, as when their machine loses its power."""
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def _handle(pid: int) -> Iterator[int]:
    with suppress(ProcessLookupError):
        yield os.pidfd_open(pid)


def _parents() -> Iterator[tuple[int, int]]:
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            yield int(path.parent.name), int(path.read_text(errors="replace").rpartition(")")[2].split()[1])
