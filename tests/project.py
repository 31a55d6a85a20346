"""A project in a folder of its own, on which tests run the real commands: this software, and a site made for tests."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.forks import PUBLISHING, SHARED, Ran, Task, run

REPOSITORY = Path(__file__).parents[1]
SITES = Path(__file__).parent / "sites"
SMALL, RICH = SITES / "small", SITES / "rich"
"""A site that is as small as can be, and one in which every feature, state and channel occurs."""
SOFTWARE = ("plugins", "theme")
SITE = ("data", "content")
CONFIGURATION = ("pelicanconf.py", "publishconf.py")
FACTS = "data/site.yaml"
SITE_URL = "https://www.windfeder.example"
PREVIEW_URL = "http://127.0.0.1:8000"
TODAY = date(2026, 11, 22)
EPOCH = "1795348800"
"""Noon of that day (UTC): when all commands of tests believe to run."""
PATIENCE = 120
"""Seconds after which a command hangs, on the slowest machine."""
SENTINEL = {"index.html": b"the last good site\n", "programme/index.html": b"\x00 and every byte of it \xff"}
"""What stands in ``output/`` before a build that must not touch it."""

AT_THE_START = ("PYTHON", "LANG", "LC_", "TZ")
"""How variables begin that Python heeds when it starts, and never again."""

LAUNCHER = """
import pathlib, resource, subprocess, sys
code = subprocess.call(sys.argv[2:])
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
pathlib.Path(sys.argv[1]).write_text(str(peak), encoding="ascii")
sys.exit(code)
"""
"""Starts a command from a small process: Linux counts the memory of the starter (pytest) as the child's own."""


@dataclass(frozen=True)
class Run(Ran):
    """What a command left behind that was started from nothing; ``peak_memory`` is in bytes."""

    peak_memory: int


@dataclass(frozen=True)
class Running:
    """A command that was started and not yet waited for."""

    process: subprocess.Popen[str]
    peak_file: Path

    def wait(self) -> Run:
        """Wait until the command ends; one that hangs is killed, with all that it started."""
        with self.process:
            try:
                out, err = self.process.communicate(timeout=PATIENCE)
            except BaseException:
                os.killpg(self.process.pid, signal.SIGKILL)
                raise
        return Run(self.process.returncode, out, err, int(self.peak_file.read_text(encoding="ascii")) * 1024)


@dataclass(frozen=True)
class Project:
    """A project below ``root``."""

    root: Path

    def path(self, file: str) -> Path:
        """Give a file of the project; its folder is made if need be, and software that it lies in becomes its own."""
        linked = self.root / file.partition("/")[0]
        if linked.is_symlink():
            _own(linked)
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def read(self, file: str) -> str:
        """Read a text of the project."""
        return (self.root / file).read_text(encoding="utf-8")

    def write(self, file: str, text: str | bytes) -> None:
        """Write a file of the project, line ends as given."""
        self.path(file).write_bytes(text.encode() if isinstance(text, str) else text)

    def append(self, file: str, text: str) -> None:
        """Write a text to the end of a file of the project."""
        self.write(file, self.read(file) + text)

    def replace(self, file: str, old: str, new: str) -> None:
        """Replace the first occurrence of a text that must be there."""
        before = self.read(file)
        assert old in before, f"{file} does not hold {old!r}"
        self.write(file, before.replace(old, new, 1))

    def place_of(self, file: str, text: str) -> str:
        """Give where a text first stands in a file that must hold it, as problems name it: file, line, column."""
        before, found, _ = self.read(file).partition(text)
        assert found, f"{file} does not hold {text!r}"
        return f"{file}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"

    def settings(self, **choices: object) -> None:
        """Choose as the owner does in ``data/site.yaml``; ``preview`` is the address of the preview.

        The one place in which tests know where settings are kept.
        """
        if "preview" in choices:
            self.append("pelicanconf.py", f"\nSITEURL = {choices.pop('preview')!r}\n")
        for name, value in choices.items():
            before = re.sub(rf"(?m)^{name}:.*\n(?:[ -].*\n)*", "", self.read(FACTS))
            self.write(FACTS, f"{before}{name}: {json.dumps(value, ensure_ascii=False)}\n")

    def start(self, command: str, **environment: str) -> Running:
        """Start ``python -m plugins.publishing COMMAND`` in the project, on the day of the tests."""
        peak_file = self.path(f".peak-{command}")
        process = subprocess.Popen(
            [sys.executable, "-c", LAUNCHER, peak_file, sys.executable, "-m", "plugins.publishing", command],
            cwd=self.root,
            env=command_environment(**environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )
        return Running(process, peak_file)

    def run(self, command: str, **environment: str) -> Ran:
        """Run a command in the project to its end: without Python's start-up, if the project runs what it would run."""
        if self.is_changed() or any(name.startswith(AT_THE_START) for name in environment):
            return self.start(command, **environment).wait()
        return self.fork(PUBLISHING, command, **environment)

    def fork(self, command: str, *arguments: str, typed: bytes = b"", **environment: str) -> Ran:
        """Run a command of this software in the project to its end, forked from a server that has loaded it."""
        assert not self.is_changed(), "the project has software of its own"
        known = command_environment(**environment)
        return run(Task(command=command, root=self.root, arguments=arguments, typed=typed, environment=known))

    def is_changed(self) -> bool:
        """Tell whether the project has software of its own."""
        return not all((self.root / folder).is_symlink() for folder in SOFTWARE)

    def plant_output(self) -> None:
        """Put a last good site into ``output/``."""
        for file, content in SENTINEL.items():
            self.write(f"output/{file}", content)

    def output(self) -> dict[str, bytes]:
        """Give every file of ``output/`` by its path."""
        return dict(_files(self.root / "output"))


def command_environment(**changes: str) -> dict[str, str]:
    """Give the environment of a command in a project: warnings are errors, and the day is that of the tests."""
    known = {"PYTHONPATH": "", "PYTHONWARNINGS": "error", "SOURCE_DATE_EPOCH": EPOCH}
    return {**os.environ, **known, **changes}


def copy_project(source: Path, target: Path) -> Project:
    """Make a project of this software and a copy of a site, be it one of tests or that of another project.

    The software is linked, since hardly a test changes it; whoever writes into it gets a copy (``Project.path``).
    """
    target.mkdir(parents=True)
    for folder in SITE:
        shutil.copytree(source / folder, target / folder)
    for folder in SOFTWARE:
        (target / folder).symlink_to(REPOSITORY / folder, target_is_directory=True)
    for file in CONFIGURATION:
        shutil.copyfile(REPOSITORY / file, target / file)
    share_templates(target)
    return Project(target)


def share_templates(root: Path) -> None:
    """Let a project that has not been built keep compiled templates where all of a run do."""
    if shared := os.environ.get(SHARED):
        (root / ".cache").mkdir()
        (root / ".cache/templates").symlink_to(shared, target_is_directory=True)


def _own(linked: Path) -> None:
    """Put a copy in the place of a link; compiled modules come along, so that it starts fast."""
    software = linked.resolve()
    linked.unlink()
    shutil.copytree(software, linked)


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()
