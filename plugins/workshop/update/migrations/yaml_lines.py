"""Edit YAML as text, so that comments, order, quotes, blank lines and line ends stay as their owner wrote them."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import yaml

from plugins.catalog.yaml.text import parse_yaml

IN_BLOCK, IN_LIST = "a: {}\n", "a: [{}, x]\n"


class Field(NamedTuple):
    """A field of a file's outermost mapping: its lines (counted from 0, the end excluded), indentation and value."""

    start: int
    end: int
    indent: int
    value: str | None


def find_field(text: str, name: str) -> Field | None:
    """Give a field of the outermost mapping, if the text can be read and has it, each field on lines of its own."""
    root = _root(text)
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        return None
    for key, value in root.value:
        if key.value == name:
            single = value.value if isinstance(value, yaml.ScalarNode) else None
            return Field(key.start_mark.line, _end(key, value, _lines(text)), key.start_mark.column, single)
    return None


def has_field(text: str, name: str) -> bool:
    """Tell whether the outermost mapping has a field."""
    root = _root(text)
    return isinstance(root, yaml.MappingNode) and any(key.value == name for key, _ in root.value)


def insert_after(text: str, field: Field, line: str) -> str:
    """Put a line behind a field, indented like it."""
    lines = _lines(text)
    end = "\r\n" if lines[field.start].endswith("\r\n") else "\n"
    before = "".join(lines[: field.end])
    joint = "" if before.endswith("\n") else end
    return f"{before}{joint}{' ' * field.indent}{line}{end}{''.join(lines[field.end :])}"


def without_field(text: str, field: Field) -> str:
    """Take a field out; comments above it stay."""
    lines = _lines(text)
    return "".join((*lines[: field.start], *lines[field.end :]))


def _root(text: str) -> yaml.Node | None:
    try:
        return yaml.compose(text.removeprefix("\ufeff"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return None


def _lines(text: str) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _end(key: yaml.Node, value: yaml.Node, lines: list[str]) -> int:
    """Give the line behind a value; comments and empty lines behind it belong to what follows."""
    last = int(value.end_mark.line)
    last -= value.end_mark.column <= key.start_mark.column
    while last > key.start_mark.line and (last >= len(lines) or re.fullmatch(r"\s*(#.*)?", lines[last].rstrip())):
        last -= 1
    return max(last, key.start_mark.line) + 1


def block(value: Any, depth: int = 0) -> tuple[str, ...]:
    """Give a value as YAML lines in block style."""
    pad = "  " * depth
    if isinstance(value, Mapping):
        return tuple(line for name, inner in value.items() for line in _named(pad, str(name), inner, depth))
    return (f"{pad}{scalar(value)}",)


def _named(pad: str, name: str, value: Any, depth: int) -> tuple[str, ...]:
    if isinstance(value, Mapping):
        return (f"{pad}{scalar(name)}:", *block(value, depth + 1))
    if isinstance(value, list | tuple):
        return (f"{pad}{scalar(name)}: [{', '.join(scalar(one, IN_LIST) for one in value)}]",)
    return (f"{pad}{scalar(name)}: {scalar(value)}",)


def scalar(value: object, place: str = IN_BLOCK) -> str:
    """Give a value as it is written in YAML: plain if it reads the same in its place, else in quotation marks."""
    text = str(value)
    double = '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    return next((way for way in (text, double) if _reads(way, text, place)), double)


def _reads(written: str, meant: str, place: str) -> bool:
    root = parse_yaml(place.format(written), "").root
    found = root and root.at(("a", 0) if place == IN_LIST else ("a",))
    return found is not None and found.value == meant
