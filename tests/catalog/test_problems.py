"""Problems are sorted by place, each is shown once, and misspelt words find their like."""

import pytest

from plugins.catalog.problems import Place, Problem, ProblemsFound, did_you_mean, nearest, slip_of, slips

COLORS = ("town", "field", "water", "stone")


def test_problems_are_sorted_by_file_line_and_column_as_numbers() -> None:
    places = [Place("b", 1, 1), Place("a", 10, 1), Place("a", 9, 1), Place("a", 9, 10), Place("a", 9, 2)]
    found = ProblemsFound(Problem(place, "x") for place in places)
    assert [str(problem) for problem in found.problems] == [
        "a:9:1: x",
        "a:9:2: x",
        "a:9:10: x",
        "a:10:1: x",
        "b:1:1: x",
    ]


def test_a_problem_found_twice_is_shown_once() -> None:
    assert len(ProblemsFound([Problem(Place("a"), "x"), Problem(Place("a"), "x")]).problems) == 1


def test_the_nearest_word_is_found_whatever_its_case() -> None:
    assert nearest("twon", COLORS) == "town"
    assert nearest("BAYREN", ("Bayern", "Hessen")) == "Bayern"


def test_a_word_like_no_other_has_no_nearest() -> None:
    assert nearest("blau", COLORS) is None


def test_a_few_known_words_are_listed_if_none_is_near() -> None:
    assert did_you_mean("blau", COLORS) == "bekannt sind: field, stone, town, water"


def test_many_known_words_are_not_listed() -> None:
    assert did_you_mean("xyz", map(str, range(21))) == "bitte die Schreibung prüfen"
    assert did_you_mean("xyz", ()) == "bitte die Schreibung prüfen"


def test_a_folder_that_two_paths_share_makes_them_no_more_alike() -> None:
    known = ("/angebote/moderation/", "/angebote/", "/kontakt/")
    assert nearest("/angebote/nachfolge/", known) is None
    assert nearest("/angebote/moderatoin/", known) == "/angebote/moderation/"
    assert nearest("/angebot/moderation/", known) == "/angebote/moderation/"
    assert nearest("bilder/Hafen.JPG", ("bilder/hafen.jpg", "bilder/hof.jpg")) == "bilder/hafen.jpg"


def test_words_that_share_letters_but_not_their_shape_are_not_near() -> None:
    assert nearest("tags", ("status", "title")) is None


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [("", "ab", 2), ("stadt", "stadt", 0), ("stdat", "stadt", 1), ("stad", "stadt", 1), ("land", "stadt", 4)],
)
def test_slips_are_letters_changed_left_out_put_in_or_swapped(one: str, other: str, count: int) -> None:
    assert slips(one, other) == slips(other, one) == count


def test_names_that_are_merely_alike_are_no_slips_of_each_other() -> None:
    assert nearest("bewegtes-land", ("bewegte-stadt",)) == "bewegte-stadt"
    assert slip_of("bewegtes-land", ("bewegte-stadt",)) is None
    assert slip_of("bewegt-satdt", ("bewegte-stadt",)) == "bewegte-stadt"
