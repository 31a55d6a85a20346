"""Heavy files of tests come first, and all others stay as they are."""

import pytest

from tests.project import REPOSITORY
from tests.shares import APART, FIRST, put_first


def test_what_is_put_first_or_apart_is_there() -> None:
    assert [name for name in (*FIRST, *APART) if not (REPOSITORY / name).exists()] == []


def test_the_tests_of_this_run_are_in_that_order(request: pytest.FixtureRequest) -> None:
    items = list(request.session.items)
    put_first(items)
    assert items == request.session.items
    files = list(dict.fromkeys(item.nodeid.partition("::")[0] for item in items))
    heavy = [file for file in FIRST if file in files]
    assert files[: len(heavy)] == heavy
