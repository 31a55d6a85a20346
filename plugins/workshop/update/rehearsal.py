"""Try the newer software on a copy of the owner's site before anything of hers changes, and let it adapt the copy."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from plugins.workshop.update.joining import Joined
from plugins.workshop.update.repository import Repository, cause
from plugins.workshop.update.stopped import Stopped

ARRIVAL = "plugins.workshop.update.arrival"
"""Run with the newer code, in the copy, with the folder of her old texts: it may change the copy's ``data/`` and
``content/``, prints what the owner must know, and ends with 0. This is all that two versions know of each other."""
CHANGED = ("data", "content")
TEXTS = (".yaml", ".md", ".py", ".toml", ".json")
"""How the old files end that the newer version may ask for; photos are not among them."""
SURROUNDING = ("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")


@dataclass(frozen=True)
class Rehearsed:
    """The newer software with the adapted files, and what is to be told."""

    tree: str
    said: str


def rehearse(repository: Repository, joined: Joined, software: Path) -> Rehearsed:
    """Let the newer software arrive in a copy; stops if it cannot."""
    before, after = repository.workshop / "before", repository.workshop / "after"
    _copy(repository.aside(), joined.parents[0], before, TEXTS)
    _copy(repository.aside(), joined.tree, after)
    said = _arrive(_python(after, software), before, after)
    return Rehearsed(_adapted(repository.aside(after)), said)


def _copy(aside: Repository, tree: str, folder: Path, endings: tuple[str, ...] = ("",)) -> None:
    aside.give("read-tree", tree)
    names = "".join(f"{name}\0" for name in aside.parts("ls-files", "-z") if name.endswith(endings))
    aside.give("checkout-index", "-z", "--stdin", f"--prefix={folder}/", given=names)


def _python(after: Path, software: Path) -> Path:
    """Give a Python that has what the newer software requires; the one that runs, if it requires the same."""
    lock = "requirements.lock"
    if (after / lock).read_bytes() == (software / lock).read_bytes():
        return Path(sys.executable)
    print("Die neuere Software braucht andere Pakete; sie werden geholt …", flush=True)
    made = _run(["make", "--silent", ".venv/site"], after)
    if made.returncode:
        raise Stopped(f"Die Pakete der neueren Software lassen sich nicht einrichten: {cause(made.stderr)}")
    return after / ".venv/bin/python"


def _arrive(python: Path, before: Path, after: Path) -> str:
    arrived = _run([str(python), "-m", ARRIVAL, str(before)], after)
    if arrived.returncode:
        raise Stopped(f"Die neuere Software kommt mit dieser Website nicht zurecht: {cause(arrived.stderr)}")
    return arrived.stdout.strip()


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in SURROUNDING}
    return subprocess.run(  # noqa: S603 (no shell here)
        command,
        cwd=folder,
        env={**kept, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def _adapted(aside: Repository) -> str:
    """Store the copy as the newer software left it; the index still holds what was copied."""
    there = [name for name in CHANGED if (aside.root / name).is_dir()]
    aside.give("add", "--all", "--force", "--", *there)
    return aside.give("write-tree")
