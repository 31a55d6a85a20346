"""A preview that runs as ``make serve`` starts it, as its owner sees it: lines in a terminal, and pages."""

import http.client
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from queue import Queue
from threading import Thread

from tests.ports import LOOPBACK
from tests.project import Project, command_environment

PATIENCE = 60
BUILT = "Die Vorschau ist gebaut"
COMMAND = (sys.executable, "-u", "-m", "plugins.publishing", "serve")


@dataclass(frozen=True)
class Preview:
    """A running preview, the lines it prints, and its port."""

    process: subprocess.Popen[str]
    lines: Queue[str]
    port: int = 0

    def read_until(self, words: str) -> str:
        """Give all that is printed until a line holds the words."""
        said = ""
        while words not in said:
            line = self.lines.get(timeout=PATIENCE)
            assert line, f"ended: {said}"
            said += line
        return said

    def get(self, path: str) -> tuple[int, str]:
        """Ask for a page."""
        connection = http.client.HTTPConnection(LOOPBACK, self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def read_until_it_shows(self, path: str, words: str) -> None:
        """Wait for a site whose page holds the words; one change may be built in two parts."""
        self.read_until(BUILT)
        while words not in self.get(path)[1]:
            self.read_until(BUILT)

    def rest(self) -> str:
        """Give all that is printed until the end."""
        return "".join(iter(lambda: self.lines.get(timeout=PATIENCE), ""))

    def end(self, number: int = signal.SIGTERM) -> int:
        """Send a signal, wait for the end, and give the exit code."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@contextmanager
def started(project: Project, *shell: str, **environment: str) -> Iterator[Preview]:
    """Start a preview; whatever happens, it is over when the block ends."""
    process = subprocess.Popen(
        [*shell, *COMMAND],
        cwd=project.root,
        env=command_environment(**{"PORT": "", **environment}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    preview = Preview(process, Queue())
    reader = Thread(target=_read, args=(process, preview.lines))
    reader.start()
    try:
        yield preview
    finally:
        process.kill()
        process.wait()
        reader.join()


def _read(process: subprocess.Popen[str], lines: Queue[str]) -> None:
    assert process.stdout
    with process.stdout as said:
        for line in said:
            lines.put(line)
    lines.put("")


@contextmanager
def running(project: Project, *shell: str, **environment: str) -> Iterator[Preview]:
    """Start a preview and wait for its first site."""
    with started(project, *shell, **environment) as preview:
        found = re.search(r"^Vorschau: http://127\.0\.0\.1:(\d+)/", preview.read_until(BUILT), re.MULTILINE)
        assert found
        yield Preview(preview.process, preview.lines, int(found[1]))
