"""A name without its dots is the same word, but for plurals that only dots make."""

import pytest

from plugins.catalog.missing_dots import differs_by_dots


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("Schöne Hofe", "Schöne Höfe"),
        ("Schonen Höfen", "Schöne Höfe"),
        ("Grosse Höfe", "Große Höfe"),
        ("Frohe Waßer", "Frohe Wasser"),
        ("Grune  Tur", "Grüne Tür"),
    ],
)
def test_dots_and_sharp_s_are_missing_or_too_many(name: str, program: str) -> None:
    assert differs_by_dots(name, program)


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("Schönen Höfen", "Schöne Höfe"),
        ("Schöner Hof", "Schöne Höfe"),
        ("Rege Städte", "Rege Stadt"),
        ("Bunte Gärten", "Bunter Garten"),
        ("Offene Dorfläden", "Offener Dorfladen"),
        ("GROSSE HÖFE", "Große Höfe"),
        ("Höfe", "Schöne Höfe"),
    ],
)
def test_forms_of_a_name_are_let_be(name: str, program: str) -> None:
    assert not differs_by_dots(name, program)
