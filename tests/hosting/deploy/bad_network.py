"""A network between deploy and host that is slow or breaks."""

import select
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from time import monotonic

CHUNK = 4096


@contextmanager
def network(port: int, *, cut_after: int | None = None, bytes_per_second: int | None = None) -> Iterator[int]:
    """Pass connections on to a port, giving the port to connect to; counts only what goes to the host."""
    over = Event()
    with socket.create_server(("127.0.0.1", 0)) as entrance:
        thread = Thread(target=_pass_on, args=(entrance, port, cut_after, bytes_per_second, over))
        thread.start()
        try:
            yield int(entrance.getsockname()[1])
        finally:
            over.set()
            thread.join()


def _pass_on(entrance: socket.socket, port: int, cut_after: int | None, rate: int | None, over: Event) -> None:
    while not over.is_set():
        if not select.select([entrance], [], [], 0.05)[0]:
            continue
        client, _ = entrance.accept()
        with client, socket.create_connection(("127.0.0.1", port)) as host, suppress(ConnectionError):
            _connect(client, host, cut_after, rate, over)


def _connect(client: socket.socket, host: socket.socket, cut_after: int | None, rate: int | None, over: Event) -> None:
    start, sent = monotonic(), 0
    while not over.is_set() and (cut_after is None or sent < cut_after):
        may_send = rate is None or sent <= rate * (monotonic() - start)
        for ready in select.select([host, client] if may_send else [host], [], [], 0.02)[0]:
            content = ready.recv(CHUNK)
            if not content:
                return
            (host if ready is client else client).sendall(content)
            sent += len(content) if ready is client else 0
