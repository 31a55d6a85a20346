"""A session on the host by OpenSSH, in which the host's side of a deploy runs."""

import shlex
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Lock, Thread
from typing import IO

from plugins.catalog.models.target import Target
from plugins.hosting.deploy.failures import (
    BEHIND,
    CONNECTION_LOST,
    ELSEWHERE,
    NO_RSYNC,
    OCCUPIED,
    DeployFailed,
    explain,
    explain_greeting,
)

SCRIPT = Path(__file__).with_name("host.sh")
NO_WAY_IN = 255
"""What ssh ends with that found no way to the host; other codes are those of what ran there."""
BEGIN = "....."
"""Signs of life at once: a host that starts SFTP whatever it is told takes them for nonsense, and ends."""
BEAT = 15.0
"""Seconds between two signs of life; the host waits for four of them."""
OPTIONS = {
    "BatchMode": "yes",
    "StrictHostKeyChecking": "yes",
    "PreferredAuthentications": "publickey",
    "ConnectTimeout": "20",
    "ServerAliveInterval": "15",
    "ServerAliveCountMax": "4",
    "ForwardAgent": "no",
}
ANSWERS = {
    "missing rsync": NO_RSYNC,
    "missing": "Auf dem Host fehlen Programme (flock und timeout); in DEPLOY den Weg „sftp“ wählen.",
    "occupied": OCCUPIED,
    "elsewhere": ELSEWHERE,
    "behind": BEHIND,
    "busy": "Ein anderer Vorgang sendet gerade an diesen Host; bitte warten, bis er fertig ist. Er begann:",
}
"""What the host's side says when it refuses, by the start of its answer."""


def ssh_command(target: Target, control: str) -> tuple[str, ...]:
    """Give the ssh command up to the host; sessions with one ``control`` socket share a connection."""
    options = OPTIONS | {"ControlMaster": "auto", "ControlPath": control, "ControlPersist": "no"}
    if target.known_hosts:
        options["UserKnownHostsFile"] = str(Path(target.known_hosts).absolute())
    key = ("-i", str(Path(target.key).absolute()), "-o", "IdentitiesOnly=yes") if target.key else ()
    settings = (word for name, value in options.items() for word in ("-o", f"{name}={value}"))
    return ("ssh", "-T", "-l", target.user, "-p", target.port, *key, *settings)


class HostSession:
    """The host's side, which holds the lock there; it ends with this object or with the connection."""

    def __init__(self, target: Target, ssh: tuple[str, ...], release: str, errors: IO[str]) -> None:
        self.ssh, self._errors, self._over, self._turn = ssh, errors, Event(), Lock()
        script = shlex.join(["sh", "-c", SCRIPT.read_text(encoding="utf-8"), "deploy", target.folder, release, release])
        self._process = subprocess.Popen(  # noqa: S603 (no shell here; the target was checked)
            (*ssh, target.host, script),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            encoding="utf-8",
        )
        with suppress(OSError):  # a host that has ended says why
            self._send(BEGIN)
        Thread(target=self._beat, daemon=True).start()

    def ready(self) -> str:
        """Read the host's first answer and give the release that is live, if any."""
        line = self.answer()
        if not line.startswith("ready"):
            raise DeployFailed(explain_greeting(line))
        return line.removeprefix("ready").strip().removeprefix("releases/")

    def answer(self) -> str:
        """Read what the host says next; raises DeployFailed if it refuses or is gone."""
        line = self._process.stdout.readline().strip() if self._process.stdout else ""
        refusal = next((start for start in ANSWERS if line.startswith(start)), None)
        if refusal:
            said = line.removeprefix(refusal).strip()
            told = ANSWERS[refusal].format(said) if refusal == "elsewhere" else f"{ANSWERS[refusal]} {said}"
            raise DeployFailed(told.strip())
        if not line:
            self._process.wait()
            raise DeployFailed(self.complaint())
        return line

    def order(self, command: str) -> str:
        """Send a command of one character and give the answer."""
        try:
            self._send(command)
        except OSError as error:
            raise DeployFailed(CONNECTION_LOST) from error
        return self.answer()

    def complaint(self) -> str:
        """Explain what ssh or the host wrote about an error, and what it means if nobody wrote anything."""
        self._errors.seek(0)
        said = self._errors.read()
        ended_there = self._process.returncode not in (None, NO_WAY_IN)
        return explain_greeting("") if ended_there and not said.strip() else explain(said)

    def refusals(self) -> tuple[str, ...]:
        """Say which leftovers the host could not remove; known once the session is closed."""
        self._errors.seek(0)
        said = dict.fromkeys(line.strip() for line in self._errors if line.startswith("rm: "))
        return tuple(f"Auf dem Host ließ sich etwas nicht löschen; bitte von Hand löschen ({line})." for line in said)

    def close(self) -> None:
        """Let the host's side end and free the lock."""
        self._over.set()
        if self._process.stdin:
            with self._turn, suppress(OSError):  # what was not sent before the connection broke
                self._process.stdin.close()
        try:
            self._process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self._process.kill()
        if self._process.stdout:
            self._process.stdout.close()

    def _send(self, command: str) -> None:
        with self._turn:
            if self._process.stdin and not self._process.stdin.closed:
                self._process.stdin.write(command)
                self._process.stdin.flush()

    def _beat(self) -> None:
        while not self._over.wait(BEAT):
            try:
                self._send(".")
            except OSError:
                return


@contextmanager
def host_session(target: Target, release: str) -> Iterator[tuple[HostSession, str]]:
    """Start the host's side and take its lock; gives the session and the release that is live, if any."""
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "errors").open("w+", encoding="utf-8") as errors:
        session = HostSession(target, ssh_command(target, f"{folder}/%C"), release, errors)
        try:
            yield session, session.ready()
        finally:
            session.close()
        for refusal in session.refusals():
            print(refusal, flush=True)


def live_folder(target: Target) -> str:
    """Ask the host which folder is live, without changing anything; empty if none is."""
    command = f"printf 'live %s\\n' \"$(readlink {shlex.quote(f'{target.folder}/current')})\""
    ran = subprocess.run(  # noqa: S603 (no shell here; the target was checked)
        (*ssh_command(target, "none"), target.host, command),
        capture_output=True,
        encoding="utf-8",
        check=False,
        stdin=subprocess.DEVNULL,
    )
    line = ran.stdout.partition("\n")[0].strip()
    if line.startswith("live"):
        return line.removeprefix("live").strip()
    unsaid = ran.returncode == NO_WAY_IN or (ran.stderr.strip() and not line)
    raise DeployFailed(explain(ran.stderr) if unsaid else explain_greeting(line))
