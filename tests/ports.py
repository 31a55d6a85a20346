"""Ports on the loopback address that are nobody else's, and servers that listen there."""

import re
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from select import select
from threading import Thread

LOOPBACK = "127.0.0.1"
PATIENCE = 30
"""Seconds that a server gets to listen, on the slowest machine."""


@contextmanager
def reserved_port() -> Iterator[int]:
    """Keep a port meanwhile: a server that is told of it can listen there, the system gives it to no one else.

    Until then nobody listens: whoever asks there is refused. It works because two sockets may be bound to a port, both
    with SO_REUSEADDR, as long as no other listens; every server sets that.
    """
    with socket.socket() as keeper:
        keeper.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        keeper.bind((LOOPBACK, 0))
        yield int(keeper.getsockname()[1])


@contextmanager
def serving(handler: Callable[..., BaseHTTPRequestHandler]) -> Iterator[str]:
    """Answer requests in this process meanwhile; gives the address without final slash."""
    ours, theirs = socket.socketpair()
    with ours, theirs, ThreadingHTTPServer((LOOPBACK, 0), handler) as server:
        thread = Thread(target=_serve, args=(server, theirs))
        thread.start()
        try:
            yield f"http://{LOOPBACK}:{server.server_port}"
        finally:
            ours.shutdown(socket.SHUT_RDWR)
            thread.join()


def _serve(server: ThreadingHTTPServer, over: socket.socket) -> None:
    """Answer until it is over, without looking again and again whether it is, as ``serve_forever`` does."""
    while over not in select([server, over], [], [])[0]:
        server.handle_request()


def wait_until_it_listens(process: subprocess.Popen, port: int, *outputs: Path) -> None:
    """Wait until this very process listens on a port; fails with what it printed if it ends before."""
    for _ in range(PATIENCE * 50):
        if listens(process.pid, port):
            return
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.02)
            break
    said = "".join(path.read_text(encoding="utf-8", errors="replace") for path in outputs if path.exists())
    raise AssertionError(f"{process.args} does not listen on port {port}: {said}")


def listens(pid: int, port: int) -> bool:
    """Tell whether a process itself, and not some other, listens on a port.

    One that gave up root's rights shows its files to no one in a container; then it is enough that the port was kept.
    """
    row = rf"^ *\d+: \w+:{port:04X} \w+:\w+ 0A (?:\S+ +){{5}}(\d+)"
    found = {f"socket:[{inode}]" for inode in re.findall(row, _sockets(), re.MULTILINE)}
    try:
        return not found.isdisjoint(_open_files(pid))
    except PermissionError:
        return bool(found)


def _sockets() -> str:
    return "".join(Path(f"/proc/net/{name}").read_text(encoding="ascii") for name in ("tcp", "tcp6"))


def _open_files(pid: int) -> Iterator[str]:
    for path in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(FileNotFoundError):
            yield str(path.readlink())
