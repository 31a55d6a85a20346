"""A git repository, asked so that neither its owner's settings nor the surroundings change the answer."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from plugins.workshop.update.stopped import Stopped

SETTINGS = (
    *("core.hooksPath=/dev/null", "core.quotePath=false", "gc.auto=0", "maintenance.auto=false"),
    *("merge.autoStash=false", "merge.verifySignatures=false", "merge.directoryRenames=false"),
)
PLAIN = tuple(part for setting in SETTINGS for part in ("-c", setting))
"""Settings that an update must not depend on."""
SURROUNDING = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY")
"""What git tells its hooks; an update may be started from one."""


@dataclass(frozen=True)
class Answer:
    """What a git command left behind."""

    code: int
    out: str
    said: str

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of an answer given with ``-z``."""
        return tuple(part for part in self.out.split("\0") if part)


@dataclass(frozen=True)
class Repository:
    """A work tree at ``root`` with its git folder; ``index`` is the file of another index than its own."""

    root: Path
    folder: Path
    index: Path | None = None

    def ask(self, *arguments: str, given: str | None = None, **how: Any) -> Answer:
        """Run a git command whose failing means something."""
        run = subprocess.run(  # noqa: S603 (no shell here)
            ["git", *PLAIN, *arguments],  # noqa: S607 (the git that she uses)
            cwd=self.root,
            env=self._environment(),
            input=None if given is None else given.encode("utf-8", "surrogateescape"),
            capture_output=True,
            check=False,
            **how,
        )
        out = run.stdout.decode("utf-8", "surrogateescape")
        return Answer(run.returncode, out, run.stderr.decode("utf-8", "replace").strip())

    def give(self, *arguments: str, given: str | None = None) -> str:
        """Run a git command that must succeed, and give what it prints."""
        return self._sure(arguments, given).out.strip()

    def there(self, *arguments: str) -> bool:
        """Tell whether a git command succeeds."""
        return self.ask(*arguments).code == 0

    def parts(self, *arguments: str, given: str | None = None) -> tuple[str, ...]:
        """Give the parts of the answer to a command with ``-z`` that must succeed."""
        return self._sure(arguments, given).parts

    @property
    def workshop(self) -> Path:
        """Where an update is made: inside the git folder, so that nothing of the site is touched."""
        return self.folder / "update"

    def aside(self, root: Path | None = None) -> Repository:
        """Give the repository with an index of the workshop's own, and perhaps another work tree."""
        return replace(self, root=root or self.root, index=self.workshop / "index")

    def commit(self, tree: str, parents: tuple[str, ...], message: str) -> str:
        """Store a commit that no branch shows yet; where git knows no name, its author is that of the last one."""
        named = [part for parent in parents for part in ("-p", parent)]
        return self.give(*self._author(), "commit-tree", tree, *named, given=message)

    def _author(self) -> tuple[str, ...]:
        if self.there("var", "GIT_COMMITTER_IDENT"):
            return ()
        name, _, email = self.give("log", "-1", "--format=%an%n%ae").partition("\n")
        return "-c", f"user.name={name}", "-c", f"user.email={email}"

    def _sure(self, arguments: tuple[str, ...], given: str | None) -> Answer:
        answer = self.ask(*arguments, given=given)
        if answer.code:
            raise Stopped(f"Git kommt nicht weiter (git {' '.join(arguments)[:60]}): {cause(answer.said)}")
        return answer

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name not in SURROUNDING}
        places = {"GIT_DIR": str(self.folder), "GIT_WORK_TREE": str(self.root)}
        index = {"GIT_INDEX_FILE": str(self.index)} if self.index else {}
        return {**kept, **places, **index, "LC_ALL": "C.UTF-8", "LANGUAGE": "", "GIT_OPTIONAL_LOCKS": "0"}


def cause(said: str) -> str:
    """Give the line in which a program names why it failed: git in the first that begins so, most in their last."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    fatal = (line.partition(": ")[2] for line in lines if line.startswith(("fatal: ", "error: ")))
    return next(fatal, lines[-1] if lines else "ohne nähere Angabe")
