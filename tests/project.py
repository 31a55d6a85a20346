"""A copy of the project in a folder of its own, on which tests run the real commands."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
FOLDERS = ("content", "data", "plugins", "theme")
FILES = ("pelicanconf.py", "publishconf.py")
SENTINEL = {"index.html": b"the last good site\n", "programme/index.html": b"\x00 and every byte of it \xff"}
"""What stands in ``output/`` before a build that must not touch it."""

LAUNCHER = """
import pathlib, resource, subprocess, sys
code = subprocess.call(sys.argv[2:])
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
pathlib.Path(sys.argv[1]).write_text(str(peak), encoding="ascii")
sys.exit(code)
"""
"""Starts a command from a small process: Linux counts the memory of the starter (pytest) as the child's own."""


@dataclass(frozen=True)
class Run:
    """What a finished command left behind; ``peak_memory`` is in bytes."""

    code: int
    out: str
    err: str
    peak_memory: int

    @property
    def problems(self) -> tuple[str, ...]:
        """The lines of the problems, without the count that closes them."""
        lines = self.err.split("\n\n")[0].splitlines()
        return tuple(line for line in lines if line)


@dataclass(frozen=True)
class Running:
    """A command that was started and not yet waited for."""

    process: subprocess.Popen[str]
    peak_file: Path

    def wait(self) -> Run:
        """Wait until the command ends; raises TimeoutExpired after 60 seconds."""
        out, err = self.process.communicate(timeout=60)
        return Run(self.process.returncode, out, err, int(self.peak_file.read_text(encoding="ascii")) * 1024)


@dataclass(frozen=True)
class Project:
    """A copy of the project below ``root``."""

    root: Path

    def path(self, file: str) -> Path:
        """Give a file of the copy; its folder is made if need be."""
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def read(self, file: str) -> str:
        """Read a text of the copy."""
        return self.path(file).read_text(encoding="utf-8")

    def write(self, file: str, text: str | bytes) -> None:
        """Write a file of the copy, line ends as given."""
        self.path(file).write_bytes(text.encode() if isinstance(text, str) else text)

    def append(self, file: str, text: str) -> None:
        """Write a text to the end of a file of the copy."""
        self.write(file, self.read(file) + text)

    def replace(self, file: str, old: str, new: str) -> None:
        """Replace the first occurrence of a text that must be there."""
        before = self.read(file)
        assert old in before, f"{file} does not hold {old!r}"
        self.write(file, before.replace(old, new, 1))

    def start(self, command: str, **environment: str) -> Running:
        """Start ``python -m plugins.publishing COMMAND`` in the copy."""
        peak_file = self.path(f".peak-{command}")
        process = subprocess.Popen(
            [sys.executable, "-c", LAUNCHER, peak_file, sys.executable, "-m", "plugins.publishing", command],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": "", "PYTHONWARNINGS": "error", **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        return Running(process, peak_file)

    def run(self, command: str, **environment: str) -> Run:
        """Run a command in the copy to its end."""
        return self.start(command, **environment).wait()

    def plant_output(self) -> None:
        """Put a last good site into ``output/``."""
        for file, content in SENTINEL.items():
            self.write(f"output/{file}", content)

    def output(self) -> dict[str, bytes]:
        """Give every file of ``output/`` by its path."""
        return dict(_files(self.root / "output"))


def copy_project(source: Path, target: Path) -> Project:
    """Copy what a build needs; compiled modules come along, so that the copies start fast."""
    for folder in FOLDERS:
        shutil.copytree(source / folder, target / folder)
    for file in FILES:
        shutil.copy2(source / file, target / file)
    return Project(target)


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()
