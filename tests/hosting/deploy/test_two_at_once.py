"""Two sendings to one host at once: one goes through, the other is refused; what a dead one left is no obstacle."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest

from tests.hosting.deploy.moments_of_sending import HOST, PLACE, at
from tests.hosting.deploy.sending import BEAT, NEVER, Sender, files_in, site_version
from tests.hosting.deploy.test_refusing import assert_refused

Another = Callable[[], Sender]
AT_WORK = {"rsync": at(f"{PLACE}.ssh:HostSession.order"), "sftp": at(f"{HOST}.write", "waiting", call=3)}
BY_SFTP = pytest.mark.parametrize("kind", ["sftp"])


def test_a_second_sending_is_refused_and_the_first_goes_through(sender: Sender, another: Another) -> None:
    """The first waits for leave in the middle of its work; its heart beats on."""
    other = replace(another(), patience=NEVER)
    other.publish(site_version(2))
    sender.publish(site_version(1))
    moment = replace(AT_WORK[sender.kind.removesuffix("-releases")], alive=True)
    with sender.sending(moment=moment) as first:
        first.reach()
        assert_refused(sender.run(), "Von diesem Ordner aus läuft schon ein „make deploy“")
        assert_refused(other.run(), "Ein anderer Vorgang sendet gerade an diesen Host")
        first.go_on()
        assert first.end().err == ""
    assert files_in(sender.live) == site_version(1)
    other.send(site_version(2))
    assert files_in(sender.live) == site_version(2)


@BY_SFTP
def test_a_lock_whose_heart_stopped_is_watched_and_then_replaced(sender: Sender) -> None:
    lock = sender.folder / ".deploy/lock"
    lock.parent.mkdir(parents=True)
    lock.write_text(json.dumps({"token": "of a machine that was switched off", "beat": 7}), encoding="utf-8")
    ran = sender.send(site_version(1))
    assert "wird beobachtet" in ran.out
    assert "Sie lebt nicht mehr" in ran.out
    assert files_in(sender.live) == site_version(1)
    assert not lock.exists()


@BY_SFTP
def test_killed_while_it_watches_a_lock_it_is_no_obstacle(sender: Sender) -> None:
    sender.publish(site_version(1))
    (sender.folder / ".deploy").mkdir(parents=True)
    (sender.folder / ".deploy/lock").write_text("{}", encoding="utf-8")
    with sender.sending(moment=at(f"{PLACE}.sftp_lock:_watch")) as watching, sender.server.sessions_ending():
        watching.reach()
        watching.kill()
    assert sender.run().code == 0
    assert files_in(sender.live) == site_version(1)
    assert sender.leftovers() == []


@BY_SFTP
def test_a_lock_whose_heart_beats_is_respected(sender: Sender) -> None:
    sender.publish(site_version(1))
    with beating(sender.folder / ".deploy/lock"):
        assert_refused(replace(sender, patience=NEVER).run(), "Ein anderer Vorgang sendet gerade")
    assert files_in(sender.folder) == {}


@BY_SFTP
def test_a_sending_that_lost_its_lock_stops(sender: Sender) -> None:
    sender.publish(site_version(1))
    before_it_looks_again = at(f"{PLACE}.sftp_lock:_holds", call=2)
    with sender.sending(moment=before_it_looks_again) as first:
        first.reach()
        write_lock(sender.folder / ".deploy/lock", 1)
        first.go_on()
        assert_refused(first.end(), "hat die Sperre auf dem Host übernommen")
    assert files_in(sender.folder) == {}


@contextmanager
def beating(lock: Path) -> Iterator[None]:
    """Keep a lock alive as a deploy on another machine does."""
    over = Event()
    lock.parent.mkdir(parents=True, exist_ok=True)
    write_lock(lock, 0)

    def beat() -> None:
        number = 0
        while not over.wait(BEAT):
            number += 1
            write_lock(lock, number)

    thread = Thread(target=beat)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def write_lock(lock: Path, beat: int) -> None:
    """Take the lock, or let its heart beat, as a deploy on another machine does."""
    beside = lock.with_suffix(".other")
    beside.write_text(json.dumps({"token": "of another machine", "beat": beat}), encoding="utf-8")
    beside.replace(lock)
