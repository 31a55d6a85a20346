"""Names of releases: ``<UTC time, milliseconds>-<start of the content's hash>``, so that they sort by age."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

KEPT = 5
PATTERN = re.compile(r"\d{8}T\d{6}\.\d{3}Z-[0-9a-f]{12}")


def release_name(content: str) -> str:
    """Name a release of this moment."""
    now = datetime.now(UTC)
    return f"{now:%Y%m%dT%H%M%S}.{now.microsecond // 1000:03}Z-{content[:12]}"


def shows(release: str, content: str) -> bool:
    """Tell whether a release has this content."""
    return bool(content) and release.endswith(f"-{content[:12]}")


def earlier(names: Iterable[str], live: str) -> str | None:
    """Give the release before the one that is live."""
    return max((name for name in names if PATTERN.fullmatch(name) and name < live), default=None)


def superfluous(names: Iterable[str], live: str) -> tuple[str, ...]:
    """Give the releases that can go: all but the last five and the one that is live."""
    ordered = sorted((name for name in names if PATTERN.fullmatch(name)), reverse=True)
    return tuple(name for name in ordered[KEPT:] if name != live)
