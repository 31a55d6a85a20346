"""A host whose programs stop, or refuse, when a test asks for it, as if its power failed or its disk were broken."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from select import select

from tests.hosting.deploy.ssh_server import SshServer, running_server

PROGRAMS = ("mkdir", "mv", "ln", "rm")
PROGRAM = """#!/bin/sh
. {folder}/asked
stop() {{ echo here >{folder}/told; read -r _ <{folder}/never; }}
case "refuse {name} $*" in $asked) echo "{name}: cannot do that" >&2; exit 1 ;; esac
case "before {name} $*" in $asked) stop ;; esac
{real} "$@"; code=$?
case "after {name} $*" in $asked) stop ;; esac
exit $code
"""


@dataclass(frozen=True)
class StoppingHost:
    """A server with such programs; ``folder`` holds them."""

    server: SshServer
    folder: Path

    @contextmanager
    def asked(self, moment: str) -> Iterator[None]:
        """Let a program stop before or after a call, or refuse it, that fits a pattern of the shell."""
        self.ask(moment)
        try:
            yield
        finally:
            self.ask("")

    def ask(self, moment: str) -> None:
        """Write what the programs read."""
        (self.folder / "asked").write_text(f"asked='{moment}'\n", encoding="utf-8")

    def reach(self) -> None:
        """Wait until a program stands there."""
        told = os.open(self.folder / "told", os.O_RDONLY | os.O_NONBLOCK)
        try:
            assert select([told], [], [], 60)[0], "never there"
        finally:
            os.close(told)


@contextmanager
def stopping_host(folder: Path) -> Iterator[StoppingHost]:
    """Run such a host meanwhile."""
    programs = folder / "programs"
    programs.mkdir(parents=True)
    for name in PROGRAMS:
        text = PROGRAM.format(folder=folder, name=name, real=shutil.which(name))
        (programs / name).write_text(text, encoding="utf-8")
        (programs / name).chmod(0o755)
    for name in ("told", "never"):
        os.mkfifo(folder / name)
    with running_server(folder / "sshd", programs=programs) as server:
        host = StoppingHost(server, folder)
        host.ask("")
        yield host
