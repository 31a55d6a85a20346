"""Values as PHP writes them down (serialize), for extensions of WordPress keep their own so."""

import re
from typing import Any

DEEPEST = 80


def unserialized(text: str) -> Any:
    """Give a value as PHP wrote it; raises ValueError if it cannot be read."""
    value, _ = _read(text.encode(), 0, 0)
    return value


def _read(raw: bytes, at: int, depth: int) -> tuple[Any, int]:
    if depth > DEEPEST:
        raise ValueError("too deep")
    kind = raw[at : at + 1]
    if kind == b"N":
        return None, at + 2
    if kind == b"s":
        return _words(raw, at)
    if kind in {b"a", b"O"}:
        return _mapping(raw, at, depth)
    if found := re.compile(rb"[ibdrR]:([^;]*);").match(raw, at):
        return found[1].decode(), found.end()
    raise ValueError(f"unknown at {at}")


def _words(raw: bytes, at: int) -> tuple[str, int]:
    """Give a text; one whose length is told wrongly, since letters were replaced in it, ends at its quotation mark."""
    found = re.compile(rb's:(\d{1,9}):"').match(raw, at)
    if not found:
        raise ValueError(f"no text at {at}")
    end = found.end() + int(found[1])
    if raw[end : end + 2] != b'";':
        end = raw.find(b'";', found.end())
    if end < 0:
        raise ValueError(f"no end of {at}")
    return raw[found.end() : end].decode(errors="replace"), end + 2


def _mapping(raw: bytes, at: int, depth: int) -> tuple[dict[str, Any], int]:
    found = re.compile(rb'(?:a|O:\d{1,5}:"[^"]*"):(\d{1,7}):\{').match(raw, at)
    if not found:
        raise ValueError(f"no list at {at}")
    values, at = dict[str, Any](), found.end()
    for _ in range(int(found[1])):
        key, at = _read(raw, at, depth + 1)
        values[str(key)], at = _read(raw, at, depth + 1)
    return values, at + 1
