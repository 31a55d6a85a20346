"""A real Isso on the loopback address, as its owner would run it."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

from tests.ports import LOOPBACK, reserved_port, wait_until_it_listens
from tests.processes import end

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
        said = self.log.read_text(encoding="utf-8")  # Isso writes it before it answers whoever comments
        found = re.search(rf"{action.capitalize()} comment: (\S+/id/{number}/{action}/\S+)", said)
        assert found, said
        with urlopen(Request(found[1], method="POST")) as answer:  # noqa: S310 (loopback)
            assert answer.status == 200


@contextmanager
def running_isso(folder: Path, site: str = "") -> Iterator[Isso]:
    """Run Isso for a site meanwhile."""
    folder.mkdir(parents=True)
    configuration, log = folder / "isso.cfg", folder / "isso.log"
    with reserved_port() as port:
        address = f"http://{LOOPBACK}:{port}"
        values = {"folder": folder, "address": address, "site": site or address}
        configuration.write_text(CONFIGURATION.format(**values), encoding="utf-8")
        with log.open("w", encoding="utf-8") as output:
            command = [Path(sys.executable).with_name("isso"), "-c", configuration, "run"]
            process = subprocess.Popen(command, stdout=output, stderr=output)
        try:
            wait_until_it_listens(process, port, log)
            yield Isso(address, log)
        finally:
            end(process)
