"""Trees of git, put together from others without touching a file of the owner's."""

from collections.abc import Mapping
from typing import NamedTuple

from plugins.workshop.update.repository import Repository


class Entry(NamedTuple):
    """What a folder holds under a name: a file or another folder."""

    mode: str
    kind: str
    id: str


Entries = Mapping[str, Entry]


def entries(repository: Repository, tree: str) -> dict[str, Entry]:
    """Give what a folder of a commit (``COMMIT:folder``) holds; nothing if there is no such folder."""
    answer = repository.ask("ls-tree", "-z", tree)
    return dict(map(_entry, answer.parts)) if answer.code == 0 else {}


def files(repository: Repository, tree: str) -> dict[str, Entry]:
    """Give all files of a tree, by their paths."""
    return dict(map(_entry, repository.parts("ls-tree", "-r", "-z", tree)))


def make_tree(repository: Repository, wanted: Entries) -> str:
    """Store a folder, and give its id."""
    lines = (f"{entry.mode} {entry.kind} {entry.id}\t{name}\0" for name, entry in wanted.items())
    return repository.give("mktree", "-z", given="".join(lines))


def folder(tree: str) -> Entry:
    """Give a stored folder as what another one holds."""
    return Entry("040000", "tree", tree)


def _entry(line: str) -> tuple[str, Entry]:
    described, _, name = line.partition("\t")
    mode, kind, id_ = described.split()
    return name, Entry(mode, kind, id_)
