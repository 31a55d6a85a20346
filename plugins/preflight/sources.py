"""What the site was built from, as far as preflight compares the two."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plugins.catalog import Catalog, ProblemsFound, load_catalog
from plugins.catalog.node import Node
from plugins.catalog.yaml_text import parse_yaml, read_yaml

EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")
HEAD = re.compile(r"\A\ufeff?---\r?\n(.*?)\n---\s*$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Sources:
    """The facts, the YAML behind them with its places, and every e-mail address that the owner wrote down.

    ``records`` are the data files and the heads of the texts by their path relative to the project.
    """

    root: Path
    catalog: Catalog
    records: dict[str, Node]
    emails: frozenset[str]

    @property
    def consultant(self) -> Node:
        """The consultant's YAML, for the places of her values."""
        return self.records["data/consultant.yaml"]


def read_sources(root: Path) -> Sources:
    """Read data and texts below a project folder; raises ProblemsFound if the data are not sound."""
    loaded = load_catalog(root)
    if loaded.problems:
        raise ProblemsFound(loaded.problems)
    texts = {path.relative_to(root).as_posix(): path for path in sorted((root / "content").rglob("*.md"))}
    data = {path.relative_to(root).as_posix(): path for path in sorted((root / "data").glob("*.yaml"))}
    records = {**dict(_data_records(data)), **dict(_heads(texts))}
    written = (path.read_text(encoding="utf-8") for path in (*texts.values(), *data.values()))
    emails = frozenset(address.lower() for text in written for address in EMAIL.findall(text))
    return Sources(root, loaded.catalog, records, emails)


def _data_records(files: dict[str, Path]) -> Iterator[tuple[str, Node]]:
    for name, path in files.items():
        root = read_yaml(path, name).root
        if root:
            yield name, root


def _heads(files: dict[str, Path]) -> Iterator[tuple[str, Node]]:
    for name, path in files.items():
        head = HEAD.match(path.read_text(encoding="utf-8"))
        root = parse_yaml(head[1], name, first_line=2).root if head else None
        if root:
            yield name, root


def nodes(node: Node) -> Iterator[tuple[str, Node]]:
    """Give every text value below a node, each with the name of its field."""
    if isinstance(node.value, dict):
        for key, child in node.value.items():
            yield from ((key, child),) if isinstance(child.value, str) else nodes(child)
    elif isinstance(node.value, list):
        for child in node.value:
            yield from (("", child),) if isinstance(child.value, str) else nodes(child)
