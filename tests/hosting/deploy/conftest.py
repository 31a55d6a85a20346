"""Fixtures: a running sshd, and folders from which sites are sent to it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.hosting.deploy.sending import Sender, new_sender
from tests.hosting.deploy.ssh_server import SshServer, start_server

KINDS = ("rsync", "sftp-releases", "sftp")


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SshServer]:
    """A real sshd on loopback."""
    started = start_server(tmp_path_factory.mktemp("sshd"))
    yield started
    started.stop()


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Each way to the host."""
    return str(request.param)


@pytest.fixture
def sender(tmp_path: Path, server: SshServer, kind: str) -> Sender:
    """A folder from which a site goes to the host, by each way."""
    return new_sender(tmp_path / "work", server, kind, tmp_path / "host")


@pytest.fixture
def another(tmp_path: Path, sender: Sender) -> Callable[[], Sender]:
    """Makes a second work folder, as on another machine, for the same host."""
    return lambda: new_sender(tmp_path / "other", sender.server, sender.kind, sender.folder)
