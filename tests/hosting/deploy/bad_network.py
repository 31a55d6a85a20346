"""A network between deploy and host that breaks or stands still."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from select import select
from threading import Event, Thread

CHUNK = 4096


@dataclass(frozen=True)
class Network:
    """Passes connections on to a port; after ``limit`` bytes to the host it is cut, or nothing more gets through."""

    entrance: socket.socket
    host_port: int
    limit: int
    cut: bool
    over: tuple[socket.socket, socket.socket] = field(default_factory=socket.socketpair)
    full: Event = field(default_factory=Event)

    @property
    def port(self) -> int:
        """The port to connect to."""
        return int(self.entrance.getsockname()[1])

    def pass_on(self) -> None:
        """Pass on one connection after the other, until it is over."""
        while self.entrance in select([self.entrance, self.over[1]], [], [])[0]:
            client, _ = self.entrance.accept()
            with client, socket.create_connection(("127.0.0.1", self.host_port)) as host, suppress(ConnectionError):
                self._connect(client, host)

    def end(self) -> None:
        """End the connection and take no other."""
        self.over[0].shutdown(socket.SHUT_RDWR)

    def _connect(self, client: socket.socket, host: socket.socket) -> None:
        left, other = self.limit, {client: host, host: client}
        while left > 0 or not self.cut:
            ready = select([host, self.over[1], *([client] if left > 0 else [])], [], [])[0]
            if self.over[1] in ready:
                return
            for end in ready:
                content = end.recv(min(CHUNK, left) if end is client else CHUNK)
                if not content:
                    return
                other[end].sendall(content)
                left -= len(content) if end is client else 0
            if left <= 0:
                self.full.set()


@contextmanager
def network(port: int, *, limit: int, cut: bool = False) -> Iterator[Network]:
    """Pass connections on meanwhile."""
    with socket.create_server(("127.0.0.1", 0)) as entrance:
        passing = Network(entrance, port, limit, cut)
        thread = Thread(target=passing.pass_on)
        thread.start()
        try:
            yield passing
        finally:
            passing.end()
            thread.join()
            for end in passing.over:
                end.close()
