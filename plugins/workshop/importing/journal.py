"""What an import writes, noted before each file (``data/.importing``): one that is killed is taken back by the next."""

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, Self

FILE = "data/.importing"


@dataclass(frozen=True)
class Step:
    """A file that is written or removed: what it held before and the digest of what it holds then, None for none."""

    path: str
    before: bytes | None
    after: str | None

    def line(self) -> str:
        """Give the step as a line of the journal."""
        before = None if self.before is None else b64encode(self.before).decode()
        return f"{json.dumps([self.path, before, self.after])}\n"

    @classmethod
    def read(cls, line: str) -> Self | None:
        """Give the step of a line; one that was cut off was never taken."""
        try:
            path, before, after = json.loads(line)
        except ValueError:
            return None
        return cls(path, None if before is None else b64decode(before), after)

    def taken_back(self, root: Path) -> bool:
        """Undo the step where it was taken; tell whether somebody has changed the file since."""
        path = root / self.path
        _beside(path).unlink(missing_ok=True)
        now = path.read_bytes() if path.is_file() else None
        if now == self.before:
            return False
        if (now and sha256(now).hexdigest()) != self.after:
            return True
        if self.before is None:
            path.unlink()
        else:
            replace(path, self.before)
        return False


@dataclass(frozen=True)
class Journal:
    """The files of one import while it writes them."""

    root: Path
    notes: IO[str]

    def new(self, name: str, content: bytes) -> None:
        """Write a file that must not be there."""
        if os.path.lexists(self.root / name):
            raise FileExistsError(17, "ist in der Zwischenzeit entstanden; bitte noch einmal beginnen", name)
        self.put(name, content)

    def put(self, name: str, content: bytes) -> None:
        """Write a file, or put it into the place of another in one step."""
        path = self.root / name
        self._note(Step(name, path.read_bytes() if path.exists() else None, sha256(content).hexdigest()))
        replace(path, content)

    def remove(self, name: str) -> None:
        """Take a file away."""
        self._note(Step(name, (self.root / name).read_bytes(), None))
        (self.root / name).unlink()

    def _note(self, step: Step) -> None:
        self.notes.write(step.line())
        self.notes.flush()


@contextmanager
def journal(root: Path) -> Iterator[Journal]:
    """Let an import write; if it fails, what was written is taken back."""
    path = root / FILE
    try:
        with path.open("x", encoding="ascii") as notes:
            yield Journal(root, notes)
    except BaseException:
        take_back(root)
        raise
    path.unlink()


def is_broken_off(root: Path) -> bool:
    """Tell whether an import was killed while it wrote."""
    return (root / FILE).is_file()


def take_back(root: Path) -> tuple[str, ...]:
    """Take back what an import wrote; give the files that stay because somebody has changed them since."""
    path = root / FILE
    lines = path.read_text(encoding="ascii", errors="replace").splitlines()
    steps = [step for line in reversed(lines) if (step := Step.read(line))]
    changed = tuple(step.path for step in steps if step.taken_back(root))
    path.unlink()
    return changed


def replace(path: Path, content: bytes) -> None:
    """Put a file into its place in one step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = _beside(path)
    with beside.open("wb") as file:
        file.write(content)
        if path.exists():
            file.flush()
            os.fsync(file.fileno())
    beside.replace(path)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")
