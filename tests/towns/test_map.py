"""The map shows every program of every town, and says in words what it shows."""

from itertools import pairwise
from typing import Any

import pytest

from plugins.catalog.models.towns import Town
from plugins.towns.map import STEP, MapView, map_view
from tests.example_catalog import catalog, participation, program, town

STADT, LAND, OWN = program("stadt"), program("land", color="field"), program("eigen", color="#704400")


def placed(town_id: str, lat: str, *parts: dict[str, Any]) -> Town:
    position = {"lat": lat, "lon": "9.1", "source": "GeoNames"}
    return town(town_id, town_id.capitalize(), "Hessen", *parts, position=position)


def test_the_map_says_how_many_towns_it_shows_and_how_many_it_cannot() -> None:
    left = placed("weg", "50.3", participation(until="2017"))
    towns = (placed("a", "50.1"), placed("b", "50.2", participation(), participation("land")), left, town("c", "C"))
    shown = map_view(catalog(towns=towns))
    assert shown is not None
    assert (shown.shown, shown.missing) == (
        "die Lage von 2 Orten in Deutschland. Alle stehen auch in der Liste darunter.",
        "Ein Ort steht nur in der Liste, denn wo er liegt, ist noch nicht eingetragen. "
        "Ein weiterer Ort steht nur in der Liste, denn er nimmt nicht mehr teil.",
    )
    assert shown.credits.startswith("Grenzen: ")


@pytest.mark.parametrize(
    ("unknown", "former", "said"),
    [
        (0, 1, "Ein Ort steht nur in der Liste, denn er nimmt nicht mehr teil."),
        (0, 2, "2 Orte stehen nur in der Liste, denn sie nehmen nicht mehr teil."),
        (1, 2, "2 weitere Orte stehen nur in der Liste, denn sie nehmen nicht mehr teil."),
        (2, 1, "Ein weiterer Ort steht nur in der Liste, denn er nimmt nicht mehr teil."),
    ],
)
def test_towns_that_left_are_counted_apart_from_those_told_before(unknown: int, former: int, said: str) -> None:
    lost = (town(f"u{index}", f"U{index}") for index in range(unknown))
    left = (placed(f"f{index}", "50.3", participation(until="2017")) for index in range(former))
    view = map_view(catalog(towns=(placed("a", "50.1"), *lost, *left)))
    assert view is not None
    before, _, after = view.missing.partition("eingetragen. ")
    assert (after or before) == said
    assert bool(after) == bool(unknown)


def test_a_map_of_one_town_misses_none_or_counts_them() -> None:
    alone = map_view(catalog(towns=(placed("a", "50.1"),)))
    assert alone is not None
    assert (alone.shown, alone.missing) == (
        "die Lage eines Ortes in Deutschland. Er steht auch in der Liste darunter.",
        "",
    )
    among = map_view(catalog(towns=(placed("a", "50.1"), town("b", "B"), town("c", "C"))))
    assert among is not None
    assert among.missing.startswith("2 Orte stehen nur in der Liste, denn wo sie liegen")


def test_without_a_position_there_is_no_map() -> None:
    assert map_view(catalog()) is None


def shown(*towns: Town) -> MapView:
    found = map_view(catalog(programs=(STADT, LAND, OWN), towns=towns))
    assert found
    return found


def places(view: MapView) -> list[tuple[str, int, int]]:
    """Give every sign on the map with its place, the lowest first."""
    return [(layer.color, x, y) for layer in view.layers for x, y in layer.places]


@pytest.mark.parametrize("ids", [("stadt", "land"), ("land", "stadt"), ("land", "eigen", "stadt")])
def test_a_town_of_several_programs_shows_all_their_signs_side_by_side_in_their_order(ids: tuple[str, ...]) -> None:
    view = shown(placed("a", "50.1", *map(participation, ids)))
    signs = sorted(places(view), key=lambda sign: sign[1])
    order = [known.color_name for known in (STADT, LAND, OWN) if known.id in ids]
    assert [color for color, _, _ in signs] == order
    assert len({y for _, _, y in signs}) == 1
    assert {right[1] - left[1] for left, right in pairwise(signs)} == {STEP}


def test_their_signs_stand_around_the_place_of_the_town() -> None:
    ((_, x, y),) = places(shown(placed("a", "50.1")))
    signs = places(shown(placed("a", "50.1", *map(participation, ("stadt", "land", "eigen")))))
    assert (sum(at for _, at, _ in signs) / 3, signs[0][2]) == (x, y)


def test_two_towns_at_one_place_hide_each_other_no_more_than_one_in_two_programs() -> None:
    view = shown(placed("a", "50.1", participation()), placed("b", "50.1", participation("land")))
    assert len({x for _, x, _ in places(view)}) == 2


def test_twice_in_one_program_is_one_sign() -> None:
    assert len(places(shown(placed("a", "50.1", participation(), participation())))) == 1


def test_a_program_that_a_town_left_has_no_sign_there() -> None:
    view = shown(placed("a", "50.1", participation(until="2017"), participation("land")))
    assert [color for color, _, _ in places(view)] == [LAND.color_name]


def test_on_top_is_what_is_easily_hidden() -> None:
    towns = (placed("a", "50.1"), placed("b", "50.2"), placed("c", "50.3", participation("land")))
    both = placed("d", "50.4", participation(), participation("land"))
    assert [layer.color for layer in shown(*towns, both).layers[:2]] == [STADT.color_name, LAND.color_name]
    assert {(color, y) for color, _, y in places(shown(*towns, both))[-2:]} == {
        (STADT.color_name, places(shown(both))[0][2]),
        (LAND.color_name, places(shown(both))[0][2]),
    }


def test_the_key_tells_what_signs_side_by_side_mean_where_there_are_any() -> None:
    assert shown(placed("a", "50.1"), placed("b", "50.2", participation("land"))).shared == ""
    both = placed("a", "50.1", participation(), participation("land"))
    assert shown(both).shared == "Zeichen nebeneinander: ein Ort in mehreren Programmen."


def test_the_key_shows_every_program_on_the_map_with_a_sign_of_its_own() -> None:
    view = shown(placed("a", "50.1", *map(participation, ("stadt", "land", "eigen"))))
    assert [known.name for known in view.programs] == [STADT.name, LAND.name, OWN.name]
    assert len({known.shape for known in view.programs}) == 3
