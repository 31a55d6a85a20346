"""The sixteen states have their keys in the AGS and their ISO codes, each its own."""

from typing import get_args

import pytest

from plugins.catalog.states import AGS_PREFIX, BOUNDS, ISO_CODE, State

STATES = get_args(State)


def test_there_are_sixteen_states_each_with_its_own_key_and_code() -> None:
    assert len(STATES) == 16
    assert set(AGS_PREFIX) == set(ISO_CODE) == set(STATES)
    assert sorted(AGS_PREFIX.values()) == [f"{number:02}" for number in range(1, 17)]
    assert len(set(ISO_CODE.values())) == 16


@pytest.mark.parametrize(
    ("state", "lat", "lon"),
    [
        ("Bayern", 47.41, 10.98),  # Garmisch-Partenkirchen: Zugspitze
        ("Bayern", 50.0, 8.98),  # Kahl am Main
        ("Baden-Württemberg", 47.57, 7.6),  # Weil am Rhein
        ("Bremen", 53.6, 8.55),  # Bremerhaven
        ("Hamburg", 53.92, 8.5),  # Neuwerk
        ("Mecklenburg-Vorpommern", 54.68, 13.43),  # Kap Arkona
        ("Niedersachsen", 53.59, 6.67),  # Borkum
        ("Nordrhein-Westfalen", 51.05, 5.87),  # Selfkant
        ("Sachsen", 51.27, 15.04),  # Görlitz
        ("Schleswig-Holstein", 54.18, 7.88),  # Helgoland
        ("Schleswig-Holstein", 55.05, 8.42),  # List auf Sylt
    ],
)
def test_the_ends_of_a_state_lie_within_its_bounds(state: State, lat: float, lon: float) -> None:
    south, north, west, east = BOUNDS[state]
    assert south < lat < north
    assert west < lon < east


def test_every_state_has_bounds() -> None:
    assert set(BOUNDS) == set(STATES)
