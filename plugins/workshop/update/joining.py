"""Join the newer software with the owner's site: facts and words stay hers to the byte, the rest is merged."""

import shlex
from dataclasses import dataclass

from plugins.workshop.update import trees
from plugins.workshop.update.repository import Repository
from plugins.workshop.update.source import version_at
from plugins.workshop.update.stopped import Stopped
from plugins.workshop.update.unrelated import Whole, take_whole

HERS = ("data", "content", "examples")
"""What an update takes from her alone; only ``data/schema`` is the software's."""
SCHEMA = "schema"
CONFIGURATION = ("pelicanconf.py", "publishconf.py")
SETTINGS_ARE_FACTS = (1, 1, 0)
"""From this version on the configuration is the software's alone; before, a migration takes her values over."""


@dataclass(frozen=True)
class Joined:
    """The site as it is with the newer software, before anything in her files is adapted; ``said`` is German."""

    tree: str
    parents: tuple[str, str]
    said: tuple[str, ...] = ()


def join(repository: Repository, new: str) -> Joined:
    """Put the newer software and the owner's files together; stops where both changed the same place."""
    here = repository.give("rev-parse", "HEAD")
    answer = repository.ask("merge-base", here, new)
    base = answer.out.strip()
    whole = Whole(_merged(repository, base, here, new)) if base else _taken_whole(repository, here, new)
    software = trees.entries(repository, whole.tree)
    if version_at(repository, here) < SETTINGS_ARE_FACTS:
        software |= _only(trees.entries(repository, new), CONFIGURATION)
    hers = _only(trees.entries(repository, here), HERS)
    hers["data"] = trees.folder(_with_schema(repository, here, new))
    examples = _only(trees.entries(repository, new), ("examples",))
    return Joined(trees.make_tree(repository, {**software, **examples, **hers}), (here, new), whole.said)


def _only(found: trees.Entries, names: tuple[str, ...]) -> dict[str, trees.Entry]:
    return {name: entry for name, entry in found.items() if name in names}


def _with_schema(repository: Repository, here: str, new: str) -> str:
    hers = {name: entry for name, entry in trees.entries(repository, f"{here}:data").items() if name != SCHEMA}
    return trees.make_tree(repository, {**hers, **_only(trees.entries(repository, f"{new}:data"), (SCHEMA,))})


def _software(repository: Repository, commit: str) -> str:
    found = trees.entries(repository, commit)
    taken_over = CONFIGURATION if version_at(repository, commit) < SETTINGS_ARE_FACTS else ()
    return trees.make_tree(repository, {name: found[name] for name in found if name not in (*HERS, *taken_over)})


def _merged(repository: Repository, base: str, here: str, new: str) -> str:
    start = repository.commit(_software(repository, base), (), "base")
    sides = (repository.commit(_software(repository, commit), (start,), "side") for commit in (here, new))
    answer = repository.ask("merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", *sides)
    if answer.code > 1 or not answer.parts:
        raise Stopped(f"Gebraucht wird git ab Version 2.38; hier ist {repository.give('--version')}.")
    if answer.code:
        raise Stopped(_conflict(repository, base, sorted(set(answer.parts[1:]))))
    return answer.parts[0]


def _conflict(repository: Repository, base: str, paths: list[str]) -> str:
    listed = "\n".join(f"  {path}" for path in paths)
    shipped = shlex.join(path for path in paths if repository.there("cat-file", "-e", f"{base}:{path}"))
    give_up = f'git checkout {base[:12]} -- {shipped} && git commit -m "Wie in der Software"'
    return (
        f"Diese Dateien der Software sind hier geändert, und die neuere ändert dieselben Stellen:\n{listed}\n"
        f"Die eigenen Änderungen aufgeben: {give_up if shipped else 'die Dateien umbenennen und speichern'}\n"
        "Sollen sie bleiben, muss jemand, der programmiert, beide Fassungen vereinen (git merge)."
    )


def _taken_whole(repository: Repository, here: str, new: str) -> Whole:
    return take_whole(repository.aside(), _software(repository, here), _software(repository, new), new)
