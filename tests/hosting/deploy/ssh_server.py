"""A real sshd on loopback with throw-away keys, for one user: the one who runs the tests."""

import getpass
import os
import shutil
import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path
from threading import Event

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
Subsystem sftp internal-sftp
{more}
"""


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

    def stop(self) -> None:
        """End the server; sessions that are open go on."""
        self.process.terminate()
        self.process.wait(timeout=10)


def start_server(folder: Path, more: str = "") -> SshServer:
    """Make keys, start sshd and wait until it answers."""
    folder.mkdir(exist_ok=True)
    for name in ("host_key", "key"):
        make_key(folder / name)
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)
    port = free_port()
    host_key = (folder / "host_key.pub").read_text(encoding="ascii")
    (folder / "known_hosts").write_text(f"* {host_key}", encoding="ascii")
    (folder / "sshd_config").write_text(CONFIGURATION.format(port=port, folder=folder, more=more), encoding="utf-8")
    process = subprocess.Popen([SSHD, "-D", "-q", "-f", folder / "sshd_config"])
    wait_for_greeting(port)
    return SshServer(folder, port, process)


def make_key(path: Path) -> None:
    """Make a key pair without a passphrase."""
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path], check=True, stdin=subprocess.DEVNULL)


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_greeting(port: int) -> None:
    """Wait until the server greets; raises an error of its own if it never does."""
    for _ in range(200):
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
                assert connection.recv(4) == b"SSH-"
                return
        except ConnectionRefusedError:
            Event().wait(0.02)
    raise AssertionError("sshd did not start")
