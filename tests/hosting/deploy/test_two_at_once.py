"""Two sendings to one host at once: one goes through, the other is refused; what a dead one left is no obstacle."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import Popen
from threading import Event, Thread

import pytest

from tests.hosting.deploy.bad_network import network
from tests.hosting.deploy.sending import Sender, Site, files_in, site_version
from tests.hosting.deploy.test_refusing import assert_refused

BIG: Site = {f"bilder/{number}.avif": bytes([number]) * 50_000 for number in range(60)}
"""Takes six seconds through the slow network, even compressed by nothing."""
Another = Callable[[], Sender]


def test_a_second_sending_is_refused_and_the_first_goes_through(sender: Sender, another: Another) -> None:
    other = another()
    other.publish(site_version(2))
    sender.publish(BIG)
    with network(sender.server.port, bytes_per_second=500_000) as port:
        first = sender.start(DEPLOY_PORT=str(port))
        wait_for_lock(sender, first)
        assert_refused_here(sender)
        refused = other.run()
        assert refused.code == 1
        assert "Ein anderer Vorgang sendet gerade an diesen Host" in refused.err
        assert first.communicate(timeout=60)[1] == ""
    assert first.returncode == 0
    assert files_in(sender.live) == BIG
    other.send(site_version(2))
    assert files_in(sender.live) == site_version(2)


@pytest.mark.parametrize("kind", ["sftp"])
def test_a_lock_whose_heart_stopped_is_watched_and_then_replaced(sender: Sender) -> None:
    lock = sender.folder / ".deploy/lock"
    lock.parent.mkdir(parents=True)
    lock.write_text(json.dumps({"token": "of a machine that was switched off", "beat": 7}), encoding="utf-8")
    ran = sender.send(site_version(1))
    assert "wird beobachtet" in ran.out
    assert "Sie lebt nicht mehr" in ran.out
    assert files_in(sender.live) == site_version(1)
    assert not lock.exists()


@pytest.mark.parametrize("kind", ["sftp"])
def test_a_lock_whose_heart_beats_is_respected(sender: Sender) -> None:
    sender.publish(site_version(1))
    with beating(sender.folder / ".deploy/lock"):
        ran = sender.run()
    assert_refused(ran, "Ein anderer Vorgang sendet gerade")
    assert files_in(sender.folder) == {}


@pytest.mark.parametrize("kind", ["sftp"])
def test_a_sending_that_lost_its_lock_stops(sender: Sender) -> None:
    sender.publish(BIG)
    with network(sender.server.port, bytes_per_second=400_000) as port:
        first = sender.start(DEPLOY_PORT=str(port))
        wait_for_lock(sender, first)
        wait_for_first_beat(sender)
        with beating(sender.folder / ".deploy/lock"):
            assert "hat die Sperre auf dem Host übernommen" in first.communicate(timeout=60)[1]
    assert first.returncode == 1
    assert files_in(sender.folder) == {}


def assert_refused_here(sender: Sender) -> None:
    """The folder's own lock answers without asking the host."""
    assert_refused(sender.run(), "Von diesem Ordner aus läuft schon ein „make deploy“")


def wait_for_lock(sender: Sender, process: Popen[str]) -> None:
    """Wait until a sending has the host's lock."""
    locks = (sender.folder / ".deploy/lock", sender.folder / ".deploy-lock")
    while not any(lock.exists() and lock.read_bytes() for lock in locks):
        assert process.poll() is None
        Event().wait(0.02)


def wait_for_first_beat(sender: Sender) -> None:
    """Wait until a sending has looked at its lock and works."""
    while '"beat": 1' not in (sender.folder / ".deploy/lock").read_text(encoding="utf-8"):
        Event().wait(0.02)


@contextmanager
def beating(lock: Path) -> Iterator[None]:
    """Keep a lock alive as a deploy on another machine does."""
    over = Event()
    lock.parent.mkdir(parents=True, exist_ok=True)

    def beat() -> None:
        for number in range(1_000_000):
            beside = lock.with_suffix(".other")
            beside.write_text(json.dumps({"token": "of another machine", "beat": number}), encoding="utf-8")
            beside.replace(lock)
            if over.wait(0.1):
                return

    thread = Thread(target=beat)
    thread.start()
    while not lock.exists():
        Event().wait(0.01)
    yield
    over.set()
    thread.join()
