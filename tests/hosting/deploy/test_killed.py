"""SIGKILL at each named moment of a sending: the host shows a whole site, the next sending works and tidies up."""

import pytest

from tests.hosting.deploy.bad_network import network
from tests.hosting.deploy.moments_of_sending import MOMENTS
from tests.hosting.deploy.sending import Sender, files_in, site_version
from tests.hosting.deploy.visiting import visitor
from tests.moments import Moment

OLD, NEW = site_version(1), site_version(2)
SITES = {"old": OLD, "new": NEW}
BYTES = 40_000
"""More than a greeting and less than the new site."""
CASES = [
    pytest.param(kind, shown, moment, id=f"{kind}: {name}")
    for (kind, shown), moments in MOMENTS.items()
    for name, moment in moments.items()
]


@pytest.mark.parametrize(("kind", "shown", "moment"), CASES)
def test_killed_at_a_named_moment(second: Sender, shown: str, moment: Moment) -> None:
    with visitor(second, OLD, NEW), second.sending(moment=moment) as sending:
        sending.reach()
        with second.server.sessions_ending():
            sending.kill()
    assert files_in(second.live) == SITES.get(shown, files_in(second.live))
    assert_the_next_sending_works(second)


def test_killed_in_the_middle_of_a_file(second: Sender) -> None:
    with (
        visitor(second, OLD, NEW),
        network(second.server.port, limit=BYTES) as slow,
        second.sending(DEPLOY_PORT=str(slow.port)) as sending,
    ):
        assert slow.full.wait(60)
        with second.server.sessions_ending():
            sending.kill()
            slow.end()
    assert files_in(second.live) == OLD
    assert_the_next_sending_works(second)


def assert_the_next_sending_works(sender: Sender) -> None:
    """Whatever the dead one has left, and whether or not the host shows the site already."""
    with visitor(sender, OLD, NEW):
        ran = sender.run()
    assert ran.code == 0, ran.err
    assert files_in(sender.live) == NEW
    assert sender.leftovers() == []
