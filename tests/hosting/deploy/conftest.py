"""Fixtures: a running sshd, and folders from which sites are sent to it."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.hosting.deploy.sending import Sender, new_sender, site_version
from tests.hosting.deploy.ssh_server import SshServer, running_server

KINDS = ("rsync", "sftp-releases", "sftp")


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SshServer]:
    """A real sshd on loopback."""
    with running_server(tmp_path_factory.mktemp("sshd")) as started:
        yield started


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


@pytest.fixture(scope="session")
def first_sending(server: SshServer, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Sender]:
    """Gives a host, by the way to it, with as many releases as it may keep, the last really sent; to be copied."""

    @cache
    def sent(kind: str) -> Sender:
        folder = tmp_path_factory.mktemp(kind)
        sender = new_sender(folder / "work", server, kind, folder / "host")
        sender.plant_releases()
        sender.send(site_version(1))
        sender.publish(site_version(2))
        return sender

    return sent


@pytest.fixture
def second(sender: Sender, first_sending: Callable[[str], Sender]) -> Sender:
    """A folder from which site 2 is about to go to a host that shows site 1."""
    first = first_sending(sender.kind)
    shutil.copytree(first.folder, sender.folder, symlinks=True)
    shutil.copytree(first.root, sender.root, dirs_exist_ok=True)
    return sender
