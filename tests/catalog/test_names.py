"""No name has quotation marks around it, whatever it names: the site sets them where they belong."""

from pathlib import Path

import pytest

from tests.catalog import specimen

NAMED = {
    "consultant": "name: ",
    "programs": "- id: stadt\n    name: ",
    "services": "- id: moderation\n    name: ",
    "towns": "- id: kronach\n    name: ",
}


def lines_told(root: Path, file: str, value: str) -> tuple[str, list[str]]:
    """Give the name that a file had, and what is told with this value in its place."""
    _, field, behind = specimen.FILES[file].partition(NAMED[file])
    old = behind.partition("\n")[0]
    loaded = specimen.load(root, {file: (f"{field}{old}\n", f"{field}{value.replace('…', old)}\n")})
    return old, specimen.said(loaded.problems)


@pytest.mark.parametrize("file", NAMED)
@pytest.mark.parametrize("value", ["»…«", "›…‹", '"»…«"', '"„…“"'])
def test_marks_around_a_name_are_told_once_with_what_is_right(tmp_path: Path, file: str, value: str) -> None:
    old, (problem,) = lines_told(tmp_path, file, value)
    assert problem.endswith(f" gehören nicht um diesen Wert; ohne sie: {old}")


@pytest.mark.parametrize("menu", ["menu", "footer"])
def test_marks_around_a_name_in_the_menu_are_told_too(tmp_path: Path, menu: str) -> None:
    loaded = specimen.load(tmp_path, {"site": (f"{menu}: [{{text: Start", f"{menu}: [{{text: »Start«")})
    (problem,) = specimen.said(loaded.problems)
    assert problem.endswith("» und « gehören nicht um diesen Wert; ohne sie: Start")


@pytest.mark.parametrize("file", NAMED)
def test_typographic_marks_without_straight_ones_are_only_left_out(tmp_path: Path, file: str) -> None:
    _, (problem,) = lines_told(tmp_path, file, "„…“")
    assert problem.endswith('(es kennt nur gerade: "); weglassen')


@pytest.mark.parametrize("name", ["Haus »Am Fluss«", "»Stadt« und »Land«", "Kronach"])
def test_marks_within_a_name_belong_to_it(tmp_path: Path, name: str) -> None:
    loaded = specimen.load(tmp_path, {"towns": ("name: Kronach", f"name: {name}")})
    assert loaded.catalog.towns[0].name == name


@pytest.mark.parametrize(
    ("typed", "right"),
    [("Windfeder, Alma", "Alma Windfeder"), ("Windfeder-Kern, Dr. Alma Ida", "Dr. Alma Ida Windfeder-Kern")],
)
def test_a_surname_before_a_comma_is_told_with_the_name_in_order(tmp_path: Path, typed: str, right: str) -> None:
    _, (problem,) = lines_told(tmp_path, "consultant", typed)
    assert problem.endswith(f"„{typed}“ ist mit dem Nachnamen voran geschrieben; richtig ist: {right}")


def test_a_street_may_begin_with_whose_letter_box_it_is(tmp_path: Path) -> None:
    edit = ("street: Am Kirschgarten 4", "street: 'c/o Blum, Am Kirschgarten 4'")
    assert specimen.load(tmp_path, {"consultant": edit}).problems == ()


@pytest.mark.parametrize("name", ["Alma Windfeder, M.A.", "Dr. Alma Windfeder, MBA", "Alma Windfeder"])
def test_a_degree_behind_a_name_belongs_to_it(tmp_path: Path, name: str) -> None:
    assert lines_told(tmp_path, "consultant", name)[1] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "right"),
    [
        ("consultant", "name: Alma Windfeder", "name: alma windfeder", "Alma Windfeder"),
        ("consultant", "name: Alma Windfeder", "name: Alma von windfeder", "Alma von Windfeder"),
        ("consultant", "city: Lindenhaag", "city: lindenhaag", "Lindenhaag"),
        ("consultant", "street: Am Kirschgarten 4", "street: am Kirschgarten 4", "Am Kirschgarten 4"),
        ("towns", "name: Kronach", "name: neustadt an der Aisch", "Neustadt an der Aisch"),
    ],
)
def test_a_name_in_small_letters_is_told_as_it_is_right(
    tmp_path: Path, file: str, old: str, new: str, right: str
) -> None:
    (problem,) = specimen.said(specimen.load(tmp_path, {file: (old, new)}).problems)
    assert problem.endswith(f" ist klein geschrieben; hier also {right}")


@pytest.mark.parametrize(
    "name",
    [
        "Alma von der Au",
        "Dr. phil. Alma Windfeder",
        "Alma d’Hondt",
        "Alma al-Hamadi",
        "Alma Windfeder geb. Kern",
        "Al Y Gore",
    ],
)
def test_small_letters_that_belong_to_a_name_are_let_be(tmp_path: Path, name: str) -> None:
    assert lines_told(tmp_path, "consultant", name)[1] == []
