"""Sites that are built once in a run and shared by all tests, whichever process they run in."""

import fcntl
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from tests.project import CONFIGURATION, REPOSITORY, SITE, SOFTWARE, Project, copy_project

MADE_A_SAMPLE = (("data/consultant.yaml", "sample: false", "sample: true"),)
"""A change after which a site of tests says that it is a sample."""
LOCKED = ("requirements.lock",)
"""What else of the repository decides how a site comes out."""


@dataclass(frozen=True)
class Recipe:
    """How a site is made: from which facts and words, by which command, with which settings and environment.

    ``changes`` are a file, what is replaced in it, and what takes its place.
    """

    site: Path
    command: str = "html"
    changes: tuple[tuple[str, str, str], ...] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)

    def name(self) -> str:
        """Give a name that changes with whatever the site depends on."""
        chosen = (sorted(self.settings.items()), sorted(self.environment.items()))
        digest = sha256(repr((self.command, self.changes, *chosen, sys.version)).encode())
        for name, path in self._ingredients():
            digest.update(f"\0{name}\0".encode() + path.read_bytes())
        return f"{self.site.name}-{self.command}-{digest.hexdigest()[:16]}"

    def _ingredients(self) -> Iterator[tuple[str, Path]]:
        folders = (*(REPOSITORY / name for name in SOFTWARE), *(self.site / name for name in SITE))
        files = (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file())
        single = (REPOSITORY / name for name in (*CONFIGURATION, *LOCKED))
        yield from ((str(path), path) for path in (*files, *single) if path.suffix != ".pyc")

    def make(self, target: Path) -> None:
        """Build the site in a folder that is not there yet."""
        project = copy_project(self.site, target)
        project.settings(**self.settings)
        for file, old, new in self.changes:
            project.replace(file, old, new)
        run = project.run(self.command, **self.environment)
        assert run.code == 0, run.err


def kept(folder: Path, recipe: Recipe) -> Project:
    """Give the project that a recipe makes; tests only read it. Whoever needs it first makes it, the others wait."""
    name = recipe.name()
    return Project(once(folder / name, recipe.make))


def copy_made(made: Project, target: Path) -> Project:
    """Copy a project with what was made of it, so that a test can go on from there."""
    project = copy_project(made.root, target)
    for folder in ("output", ".output-build"):
        shutil.copytree(made.root / folder, target / folder)
    return project


def once(target: Path, make: Callable[[Path], None]) -> Path:
    """Have a folder made if it is not there: beside its place, and put there whole."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.with_name(f"{target.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not target.exists():
            beside = target.with_name(f"{target.name}.making")
            shutil.rmtree(beside, ignore_errors=True)
            make(beside)
            beside.rename(target)
    return target
