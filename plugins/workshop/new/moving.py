"""Put a new site in the place of the sample, which goes to ``examples/muster/``: renames, and nothing else.

The new site is written to ``examples/.neu/neu/`` and checked there. Then the sample's ``content`` moves out and the new
one in, then ``data`` likewise, and last ``examples/.neu/muster`` gets its name. Whoever looks between two renames sees
``content/`` or ``data/`` missing for a moment, or the new texts beside the old facts. A failure is undone; a process
killed on the way leaves every file in one of the two places, and the next ``make new`` goes the rest of the way.
"""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

SAMPLE = "examples/muster"
WORK = "examples/.neu"
FOLDERS = ("content", "data")
SCHEMA = "data/schema"
"""Comes along: it belongs to the software."""


class Blocked(Exception):  # noqa: N818 (a way out; its text says to the owner what is in the way)
    """Raised when folders stand where an interrupted exchange would put others."""


def stage(root: Path, files: Mapping[str, str]) -> Path:
    """Write a new site beside the one in use; give its folder."""
    shutil.rmtree(root / WORK, ignore_errors=True)
    staged = root / WORK / "neu"
    for name, text in files.items():
        (staged / name).parent.mkdir(parents=True, exist_ok=True)
        (staged / name).write_text(text, encoding="utf-8")
    shutil.copytree(root / SCHEMA, staged / SCHEMA)
    return staged


def discard(root: Path) -> None:
    """Leave nothing of a new site that was not moved in."""
    if not is_interrupted(root):
        shutil.rmtree(root / WORK, ignore_errors=True)


def exchange(root: Path) -> None:
    """Move the sample out and the staged site in; whatever fails, everything is put back."""
    (root / WORK / "muster").mkdir()
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in _moves(root):
            source.rename(target)
            done.append((source, target))
    except BaseException:
        for source, target in reversed(done):
            target.rename(source)
        raise
    shutil.rmtree(root / WORK, ignore_errors=True)


def is_interrupted(root: Path) -> bool:
    """Tell whether an exchange began and did not end."""
    return any((root / WORK / "muster" / name).exists() for name in FOLDERS)


def finish(root: Path) -> None:
    """Go the rest of the way of an interrupted exchange; raises Blocked before anything moves if something is in it."""
    if blocked := tuple(_in_the_way(root)):
        message = f"Ein abgebrochenes „make new“ liegt noch in {WORK}/, und im Weg steht {' und '.join(blocked)}. "
        raise Blocked(f"{message}Legen Sie beiseite, was Sie davon brauchen, und löschen Sie {WORK}/.")
    for source, target in _moves(root):
        if source.exists() and not target.exists():
            source.rename(target)
    shutil.rmtree(root / WORK, ignore_errors=True)


def _in_the_way(root: Path) -> Iterator[str]:
    work = root / WORK
    for name in FOLDERS:
        if all((there / name).exists() for there in (root, work / "muster", work / "neu")):
            yield f"{name}/"
    if (root / SAMPLE).exists():
        yield f"{SAMPLE}/"


def _moves(root: Path) -> Iterator[tuple[Path, Path]]:
    work = root / WORK
    for name in FOLDERS:
        yield root / name, work / "muster" / name
        yield work / "neu" / name, root / name
    yield work / "muster", root / SAMPLE
