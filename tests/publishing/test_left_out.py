"""A list of programs that was whole before one more came is given to think about."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.publishing.left_out import left_out
from tests.example_catalog import catalog, consultant, program
from tests.publishing.outlines import outline
from tests.publishing.test_page_claims import PROOF

NAMES = {"stadt": "Offene Stadt", "land": "Weites Land", "ufer": "Stille Ufer"}
LIST = "Ich begleite Orte in den Programmen »Offene Stadt« und »Weites Land« und bin dafür akkreditiert."


def told(root: Path, text: str, held: tuple[str, ...] = tuple(NAMES)) -> list[str]:
    """Check a text on a site with three programs; she is accredited for those that are ``held``."""
    programs = tuple(program(one, name=name) for one, name in NAMES.items())
    facts = catalog(
        programs=programs, consultant=consultant(accreditations=[{"program": one, **PROOF} for one in held])
    )
    return [str(one) for one in left_out(outline(root, {"seiten/a.md": text}, loaded=Loaded(facts, ())))]


def test_the_one_that_is_missed_is_named_at_the_list(tmp_path: Path) -> None:
    said = "diese Aufzählung nennt »Stille Ufer« nicht; ist es vergessen, es ergänzen"
    assert told(tmp_path, LIST) == [f"content/seiten/a.md:1:37: {said}"]
    towns = "Welche Orte am Programm »Offene Stadt« oder »Stille Ufer« teilnehmen, steht hier."
    (problem,) = told(tmp_path, towns)
    assert "»Weites Land« nicht" in problem


@pytest.mark.parametrize(
    "text",
    [
        "Ich begleite Orte in den Programmen »Offene Stadt«, »Weites Land« und »Stille Ufer«.",
        f"{LIST} Seit Mai gehört »Stille Ufer« dazu.",
        "In den Programmen »Offene Stadt« und »Weites Land« gibt es Gutscheine.",
        "Meist begleite ich Orte in den Programmen »Offene Stadt« und »Weites Land«; es sind oft zwei.",
        "Früher habe ich in den Programmen »Offene Stadt« und »Weites Land« begleitet.",
        "Ich begleite Orte im Programm »Offene Stadt«.",
        "Ich arbeite in den Programmen »Offene Stadt« und »Ferne Inseln«.",
        f"> {LIST}",
    ],
)
def test_a_whole_list_and_one_of_some_are_let_be(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []


def test_while_she_is_not_accredited_for_all_a_list_of_some_is_right(tmp_path: Path) -> None:
    assert told(tmp_path, LIST, ("stadt", "land")) == []
