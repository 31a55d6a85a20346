"""Exceptions that can be read hold, whatever is wrong with those beside them."""

import pytest

from plugins.catalog.models.exceptions import allowances_in
from tests.catalog.specimen import node_of

SOUND = "{check: reste, file: a.md, reason: Weil, until: 2027}"


@pytest.mark.parametrize("wrong", [SOUND.replace("check", "prüfung"), SOUND.replace("2027", "bald"), "reste"])
def test_an_exception_that_cannot_be_read_leaves_the_others(wrong: str) -> None:
    root = node_of(f"exceptions:\n  - {wrong}\n  - {SOUND}\n")
    assert [one.check for one in allowances_in(root)] == ["reste"]


def test_without_a_file_of_exceptions_there_are_none() -> None:
    assert allowances_in(None) == ()
