"""Versions of the software, as ``pyproject.toml`` names them."""

import re
import tomllib

Version = tuple[int, ...]
UNKNOWN: Version = ()
"""Older than every version."""


def read_version(pyproject: str | None) -> Version:
    """Give the version that a ``pyproject.toml`` names."""
    try:
        return parse_version(str(tomllib.loads(pyproject or "")["project"]["version"]))
    except (tomllib.TOMLDecodeError, KeyError, TypeError):
        return UNKNOWN


def parse_version(written: str) -> Version:
    """Give a version written as ``1.2.3``."""
    return tuple(map(int, written.split("."))) if re.fullmatch(r"\d+(\.\d+)*", written) else UNKNOWN


def written(version: Version) -> str:
    """Give a version as an owner reads it."""
    return ".".join(map(str, version)) or "unbekannt"
