"""One deploy at a time from this folder, and the proof that earlier ones are over."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from plugins.hosting.deploy.failures import DeployFailed

REMEMBERED = 20
RUNNING = "Von diesem Ordner aus läuft schon ein „make deploy“; bitte warten, bis es fertig ist."


@dataclass(frozen=True)
class Identity:
    """Names this deploy on the host; ``dead`` names earlier ones of this folder, which cannot be running any more."""

    token: str
    dead: frozenset[str]


@contextmanager
def only_deploy(output: Path) -> Iterator[Identity]:
    """Hold this folder's lock, which the system itself frees if the deploy is killed."""
    path = output.with_name(f".{output.name}-build") / "deploys"
    path.parent.mkdir(exist_ok=True)
    with path.open("a+", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise DeployFailed(RUNNING) from error
        lock.seek(0)
        dead = lock.read().split()[-REMEMBERED:]
        identity = Identity(uuid4().hex, frozenset(dead))
        lock.truncate(0)
        print(*dead, identity.token, sep="\n", file=lock, flush=True)
        yield identity
