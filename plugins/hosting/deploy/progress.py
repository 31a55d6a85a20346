"""Progress in the terminal: one line that counts; nothing where no one watches."""

import sys


class Progress:
    """Counts files that reached the host."""

    def __init__(self, total: int | None = None) -> None:
        self.sent, self._total = 0, total

    def step(self) -> None:
        """Count a file, and show it to whoever watches."""
        self.sent += 1
        if sys.stdout.isatty():
            of = f" von {self._total}" if self._total else ""
            print(f"\r{self.sent}{of} Dateien übertragen …", end="", flush=True)

    def close(self) -> None:
        """End the line."""
        if self.sent and sys.stdout.isatty():
            print()
