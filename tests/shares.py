"""How the processes of a run share its tests: what takes long comes first, so that none works on while others idle."""

import pytest
from xdist.scheduler import LoadFileScheduling

FIRST = (
    "tests/browser/test_axe.py",
    "tests/hosting/deploy/test_killed.py",
    "tests/hosting/deploy/test_sending.py",
    "tests/hosting/deploy/test_failing.py",
    "tests/preflight/test_kill.py",
    "tests/preflight/test_faults.py",
    "tests/browser/test_comments_endpoint.py",
    "tests/browser/test_comments_hostile.py",
    "tests/hosting/deploy/test_host_killed.py",
    "tests/workshop/update/test_cut_off.py",
    "tests/browser/test_comments_email.py",
)
"""Files in the order of their weight, as measured; what is not named is lighter, and comes after them."""
APART = ("tests/browser/test_axe.py",)
"""Files whose tests need not run in one process."""


class Shares(LoadFileScheduling):
    """Gives files to processes, and single tests of some."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return nodeid if file in APART else file


def put_first(items: list[pytest.Item]) -> None:
    """Sort tests by the weight of their files; within a file, and where none is named, they stay in order."""
    weights = {file: number for number, file in enumerate(reversed(FIRST), 1)}
    items.sort(key=lambda item: -weights.get(item.nodeid.partition("::")[0], 0))
