"""Software and site are two things: no test of the software reads the repository's own data or content."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

READING = frozenset({"open", "os.listdir", "os.scandir"})
"""Audit events of Python that tell of a file or a folder that is read (PEP 578)."""


class OwnersSiteReadError(AssertionError):
    """Raised where a test opens the repository's own data or content that must not know them."""


class Guard:
    """Hears of everything that this process reads; ``generated`` comes from the models and belongs to the software."""

    def __init__(self, repository: Path) -> None:
        self.folders = (f"{repository}/data/", f"{repository}/content/")
        self.generated = f"{repository}/data/schema/"
        self.watching = False
        sys.addaudithook(self)  # it cannot be removed

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.watching and event in READING and isinstance(arguments[0], str | bytes | os.PathLike):
            path = os.fsdecode(arguments[0])
            if event == "open" and arguments[1] is None and not path.startswith("/"):
                return  # os.open, perhaps below another folder that the event does not name
            self._refuse(os.path.abspath(path))  # noqa: PTH100 (for every file: a Path is slow)

    def _refuse(self, path: str) -> None:
        if f"{path}/".startswith(self.folders) and not f"{path}/".startswith(self.generated):
            raise OwnersSiteReadError(f"a test of the software reads {path}; give it a site of tests/sites/")

    @contextmanager
    def set(self, watching: bool) -> Iterator[None]:
        """Watch, or look away, until the block ends."""
        before, self.watching = self.watching, watching
        try:
            yield
        finally:
            self.watching = before
