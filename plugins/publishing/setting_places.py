"""Find where a setting stands in ``pelicanconf.py`` or ``publishconf.py``, so that its problems can name the place."""

import ast
from pathlib import Path
from typing import Any

from plugins.catalog.node import Node
from plugins.catalog.problems import Place

FILES = ("publishconf.py", "pelicanconf.py")


def setting_node(root: Path, name: str, value: Any) -> Node:
    """Give a setting with its places, as text; one that no file writes out stands at the start of the settings."""
    for file in FILES:
        expression = _assigned(root / file, name)
        if expression is not None and _literal(expression) == value:
            return _node(expression, file)
    return _plain_node(value, Place(FILES[-1]))


def _assigned(path: Path, name: str) -> ast.expr | None:
    if not path.is_file():
        return None
    found = None
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        targets = getattr(statement, "targets", None) or [getattr(statement, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            found = getattr(statement, "value", None)
    return found


def _literal(expression: ast.expr) -> Any:
    try:
        return ast.literal_eval(expression)
    except ValueError:
        return None


def _node(expression: ast.expr, file: str) -> Node:
    place = Place(file, expression.lineno, expression.col_offset + 1)
    if isinstance(expression, ast.Dict):
        return _mapping(expression, place)
    if isinstance(expression, ast.List | ast.Tuple):
        return Node(place, [_node(element, file) for element in expression.elts])
    return Node(place, str(_literal(expression)))


def _mapping(expression: ast.Dict, place: Place) -> Node:
    keys = {str(_literal(key)): Place(place.file, key.lineno, key.col_offset + 1) for key in expression.keys if key}
    values = [_node(value, place.file) for value in expression.values]
    return Node(place, dict(zip(keys, values, strict=True)), keys)


def _plain_node(value: Any, place: Place) -> Node:
    if isinstance(value, dict):
        return Node(place, {str(name): _plain_node(inner, place) for name, inner in value.items()})
    if isinstance(value, list | tuple):
        return Node(place, [_plain_node(inner, place) for inner in value])
    return Node(place, str(value))
