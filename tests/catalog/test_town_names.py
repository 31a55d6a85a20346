"""A town stands in the list under its name, and its kind beside it."""

from pathlib import Path

import pytest

from tests.catalog.specimen import load, said

GIESSEN = "name: Gießen\n    kind: Stadt\n    state: Hessen"
TOLD = (
    *(("Stadt", "Stadt Gießen", "Gießen"), ("Stadt", "Stadt Bad Nauheim", "Bad Nauheim")),
    *(("Gemeinde", "Gemeinde Buseck", "Buseck"), ("Markt", "Markt Isen", "Isen")),
    *(("Flecken", "Flecken Bovenden", "Bovenden"), ("Ortsteil", "Ortsteil Ixheim", "Ixheim")),
)
RIGHT = (
    *(("Landkreis", "Landkreis Gießen"), ("Kreis", "Kreis Plön"), ("Amt", "Amt Hüttener Berge")),
    *(("Stadt", "Stadt Wehlen"), ("Markt", "Markt Schwaben"), ("Stadt", "Stadtlohn"), ("Stadt", "Hansestadt Lübeck")),
    *(("Stadtbezirk", "Stadtbezirk 5"), ("Stadtbezirk", "Stadtbezirk XI"), ("Gemeinde", "Amt Neuhaus")),
    *(("Stadtteil", "Stadt Blankenberg"), ("Verbandsgemeinde", "Verbandsgemeinde Daun")),
)


def towns(kind: str, name: str, state: str = "Hessen") -> dict[str, tuple[str, str]]:
    """Give the second town another name and kind."""
    return {"towns": (GIESSEN, f"name: {name}\n    kind: {kind}\n    state: {state}")}


@pytest.mark.parametrize(("kind", "name", "right"), TOLD)
def test_a_name_that_begins_with_its_kind_is_told_without(tmp_path: Path, kind: str, name: str, right: str) -> None:
    assert said(load(tmp_path, towns(kind, name)).problems) == [
        f"data/towns.yaml:12:11: „{name}“ nennt die Art, die unter „kind“ steht; hier also {right}"
    ]


def test_where_a_town_has_the_name_already_the_kind_stands_behind(tmp_path: Path) -> None:
    (problem,) = said(load(tmp_path, towns("Gemeinde", "Gemeinde Kronach", "Bayern")).problems)
    assert problem.endswith("hier also Kronach (Gemeinde)")


@pytest.mark.parametrize(("kind", "name"), RIGHT)
def test_a_name_that_would_be_none_without_is_let_be(tmp_path: Path, kind: str, name: str) -> None:
    assert said(load(tmp_path, towns(kind, name)).problems) == []
