"""The host dies at each named moment of a sending by rsync: its site stays whole, and the next sending tidies up."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hosting.deploy.sending import Sender, Site, files_in, new_sender
from tests.hosting.deploy.stopping_host import StoppingHost, stopping_host
from tests.hosting.deploy.test_killed import NEW, OLD, assert_the_next_sending_works
from tests.hosting.deploy.visiting import visitor
from tests.processes import kill_all

MOMENTS = {
    "before a folder is made": (OLD, "before mkdir *incoming*"),
    "when a folder is made": (OLD, "after mkdir *incoming*"),
    "when all is uploaded": (OLD, "before mv *incoming*"),
    "before the switch": (OLD, "after mv *incoming*"),
    "in the middle of the switch": (OLD, "after ln *"),
    "after the switch": (NEW, "after mv *current*"),
    "before an old release retires": (NEW, "before mv *leaving*"),
    "when an old release has retired": (NEW, "after mv *leaving*"),
    "when an old release is removed": (NEW, "after rm *leaving-2*"),
}


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StoppingHost]:
    with stopping_host(tmp_path_factory.mktemp("stopping")) as host:
        yield host


@pytest.fixture
def sender(tmp_path: Path, host: StoppingHost) -> Sender:
    return new_sender(tmp_path / "work", host.server, "rsync", tmp_path / "host")


@pytest.mark.parametrize(("shown", "moment"), MOMENTS.values(), ids=MOMENTS.keys())
def test_the_host_dies_at_a_named_moment(second: Sender, host: StoppingHost, shown: Site, moment: str) -> None:
    with host.asked(moment), visitor(second, OLD, NEW), second.sending() as sending:
        host.reach()
        with host.server.sessions_ending() as sessions:
            kill_all(sessions)
            sending.end()
    assert files_in(second.live) == shown
    assert_the_next_sending_works(second)


def test_what_the_host_does_not_remove_is_told_and_stops_nothing(second: Sender, host: StoppingHost) -> None:
    told = "Auf dem Host ließ sich etwas nicht löschen; bitte von Hand löschen (rm: cannot do that)."
    with host.asked("refuse rm *leaving-2*"):
        assert told in second.run().out
    assert_the_next_sending_works(second)
