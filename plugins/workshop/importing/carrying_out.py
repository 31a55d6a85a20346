"""Write what was planned: whole, or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from plugins.comments.arrivals import Arrived, settle
from plugins.comments.moderation import Change, carry_out
from plugins.comments.reading import read_conversation
from plugins.comments.storage import note_arrivals, sole_moderator
from plugins.workshop.importing.planning import Plan


@dataclass(frozen=True)
class Conversed:
    """What becomes of the comments: the changes, and what is said of those that do not come."""

    changes: tuple[Change, ...]
    said: tuple[str, ...]


def comments_of(root: Path, plan: Plan) -> Conversed:
    """Plan the comments below a project folder."""
    said = list[str]()
    changes = tuple(settle(root, read_conversation(root), plan.arrivals, said.append)) if plan.arrivals else ()
    return Conversed(changes, tuple(said))


def write_all(root: Path, plan: Plan) -> None:
    """Write a plan below a project folder; if anything fails, what was written of it is taken away again."""
    with _taken_back_if_failed() as written:
        for file in plan.files:
            written.new(root / "content" / file.path, file.bytes())
        for text in plan.texts:
            written.new(root / text.file, text.content.encode())
        for name, content in plan.further.items():
            written.changed(root / name, content.encode())
    if plan.arrivals:
        with sole_moderator(root):
            changes = comments_of(root, plan).changes
            carry_out(root, changes, dry_run=False, say=lambda said: None)
            note_arrivals(root, [(one.path, one.comment) for one in changes if isinstance(one, Arrived)])


@dataclass
class _Written:
    made: list[Path] = field(default_factory=list)
    before: dict[Path, bytes] = field(default_factory=dict)

    def new(self, path: Path, content: bytes) -> None:
        """Write a file that must not be there."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            self.made.append(path)
            file.write(content)

    def changed(self, path: Path, content: bytes) -> None:
        """Put a file into the place of another in one step."""
        if path.exists():
            self.before[path] = path.read_bytes()
        else:
            self.made.append(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)


@contextmanager
def _taken_back_if_failed() -> Iterator[_Written]:
    written = _Written()
    try:
        yield written
    except BaseException:
        for path in written.made:
            path.unlink(missing_ok=True)
        for path, content in written.before.items():
            _replace(path, content)
        raise


def _replace(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.part")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
