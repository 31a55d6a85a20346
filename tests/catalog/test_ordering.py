"""German names are sorted as a dictionary sorts them (DIN 5007-1)."""

from itertools import permutations

import pytest

from plugins.catalog.models.towns import Town
from plugins.catalog.ordering import by_state, din_5007

ORDERED = (
    ("Aachen", "Äbtissin", "Ahlen", "Zwickau"),
    ("Offenbach", "Öhringen", "Oldenburg", "Östrich", "Ottweiler"),
    ("Gießen", "Giesszen", "Gifhorn"),
    ("Weiden", "Weißenburg", "Weißenfels", "Weissenhorn", "Weitefeld"),
    ("Muller", "Müller", "Mullers"),
    ("Bad Belzig", "Bad Hersfeld", "Baden-Baden", "Badenweiler"),
    ("Halle", "Halle (Saale)", "Halle-Neustadt", "Hallenberg"),
    ("Neustadt 2", "Neustadt a", "Neustadt-Z"),
)


@pytest.mark.parametrize("names", ORDERED, ids=lambda names: names[0])
def test_umlauts_sort_as_their_letters_and_sharp_s_as_ss(names: tuple[str, ...]) -> None:
    for start in permutations(names):
        assert tuple(sorted(start, key=din_5007)) == names


def test_case_decides_only_between_equals() -> None:
    assert din_5007("stadt")[0] == din_5007("STADT")[0]
    assert sorted(["stadt", "Stadt"], key=din_5007) == ["Stadt", "stadt"]


def test_towns_are_grouped_by_state_and_both_are_sorted() -> None:
    towns = [
        _town(name, state) for name, state in (("Z", "Thüringen"), ("Ö", "Bayern"), ("P", "Bayern"), ("A", "Hessen"))
    ]
    grouped = [(state, [town.name for town in group]) for state, group in by_state(towns)]
    assert grouped == [("Bayern", ["Ö", "P"]), ("Hessen", ["A"]), ("Thüringen", ["Z"])]


def _town(name: str, state: str) -> Town:
    part = {"program": "stadt", "confidence": "high", "sources": ["https://www.ort.example"]}
    return Town.model_validate(
        {"id": "x", "name": name, "kind": "Stadt", "state": state, "participations": [part]},
    )
