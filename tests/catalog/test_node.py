"""A node leads to the place of everything below it."""

from plugins.catalog.problems import Place
from tests.catalog.specimen import node_of


def test_a_path_that_does_not_exist_ends_at_the_last_node_there_is() -> None:
    root = node_of("a:\n  b: c\n")
    assert root.at(("a", "x", "y")) is root.at(("a",))
    assert root.at(("a", "b", 0)) is root.at(("a", "b"))


def test_an_index_beyond_the_list_ends_at_the_list() -> None:
    root = node_of("[a, b]")
    assert root.at((2,)) is root
    assert root.at(("a",)) is root


def test_the_place_of_a_key_that_is_missing_is_its_mapping() -> None:
    assert node_of("a:\n  b: c\n").key_place(("a", "x")) == Place("x.yaml", 2, 3)


def test_a_plain_value_is_nested_text() -> None:
    assert node_of("a: [b, {c: d}]").plain() == {"a": ["b", {"c": "d"}]}


def test_the_leaves_are_the_texts_with_the_names_of_their_fields() -> None:
    leaves = node_of("a: b\nlist:\n  - {c: d}\n  - e\n").leaves()
    assert [(name, node.value, node.place.line) for name, node in leaves] == [
        ("a", "b", 1),
        ("c", "d", 3),
        ("list", "e", 4),
    ]
