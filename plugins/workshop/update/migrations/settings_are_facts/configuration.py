"""Read the settings of an older version's configuration without running it (pelicanconf.py, publishconf.py)."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

PRODUCTION, PREVIEW = "publishconf.py", "pelicanconf.py"
MOVED = ("SITEURL", "HOSTS", "DEPLOY", "COMMENTS", "ENQUIRIES")
"""What now stands in data/site.yaml."""


class Setting(NamedTuple):
    """A value with the place of its assignment."""

    value: Any
    file: str
    line: int
    last_line: int


@dataclass(frozen=True)
class Configuration:
    """The settings of one file that could be read, and the places of those that could not."""

    file: str
    settings: Mapping[str, Setting] = field(default_factory=dict)
    left: tuple[str, ...] = ()


def read_configuration(texts: Mapping[str, str], file: str) -> Configuration:
    """Read the assignments of moved settings in one file; the last one counts, as it does for Python."""
    try:
        tree = ast.parse(texts.get(file, ""))
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        return Configuration(file, left=(f"{file}:{line}: die Datei lässt sich nicht lesen; {BY_HAND}",))
    settings: dict[str, Setting] = {}
    left: dict[str, str] = {}
    for name, node in _assignments(tree):
        value = _literal(tree, node)
        left.pop(name, None)
        settings.pop(name, None)
        if value is None:
            left[name] = f"{file}:{node.lineno}: „{name}“ ist kein fester Wert; {BY_HAND}"
        else:
            settings[name] = Setting(value.value, file, node.lineno, node.end_lineno or node.lineno)
    return Configuration(file, settings, tuple(left.values()))


BY_HAND = "bitte selbst in data/site.yaml eintragen"


class _Literal(NamedTuple):
    value: Any


def _assignments(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """Give every assignment of a moved setting, wherever it stands, in the order of the lines."""
    statements = [node for node in ast.walk(tree) if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign)]
    for node in sorted(statements, key=lambda node: node.lineno):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for name in (inner.id for target in targets for inner in ast.walk(target) if isinstance(inner, ast.Name)):
            if name in MOVED:
                yield name, node


def _literal(tree: ast.Module, node: ast.stmt) -> _Literal | None:
    """Give the value of a plain assignment outside of any condition, if it is written out."""
    plain = isinstance(node, ast.Assign) and all(isinstance(target, ast.Name) for target in node.targets)
    if node not in tree.body or not (plain or isinstance(node, ast.AnnAssign)):
        return None
    try:
        return _Literal(ast.literal_eval(node.value))  # type: ignore[attr-defined]
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return None
