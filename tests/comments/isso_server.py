"""A real Isso on the loopback address, as its owner would run it."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

CONFIGURATION = """
[general]
dbpath = {folder}/comments.db
host = {site}
notify = stdout
[moderation]
enabled = true
[server]
listen = {address}
public-endpoint = {address}
[guard]
enabled = true
ratelimit = 1000
direct-reply = 1000
reply-to-self = true
[markup]
renderer = mistune
"""


@dataclass(frozen=True)
class Isso:
    """A running Isso; its log holds the addresses with which the owner approves and deletes."""

    address: str
    log: Path

    def moderate(self, action: str, number: int) -> None:
        """Approve (``activate``) or ``delete`` a comment, as the owner does from the mail that Isso sends her."""
        found = self._wait_for(rf"{action.capitalize()} comment: (\S+/id/{number}/{action}/\S+)")
        with urlopen(Request(found, method="POST")) as answer:  # noqa: S310 (loopback)
            assert answer.status == 200

    def _wait_for(self, pattern: str) -> str:
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            found = re.search(pattern, self.log.read_text(encoding="utf-8"))
            if found:
                return found[1]
            time.sleep(0.02)
        raise AssertionError(f"{pattern} does not appear in Isso's log")


def free_port() -> int:
    """Give a port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


@contextmanager
def running_isso(folder: Path, address: str, site: str) -> Iterator[Isso]:
    """Run Isso for a site until the block ends."""
    folder.mkdir(parents=True)
    configuration, log = folder / "isso.cfg", folder / "isso.log"
    configuration.write_text(CONFIGURATION.format(folder=folder, address=address, site=site), encoding="utf-8")
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            [Path(sys.executable).with_name("isso"), "-c", configuration, "run"], stdout=output, stderr=output
        )
        try:
            _wait_until_it_answers(address, process)
            yield Isso(address, log)
        finally:
            process.terminate()
            process.wait(timeout=10)


def _wait_until_it_answers(address: str, process: subprocess.Popen[bytes]) -> None:
    host, port = address.removeprefix("http://").split(":")
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection((host, int(port)), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("Isso did not start")
