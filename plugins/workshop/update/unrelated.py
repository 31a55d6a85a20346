"""A site outside of the software's history (from a ZIP or a template) takes the newer software whole."""

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.workshop.update import trees
from plugins.workshop.update.repository import Repository

MAX_LISTED = 20


@dataclass(frozen=True)
class Whole:
    """A tree of the software, and what is to be told of how it came about."""

    tree: str
    said: tuple[str, ...] = ()


def take_whole(repository: Repository, here: str, new: str, history: str) -> Whole:
    """Take every file of the newer software's tree; of the old ones only those stay that no version ever had."""
    old, newer = trees.files(repository, here), trees.files(repository, new)
    known = _known(repository, history)
    own = {path: entry for path, entry in old.items() if (path, entry.id) not in known}
    kept = {path: entry for path, entry in own.items() if path not in newer}
    replaced = [path for path, entry in own.items() if path in newer and newer[path] != entry]
    said = (
        *_list(kept, "Diese Dateien gehören nicht zur Software und sind geblieben:"),
        *_list(
            replaced, "Diese Dateien der Software waren hier anders als in jeder bekannten Fassung; es gilt die neue:"
        ),
    )
    return Whole(_store(repository, new, kept), said)


def _known(repository: Repository, commit: str) -> frozenset[tuple[str, str]]:
    """Give path and content of every file that any version had."""
    parts = iter(repository.parts("log", "-m", "--raw", "--no-abbrev", "--no-renames", "-z", "--format=", commit))
    return frozenset((next(parts), part.split()[3]) for part in parts if part.startswith(":"))


def _store(repository: Repository, tree: str, kept: Mapping[str, trees.Entry]) -> str:
    repository.give("read-tree", tree)
    lines = (f"{entry.mode} {entry.id}\t{path}\0" for path, entry in kept.items())
    repository.give("update-index", "-z", "--index-info", given="".join(lines))
    return repository.give("write-tree")


def _list(paths: Mapping[str, trees.Entry] | list[str], said: str) -> tuple[str, ...]:
    shown = sorted(paths)[:MAX_LISTED]
    more = len(paths) - len(shown)
    lines = (*shown, *((f"und {more} weitere",) if more else ()))
    return ("\n".join((said, *(f"  {line}" for line in lines))),) if paths else ()
