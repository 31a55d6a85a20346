"""Our commands without Python's start-up: forked from a server that has loaded them, each a process group of its own.

What runs is the real code in a real process; only its imports are done already, and the sites of tests were read once.
"""

import os
import signal
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from importlib import import_module
from multiprocessing import get_context, set_start_method
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import Any

import brotli

from tests.moments import Moment

COMMENTS, DEPLOY, PUBLISHING = (f"plugins.{room}.__main__" for room in ("comments", "hosting.deploy", "publishing"))
FORKS = get_context("forkserver")
FORKS.set_forkserver_preload(
    [
        COMMENTS,
        DEPLOY,
        PUBLISHING,
        __name__,
        "pelican.plugins.precompress",
        "tests.warm",
        *(f"plugins.{path.parent.name}" for path in (Path(__file__).parents[1] / "plugins").glob("*/__init__.py")),
    ]
)
SHARED = "SHARED_BY_TESTS"
"""The variable that names the folder of what the processes of a run make once for all."""
PATIENCE = 90
"""Seconds after which a command hangs, on the slowest machine."""


@dataclass(frozen=True)
class Ran:
    """What a finished command left behind."""

    code: int
    out: str
    err: str

    @property
    def problems(self) -> tuple[str, ...]:
        """The lines of the problems, without the count that closes them."""
        lines = self.err.split("\n\n")[0].splitlines()
        return tuple(line for line in lines if line)


@dataclass(frozen=True, kw_only=True)
class Task:
    """A command in a folder: what it is told and what is typed into it, and where it stops.

    ``constants`` (``module:name``) are set before.
    """

    command: str
    root: Path
    arguments: tuple[str, ...]
    environment: Mapping[str, str]
    typed: bytes = b""
    moment: Moment | None = None
    constants: Mapping[str, object] | None = None


@dataclass(frozen=True)
class Fork:
    """A running command; what is typed into it and what it prints lie in a folder."""

    process: BaseProcess
    pipe: Connection
    folder: Path

    def reach(self) -> None:
        """Wait until the command stands at its moment; fails if it ends before."""
        assert self.pipe in wait([self.pipe, self.process.sentinel], PATIENCE), f"not there in time: {self._said()}"
        try:
            self.pipe.recv()
        except EOFError:
            raise AssertionError(f"ended before its moment: {self._said()}") from None

    def go_on(self) -> None:
        """Let the command go on from its moment."""
        self.pipe.send("go on")

    def release(self) -> None:
        """Let all that stands at the moment go on: each worker counts its calls for itself, so that several may."""
        self.pipe.close()

    def kill(self) -> None:
        """Kill the command with all that it started, as ``kill -9 -- -GROUP`` does."""
        assert self.process.pid
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.join()

    def kill_alone(self) -> None:
        """Kill the command; what it started has to notice."""
        self.process.kill()
        self.process.join()

    def end(self) -> Ran:
        """Wait for the end."""
        self.process.join(PATIENCE)
        assert self.process.exitcode is not None, f"hangs: {self._said()}"
        return self._said()

    def _said(self) -> Ran:
        said, complained = (path.read_bytes().decode() for path in (self.folder / "said", self.folder / "complained"))
        return Ran(-1 if self.process.exitcode is None else self.process.exitcode, said, complained)


@contextmanager
def forked(task: Task) -> Iterator[Fork]:
    """Run a command meanwhile; what still runs at the end is killed."""
    here, there = FORKS.Pipe()
    with here, TemporaryDirectory() as folder:
        process = FORKS.Process(target=_run, args=(task, there, Path(folder)))
        with there:
            process.start()
        try:
            assert here.poll(PATIENCE), "a fork does not start"
            here.recv()
            yield Fork(process, here, Path(folder))
        finally:
            assert process.pid
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.join()
            process.close()


def run(task: Task) -> Ran:
    """Run a command to its end."""
    with forked(task) as fork:
        return fork.end()


def _run(task: Task, pipe: Connection, folder: Path) -> None:
    os.setsid()
    set_start_method(None, force=True)  # for workers of the command's own
    pipe.send("started")
    os.chdir(task.root)
    os.environ.clear()
    os.environ.update(task.environment)
    sys.path.insert(0, str(task.root))
    if task.environment.get("PYTHONWARNINGS") == "error":
        warnings.simplefilter("error")
    (folder / "typed").write_bytes(task.typed)
    _connect(folder)
    command: Any = import_module(task.command)
    command.ROOT, command.OUTPUT = task.root, task.root / "output"
    for name, constant in (task.constants or {}).items():
        module, _, attribute = name.partition(":")
        setattr(import_module(module), attribute, constant)
    if shared := os.environ.get(SHARED):
        brotli.compress = partial(_compressed_once, brotli.compress, Path(shared))
    if task.moment:
        task.moment.arm(pipe)
    sys.exit(command.main(list(task.arguments)))


def _compressed_once(compress: Callable[..., bytes], folder: Path, data: bytes, **how: int) -> bytes:
    """Compress what nobody in this run has compressed yet: it takes half the time of a publication."""
    known = folder / sha256(repr(sorted(how.items())).encode() + data).hexdigest()
    if known.exists():
        return known.read_bytes()
    copy = compress(data, **how)
    with NamedTemporaryFile(dir=folder, delete=False) as beside:
        beside.write(copy)
    Path(beside.name).rename(known)
    return copy


def _connect(folder: Path) -> None:
    """Have the command and its children read from a file and print into files, for there is no terminal."""
    for number, (name, mode) in enumerate((("typed", "rb"), ("said", "wb"), ("complained", "wb"))):
        with (folder / name).open(mode) as file:
            os.dup2(file.fileno(), number)
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
        for number, mode in enumerate(("r", "w", "w"))
    )
