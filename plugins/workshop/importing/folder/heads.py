"""The head of a text of another generator: YAML, TOML, JSON, or lines of fields."""

import json
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from plugins.workshop.importing.texts.blocks import note

_FENCED = re.compile(r"\A(---|\+\+\+)(\w*)[ \t]*\n(.*?)^(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_OPEN = re.compile(r"\A(?:---|\+\+\+)[ \t]*\n((?:[A-Za-z][\w -]{0,30}[ \t]*[:=].*\n?|[ \t]+\S.*\n?|-[ \t].*\n?)+)")
"""A head that begins and never ends."""
_HALF = re.compile(r"\A((?:[A-Za-z][\w -]{0,30}:.*\n|[ \t]+\S.*\n|-[ \t].*\n)+)---[ \t]*\n")
"""A head without its first line."""
_LINES = re.compile(r"\A((?:[A-Za-z][\w -]{0,30}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+)(?:[ \t]*\n|\Z)")
_LINE = re.compile(r"^([A-Za-z][\w -]{0,30}):[ \t]*(.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)
BROKEN = "der Kopf ließ sich nicht lesen ({}); der Text ist ein Entwurf, und der Kopf steht darin als Notiz"


_READERS: Mapping[str, Callable[[str], Any]] = {
    "yaml": lambda written: yaml.load(written, yaml.BaseLoader),  # noqa: S506 (only texts)
    "yml": lambda written: yaml.load(written, yaml.BaseLoader),  # noqa: S506
    "toml": tomllib.loads,
    "json": json.loads,
}


@dataclass(frozen=True)
class Head:
    """The fields of a head by their names in small letters, what follows it, how it was written, and what is wrong."""

    fields: Mapping[str, Any]
    body: str
    kind: str
    wrong: str = ""


def read_head(text: str) -> Head:
    """Take the head off a text."""
    whole = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").lstrip("\n")
    if fenced := _FENCED.match(whole):
        kind = fenced[2].lower() or ("yaml" if fenced[1] == "---" else "toml")
        return _parsed(kind, fenced[3], whole[fenced.end() :])
    if open_ := _OPEN.match(whole):
        return _unread(open_[1], whole[open_.end() :], "none", "ihm fehlt die letzte Zeile „---“")
    if whole.startswith("{\n") or whole.startswith('{"'):
        return _json(whole)
    if half := _HALF.match(whole):
        return _parsed("yaml", half[1], whole[half.end() :])
    lines = _LINES.match(whole)
    if lines and re.search(r"(?mi)^(title|date|slug|category|status):", lines[1]):
        found = {name.strip().lower(): " ".join(said.split()) for name, said in _LINE.findall(lines[1])}
        return Head(found, whole[lines.end() :], "lines")
    return Head({}, whole, "none")


def _parsed(kind: str, written: str, body: str) -> Head:
    read = _READERS.get(kind)
    if read is None:
        return _unread(written, body, kind, f"er ist in „{kind}“ geschrieben")
    try:
        found = read(written)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return _unread(written, body, kind, _place(error))
    if not isinstance(found or {}, dict):
        return _unread(written, body, kind, "keine Felder")
    return Head({str(name).lower(): value for name, value in (found or {}).items()}, body, kind)


def _unread(written: str, body: str, kind: str, reason: str) -> Head:
    wrong = BROKEN.format(reason)
    return Head({}, f"{note(' '.join(written.split()), wrong)}\n\n{body}", kind, wrong)


def _json(whole: str) -> Head:
    try:
        found, end = json.JSONDecoder().raw_decode(whole)
    except (ValueError, RecursionError):
        return Head({}, whole, "none")
    return Head({str(name).lower(): value for name, value in found.items()}, whole[end:], "json")


def _place(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    return f"Zeile {mark.line + 2}" if mark else type(error).__name__.removesuffix("Error")
