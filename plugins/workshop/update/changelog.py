"""What is new since a version, as ``CHANGELOG.md`` tells it to the owner."""

import re
from typing import NamedTuple

from plugins.workshop.update.versions import Version, parse_version

HEADING = re.compile(r"^## (?P<version>\d+\.\d+\.\d+) · (?P<day>\d{4}-\d{2}-\d{2})$", re.MULTILINE)


class Entry(NamedTuple):
    """What a version brought, with its day."""

    version: Version
    day: str
    text: str


def entries(changelog: str) -> tuple[Entry, ...]:
    """Give the entries in their order, the newest first."""
    found = list(HEADING.finditer(changelog))
    ends = [*(match.start() for match in found[1:]), len(changelog)]
    return tuple(
        Entry(parse_version(match["version"]), match["day"], changelog[match.end() : end].strip())
        for match, end in zip(found, ends, strict=True)
    )


def news_since(changelog: str, version: Version) -> str:
    """Give what is new since a version, for a terminal; nothing if there is none."""
    news = (entry for entry in entries(changelog) if entry.version > version)
    return "\n\n".join(f"Neu in Fassung {'.'.join(map(str, one.version))} ({one.day}):\n\n{one.text}" for one in news)
