"""The sample that was kept when a site of its owner's own began: the programs that her texts may still name."""

from collections.abc import Iterator
from pathlib import Path

from plugins.catalog.catalog import Catalog
from plugins.catalog.yaml.text import read_yaml

PROGRAMS = "examples/*/data/programs.yaml"


def programs_of_the_sample(root: Path, catalog: Catalog) -> tuple[str, ...]:
    """Give the names of the programs in the kept sample that the site does not show."""
    shown = {program.name for program in catalog.programs}
    names = (entry["name"] for entry in _entries(root) if "name" in entry)
    return tuple(name for name in dict.fromkeys(names) if name not in shown)


def review_days_of_the_sample(root: Path) -> frozenset[tuple[str, str]]:
    """Give the ids of the programs in the kept sample, each with the day on which its facts were read."""
    return frozenset((entry.get("id", ""), entry["reviewed"]) for entry in _entries(root) if "reviewed" in entry)


def _entries(root: Path) -> Iterator[dict[str, str]]:
    """Give the simple fields of all programs in the kept sample."""
    for path in sorted(root.glob(PROGRAMS)):
        found = read_yaml(path, str(path)).root
        entries = found.at(("programs",)).value if found else ()
        for entry in entries if isinstance(entries, list) else ():
            fields = entry.value if isinstance(entry.value, dict) else {}
            yield {name: node.value for name, node in fields.items() if isinstance(node.value, str)}
