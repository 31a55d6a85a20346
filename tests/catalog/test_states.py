"""The sixteen states have their keys in the AGS and their ISO codes, each its own."""

from typing import get_args

from plugins.catalog.states import AGS_PREFIX, ISO_CODE, State

STATES = get_args(State)


def test_there_are_sixteen_states_each_with_its_own_key_and_code() -> None:
    assert len(STATES) == 16
    assert set(AGS_PREFIX) == set(ISO_CODE) == set(STATES)
    assert sorted(AGS_PREFIX.values()) == [f"{number:02}" for number in range(1, 17)]
    assert len(set(ISO_CODE.values())) == 16
