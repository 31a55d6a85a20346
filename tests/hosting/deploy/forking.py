"""The same command without Python's start-up: forked from a server that has loaded it, as a process group of its own.

The kill tests send a hundred times; what they kill and what comes after is the real code in a real process.
"""

import os
import signal
import sys
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path

from plugins.hosting.deploy import __main__ as command
from tests.hosting.deploy.sending import Sender

FORKS = get_context("forkserver")
FORKS.set_forkserver_preload([__name__])


def start(sender: Sender) -> BaseProcess:
    """Start sending."""
    target = sender.server.environment(DEPLOY_KIND=sender.kind, DEPLOY_FOLDER=str(sender.folder))
    process = FORKS.Process(target=_send, args=(str(sender.root), target))
    process.start()
    return process


def kill(process: BaseProcess) -> None:
    """Kill the process with all that it started, as ``kill -9 -- -GROUP`` does."""
    assert process.pid
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        process.kill()
    process.join()


def finish(process: BaseProcess, sender: Sender) -> None:
    """Wait for the end, which must be a good one."""
    process.join(timeout=60)
    assert process.exitcode == 0, (sender.root / "errors").read_text(encoding="utf-8")


def _send(root: str, environment: dict[str, str]) -> None:
    os.setsid()
    os.chdir(root)
    os.environ.update(environment)
    command.ROOT, command.OUTPUT = Path(root), Path(root) / "output"
    with Path("errors").open("w", encoding="utf-8") as errors, Path(os.devnull).open("w", encoding="utf-8") as nothing:
        sys.stdout, sys.stderr = nothing, errors
        code = command.main(["send"])
    sys.exit(code)
