"""Redirects in the shape of other programs (Tabellen, ``.htaccess``), said as this one wants them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pydantic_core import PydanticCustomError

FOREIGN_SHAPE = "foreign_shape"
"""What a finding is called that says of a value how it is written here."""
_ADDRESS = r"(?:/|https?://)[^\s,;|\"']*"
_RULE = re.compile(
    r"(?i)\b(?:Redirect(?:Permanent|Temp|Match)?|RewriteRule)\s+(?:(?:30\d|permanent|temp|seeother)\s+)?"
    r"[\"']?(?P<old>[^\s\"']+)[\"']?\s+[\"']?(?P<new>(?:/|https?://)[^\s\"']*)"
)
_COLUMNS = re.compile(rf"(?P<old>{_ADDRESS})[\"']?\s*(?:[-=]+>|[→,;|\s])\s*[\"']?(?P<new>{_ADDRESS})")
_OLD = frozenset({"from", "von", "alt", "source", "src", "origin", "quelle", "match", "old_url", "alte_adresse"})
_NEW = frozenset({"to", "nach", "neu", "target", "destination", "dest", "ziel", "url", "new_url", "neue_adresse"})


class Pair(NamedTuple):
    """An old address and its new one, as somebody wrote them."""

    old: str
    new: str

    def __str__(self) -> str:
        """Give the entry as it is written here."""
        return f"„- old: {self.old}“ und in der Zeile darunter „  new: {self.new}“"


def refuse_entry(typed: Any) -> Any:
    """Give an entry as it is; raises what says how it is written, if it stands there as elsewhere."""
    if pair := next(_pairs(typed), None):
        raise _said(f"der Eintrag ist anders zu schreiben: {pair}")
    return typed


def refuse_list(typed: Any) -> Any:
    """Give the list as it is; raises what says how entries are written, if they stand there as elsewhere."""
    return typed if isinstance(typed, list) else _refuse(typed, "unter „redirects:“ steht")


def refuse_file(typed: Any) -> Any:
    """Give the file as it is; raises what says how it is written, if all of it stands there as elsewhere."""
    if isinstance(typed, Mapping) and {"redirects", "gone"}.intersection(typed):
        return typed
    if isinstance(typed, list) and typed and all(isinstance(one, Mapping) and "old" in one for one in typed):
        raise _said("vor dem ersten Eintrag fehlt die Zeile „redirects:“; sie ganz oben hinschreiben")
    return _refuse(typed, "ganz oben steht „redirects:“ und darunter")


def entry_of(old: str, new: Any) -> Pair | None:
    """Give the entry that a field stands for whose name is an address, and its value another."""
    return next(_pairs({old: new}), None)


def _refuse(typed: Any, where: str) -> Any:
    pairs = tuple(_pairs(typed))
    if not pairs:
        return typed
    more = f"; ebenso die übrigen ({len(pairs) - 1})" if len(pairs) > 1 else ""
    first = f"„  - old: {pairs[0].old}“, in der nächsten Zeile „    new: {pairs[0].new}“"
    raise _said(f"Weiterleitungen werden hier anders geschrieben: {where} {first}{more}")


def _said(message: str) -> PydanticCustomError:
    return PydanticCustomError(FOREIGN_SHAPE, "{said}", {"said": message})


def _pairs(typed: Any) -> Iterator[Pair]:
    """Give the old and new addresses in a text, in a table by their addresses, or in entries with other names."""
    if isinstance(typed, str):
        for found in (*_RULE.finditer(typed),) or (*_COLUMNS.finditer(typed),):
            yield Pair(_plain(found["old"]), found["new"])
    elif isinstance(typed, list):
        yield from (pair for one in _rows(typed) for pair in _pairs(one))
    elif isinstance(typed, Mapping):
        yield from _in_fields(typed)


def _rows(typed: list[Any]) -> list[Any]:
    """Give the entries; two addresses in one list are one."""
    is_row = len(typed) == 2 and all(isinstance(one, str) and re.fullmatch(_ADDRESS, one) for one in typed)
    return [" ".join(typed)] if is_row else typed


def _in_fields(typed: Mapping[str, Any]) -> Iterator[Pair]:
    names = {name.casefold().replace("-", "_"): value for name, value in typed.items() if isinstance(value, str)}
    old, new = (next((names[name] for name in names if name in known), "") for known in (_OLD, _NEW))
    if old and new:
        yield Pair(old, new)
    for name, value in typed.items():
        if isinstance(value, str) and re.fullmatch(_ADDRESS, name) and re.fullmatch(_ADDRESS, value.strip()):
            yield Pair(name, value.strip())


def _plain(pattern: str) -> str:
    """Give the address that a rule of Apache names by a pattern."""
    path = re.sub(r"\\(.)", r"\1", re.sub(r"/?\??\$$", "/", pattern.removeprefix("^")))
    return path if path.startswith(("/", "http")) else f"/{path}"
