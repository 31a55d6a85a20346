"""A real sshd on loopback with throw-away keys, for one user: the one who runs the tests."""

import getpass
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.ports import reserved_port, wait_until_it_listens
from tests.processes import below, ending_of, kill_all

SSHD = shutil.which("sshd", path=f"{os.environ['PATH']}:/usr/sbin") or "/usr/sbin/sshd"
CONFIGURATION = """
ListenAddress 127.0.0.1
Port {port}
HostKey {folder}/host_key
AuthorizedKeysFile {folder}/key.pub
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
MaxStartups 100
MaxSessions 100
SetEnv SHLVL=2 "PATH={path}"
Subsystem sftp internal-sftp {refused}
{further}
"""
"""With this SHLVL bash does not read the .bashrc of whoever runs the tests."""


@dataclass(frozen=True)
class SshServer:
    """A running server; ``folder`` holds its keys and the known_hosts of a client that trusts it."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes]

    def environment(self, **values: str) -> dict[str, str]:
        """Give the variables by which a deploy finds this server."""
        return {
            "DEPLOY_HOST": "127.0.0.1",
            "DEPLOY_PORT": str(self.port),
            "DEPLOY_USER": getpass.getuser(),
            "DEPLOY_KEY": str(self.folder / "key"),
            "DEPLOY_KNOWN_HOSTS": str(self.folder / "known_hosts"),
            **values,
        }

    @contextmanager
    def sessions_ending(self) -> Iterator[frozenset[int]]:
        """Give the processes of all open sessions, and wait until they have ended."""
        sessions = below(self.process.pid)
        with ending_of(sessions):
            yield sessions

    def wait_for_sessions(self) -> None:
        """Wait until all sessions have ended, each with what it had received."""
        with self.sessions_ending():
            pass


@contextmanager
def running_server(
    folder: Path, programs: Path | None = None, refused: str = "", further: str = ""
) -> Iterator[SshServer]:
    """Make keys and run sshd meanwhile; no session outlives it.

    Sessions find programs in a folder before others; ``refused`` are options of SFTP, ``further`` lines of its own.
    """
    folder.mkdir(exist_ok=True)
    for name in ("host_key", "key"):
        make_key(folder / name)
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)
    host_key = (folder / "host_key.pub").read_text(encoding="ascii")
    (folder / "known_hosts").write_text(f"* {host_key}", encoding="ascii")
    with reserved_port() as port:
        path = ":".join(filter(None, (programs and str(programs), os.environ["PATH"])))
        text = CONFIGURATION.format(port=port, folder=folder, path=path, refused=refused, further=further)
        (folder / "sshd_config").write_text(text, encoding="utf-8")
        with _sshd(folder) as process:
            wait_until_it_listens(process, port, folder / "output")
            yield SshServer(folder, port, process)


@contextmanager
def _sshd(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen([SSHD, "-D", "-e", "-f", folder / "sshd_config"], stdout=output, stderr=output)
    try:
        yield process
    finally:
        sessions = below(process.pid)
        process.kill()
        process.wait()
        kill_all(sessions)


def make_key(path: Path) -> None:
    """Make a key pair without a passphrase."""
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path], check=True, stdin=subprocess.DEVNULL)
