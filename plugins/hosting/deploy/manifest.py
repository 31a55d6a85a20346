"""What lies on the host, as the deploys themselves keep it there."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256


@dataclass(frozen=True)
class Manifest:
    """The hash of each file; ``changing`` holds the new hashes of files that were being moved into place."""

    files: Mapping[str, str] = field(default_factory=dict)
    changing: Mapping[str, str] = field(default_factory=dict)

    def encode(self) -> bytes:
        """Write it as JSON."""
        return json.dumps({"files": dict(self.files), "changing": dict(self.changing)}, indent=0).encode()

    def settled(self, waiting: Iterable[str]) -> "Manifest":
        """Tell what lies there after a break: a file that no longer waits was moved into its place.

        Files are moved only when all wait on the host, and ``waiting`` is emptied only after the manifest was settled.
        """
        there = frozenset(waiting)
        moved = {path: digest for path, digest in self.changing.items() if waiting_name(path, digest) not in there}
        return Manifest({**self.files, **moved})


def decode(text: str | None) -> Manifest:
    """Read a manifest; one that is missing or broken knows nothing, so that all is sent again."""
    try:
        found = json.loads(text or "{}")
        return Manifest(dict(found.get("files", {})), dict(found.get("changing", {})))
    except (ValueError, AttributeError, TypeError):
        return Manifest()


def waiting_name(path: str, digest: str) -> str:
    """Name a file that waits on the host for its turn: one name for each path and content."""
    return sha256(f"{path}\0{digest}".encode()).hexdigest()[:32]
