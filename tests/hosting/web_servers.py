"""Real web servers on the loopback address, with exactly the configuration that the build generates."""

import http.client
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from os import environ
from pathlib import Path

from tests.hosting.configurations import CONFIGURATIONS, MODULES, NAME
from tests.ports import reserved_port, wait_until_it_listens
from tests.processes import end

SBIN = f"{environ['PATH']}:/usr/sbin"
"""Debian keeps servers where only root looks for programs."""
PATIENCE = 10
"""Seconds that an answer may take."""


@dataclass(frozen=True)
class Answer:
    """What a server answered; the names of headers are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class WebServer:
    """A running server; ``port`` speaks HTTPS under the site's name, ``plain_port`` sends everybody there."""

    name: str
    port: int
    plain_port: int
    certificate: Path

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """Ask for a path; underscores in the names of headers stand for hyphens."""
        connection = http.client.HTTPConnection(NAME)
        plain = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
        connection.sock = ssl.create_default_context(cafile=self.certificate).wrap_socket(plain, server_hostname=NAME)
        asked = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=asked)
        response = connection.getresponse()
        body = response.read()
        connection.close()
        assert len(response.headers.keys()) == len({name.lower() for name in response.headers}), "a header stands twice"
        return Answer(response.status, {name.lower(): value for name, value in response.headers.items()}, body)

    def get_plainly(self, path: str) -> Answer:
        """Ask for a path without encryption."""
        connection = http.client.HTTPConnection("127.0.0.1", self.plain_port, timeout=PATIENCE)
        connection.request("GET", path, headers={"Host": NAME})
        response = connection.getresponse()
        body = response.read()
        connection.close()
        return Answer(response.status, {name.lower(): value for name, value in response.headers.items()}, body)


def make_certificate(folder: Path) -> None:
    """Write a self-signed certificate and its key, with the names that the configurations below use."""
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    names = ["-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}", "-days", "2"]
    files = ["-keyout", folder / "key.pem", "-out", folder / "certificate.pem"]
    subprocess.run([*command, *names, *files], check=True, capture_output=True)


def command_of(server: str, site: Path, snippets: Path, home: Path, ports: tuple[int, int]) -> list[str]:
    """Write a server's configuration and give the command that starts it."""
    text, command, user = CONFIGURATIONS[server]
    file = home / "configuration"
    values = {"site": site, "snippets": snippets, "home": home, "name": NAME}
    values |= dict(zip(("port", "plain_port"), ports, strict=True))
    file.write_text(text.format(user=user, modules=MODULES, **values), encoding="utf-8")
    return [*(word.format(home=home) for word in command), str(file)]


@contextmanager
def running(name: str, site: Path, snippets: Path, home: Path) -> Iterator[WebServer]:
    """Run a server until the block ends; its files lie in ``home``."""
    with reserved_port() as port, reserved_port() as plain_port:
        command = command_of(name, site, snippets, home, (port, plain_port))
        program = shutil.which(command[0], path=SBIN)
        assert program, f"{command[0]} is not installed; tests/setup.sh does it"
        with (home / "output").open("wb") as output:
            process = subprocess.Popen(
                [program, *command[1:]], stdout=output, stderr=output, env={**environ, "HOME": str(home)}
            )
        try:
            for each in (port, plain_port):
                wait_until_it_listens(process, each, home / "output", home / "log")
            yield WebServer(name, port, plain_port, home / "certificate.pem")
        finally:
            end(process)
