"""The sample that was kept when a site of its owner's own began: the programs that her texts may still name."""

from collections.abc import Iterator
from pathlib import Path

from plugins.catalog.catalog import Catalog
from plugins.catalog.yaml.text import read_yaml

PROGRAMS = "examples/*/data/programs.yaml"


def programs_of_the_sample(root: Path, catalog: Catalog) -> tuple[str, ...]:
    """Give the names of the programs in the kept sample that the site does not show."""
    shown = {program.name for program in catalog.programs}
    names = (name for path in sorted(root.glob(PROGRAMS)) for name in _names(path))
    return tuple(name for name in dict.fromkeys(names) if name not in shown)


def _names(path: Path) -> Iterator[str]:
    root = read_yaml(path, str(path)).root
    entries = root.at(("programs",)).value if root else ()
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry.value, dict) and "name" in entry.value:
            yield str(entry.value["name"].value)
