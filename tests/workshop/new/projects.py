"""A project with a sample of tests, in a folder of its own, on which tests run the commands."""

import io
import os
import re
import shutil
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from unittest.mock import patch

from plugins.catalog.schema import MODELS, schema_text
from plugins.workshop.new.__main__ import attempt
from tests import project as publishable
from tests.forks import PUBLISHING, Ran
from tests.project import EPOCH, REPOSITORY, share_templates

SAMPLE = Path(__file__).parent / "sample"
SETTINGS = ("pelicanconf.py", "publishconf.py")
SOFTWARE = (*SETTINGS, "plugins", "theme", "Makefile", "requirements.lock")
"""What a project needs to run the commands in processes of their own."""
MARKS = ("Ottilie", "Muster", "Musterweg", "50667", "23125001", "example.com")
"""What no page of an owner's own site may say."""
PLACEHOLDER = re.compile(r"https://[\w.-]+\.invalid\b[^\s\"]*|\[\[.+?\]\]", re.DOTALL)


@dataclass(frozen=True)
class Run:
    """What a finished command left behind."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """What was said, however its lines are broken."""
        return " ".join(self.out.split())


@dataclass(frozen=True)
class Project:
    """A project below ``root``."""

    root: Path

    def run(self, *command: str, said: str = "", **environment: str) -> Run:
        """Run a module of the project, with what is typed into it."""
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=self.root,
            input=said.encode("utf-8", "surrogateescape"),
            env=self.environment(**environment),
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Run(done.returncode, done.stdout.decode(), done.stderr.decode())

    def publishing(self, command: str) -> Ran:
        """Run a command of publishing."""
        return publishable.Project(self.root).fork(PUBLISHING, command)

    def new(self, answers: str) -> Run:
        """Begin a site from a file of answers."""
        (self.root / "antworten.yaml").write_text(answers, encoding="utf-8")
        return self.attempt(Path("antworten.yaml"))

    def ask(self, *lines: list[str]) -> Run:
        """Begin a site by typing lines."""
        return self.attempt(None, typed(*lines))

    def attempt(self, file: Path | None, said: str = "") -> Run:
        """Do in this process what the command does."""
        out, err = io.StringIO(), io.StringIO()
        with (
            chdir(self.root),
            redirect_stdout(out),
            redirect_stderr(err),
            patch("sys.stdin", Typing(said)),
            patch.dict(os.environ),
        ):
            code = attempt(self.root, file)
        return Run(code, out.getvalue(), err.getvalue())

    def environment(self, **changes: str) -> dict[str, str]:
        """Give the environment of commands."""
        return {**os.environ, "PYTHONWARNINGS": "error", "SOURCE_DATE_EPOCH": EPOCH, "PYTHONUTF8": "1", **changes}

    def read(self, file: str) -> str:
        """Read a text of the project."""
        return (self.root / file).read_text(encoding="utf-8")

    def git(self, *arguments: str) -> str:
        """Run git as somebody."""
        who = ("-c", "user.name=Jemand", "-c", "user.email=jemand@localhost", "-c", "init.defaultBranch=main")
        return subprocess.run(
            ["git", *who, *arguments], cwd=self.root, check=True, capture_output=True, text=True
        ).stdout

    def files(self, *folders: str) -> dict[str, bytes]:
        """Give every file below folders by its path."""
        paths = (path for folder in folders for path in (self.root / folder).rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in sorted(paths)}

    def fill(self) -> int:
        """Put a sentence of fitting length in place of every placeholder; give their number."""
        numbers = count(1)
        for path in (*(self.root / "data").glob("*.yaml"), *(self.root / "content").rglob("*.md")):
            text = path.read_text(encoding="utf-8")
            filled = PLACEHOLDER.sub(
                lambda found: found[0] if is_noted(found) else filling(found[0], next(numbers)), text
            )
            path.write_text(filled, encoding="utf-8")
        return next(numbers) - 1


class Typing(io.StringIO):
    """Somebody at a terminal, on which every line that is typed ends with the key that ends it."""

    def readline(self, size: int | None = -1, /) -> str:
        """Type a line."""
        print()
        return super().readline(size)


def typed(*lines: list[str]) -> str:
    """Give lines as somebody types them."""
    return "".join(f"{line}\n" for part in lines for line in part)


def sample_project(root: Path, software: tuple[str, ...] = SETTINGS) -> Project:
    """Make a project of the sample of tests, and as much of the software as its commands need; folders are linked."""
    root.mkdir()
    share_templates(root)
    for name in software:
        source = REPOSITORY / name
        if source.is_dir():
            (root / name).symlink_to(source, target_is_directory=True)
        else:
            shutil.copy2(source, root / name)
    put_sample(root)
    return Project(root)


def put_sample(root: Path) -> None:
    """Put the sample's facts and words there, and the schemas that the software brings."""
    shutil.copytree(SAMPLE, root, dirs_exist_ok=True)
    (root / "data/schema").mkdir()
    for name, text in schemas().items():
        (root / f"data/schema/{name}.schema.json").write_text(text, encoding="utf-8")


@cache
def schemas() -> dict[str, str]:
    """Write every schema once for all projects."""
    return {name: schema_text(name) for name in MODELS}


def is_noted(found: re.Match[str]) -> bool:
    """Tell whether a placeholder stands in a note of a YAML file."""
    return found.string[: found.start()].rpartition("\n")[2].startswith(("#", "    #"))


def filling(placeholder: str, number: int) -> str:
    """Give what an owner may write in place of a hint."""
    if placeholder.startswith("[[Tag, an dem"):
        return "2026-11-22"
    if placeholder.startswith("[[Wie lange er Zugriffsprotokolle"):
        return "7 Tage"
    if placeholder.startswith("[[Anschrift"):
        return "Serverweg 2, 06999 Lindenhaag"
    if placeholder.startswith("https"):
        return f"https://www.stelle-{number}.example/"
    return f"Hier steht ein eigener Satz mit der Nummer {number}, und er ist lang genug für jede Stelle."
