"""What a program has just as another does is given to think about, each at its own line."""

from pathlib import Path
from typing import Any

import pytest

from plugins.catalog import Loaded, Place
from plugins.catalog.node import Node
from plugins.catalog.records import Located
from plugins.publishing.copied_programs import FIELDS, copied_programs
from tests.example_catalog import SOURCE, catalog, program
from tests.project import Project
from tests.publishing.considering import told_by
from tests.publishing.outlines import outline

OWN = {
    "audience": "Dörfer und ihre Vereine",
    "network": {"count": "12", "unit": "Orte", "as_of": "2024-06"},
    "milestones": [{"date": "2019", "title": "Anfang", "confidence": "high"}],
    "building_blocks": [{"name": "Werkstatt"}],
    "office": {"name": "Programmbüro Land", "operator": "Amt", "city": "Celle", "website": SOURCE},
}
FIRST = {
    "audience": "Alle",
    "network": {"count": "113", "unit": "Orte", "as_of": "2022-06"},
    "milestones": [{"date": "2015", "title": "Beginn", "confidence": "high"}],
    "building_blocks": [{"name": "Prozessbegleitung"}],
    "office": {"name": "Programmbüro Stadt", "operator": "Träger", "city": "Berlin", "website": SOURCE},
}
"""What ``program`` gives each."""
PROGRAMS = "data/programs.yaml"
AUDIENCE = "Netzwerke aus mindestens drei Dörfern, die sich etwas vorgenommen haben."
WHERE = {"audience": 4, "network": 6, "milestones": 8, "building_blocks": 10, "office": 12}


def told(tmp_path: Path, **copied: Any) -> list[str]:
    """Give what is told of a second program that has these fields, and others of its own."""
    first, second = program("stadt"), program("land", **(OWN | copied))
    located = tuple(Located(one, _node(number)) for number, one in enumerate((first, second)))
    sketch = outline(tmp_path, loaded=Loaded(catalog(programs=(first, second)), (), programs=located))
    return [*map(str, copied_programs(sketch))]


def _node(number: int) -> Node:
    places = {field: Place("data/programs.yaml", line + 20 * number, 5) for field, line in WHERE.items()}
    return Node(Place("data/programs.yaml"), {}, key_places=places)


@pytest.mark.parametrize("field", FIELDS)
def test_what_is_as_in_another_program_is_told_at_its_line(tmp_path: Path, field: str) -> None:
    (line,) = told(tmp_path, **{field: FIRST[field]})
    assert line == (
        f"data/programs.yaml:{WHERE[field] + 20}:5: „{field}“ steht ebenso bei »Stadt« (Zeile {WHERE[field]}); "
        "ist der Eintrag kopiert, hier die Angaben von »Land« eintragen"
    )


def test_what_is_its_own_is_right_even_if_one_office_serves_both(tmp_path: Path) -> None:
    assert told(tmp_path, office=FIRST["office"] | {"name": "Programmbüro Land"}) == []


def test_the_office_is_told_beside_what_else_was_copied(tmp_path: Path) -> None:
    lines = told(tmp_path, audience="Alle", office=FIRST["office"] | {"name": "Programmbüro Land"})
    assert [line.split("„")[1].split("“")[0] for line in lines] == ["audience", "office"]


def test_what_neither_has_is_nothing_in_common(tmp_path: Path) -> None:
    assert told(tmp_path, network=None, milestones=[], building_blocks=[]) == []


@pytest.mark.parametrize(
    ("audience", "is_told"),
    [
        ("Orte, die bei »Lebendige Mitte« mitmachen möchten und Platz haben.", True),
        ("Orte, in denen das Programm Lebendige Mitte viel bewegt.", True),
        ("Orte, die anders als die bei »Lebendige Mitte« keinen Markt haben.", False),
        ("Orte, die von »Lebendige Mitte« zu »Weites Feld« kommen.", False),
        ("Orte, die Platz haben und nicht wissen, wohin damit.", False),
    ],
)
def test_another_program_that_an_entry_speaks_of_as_its_own_is_told(
    rich: Project, audience: str, is_told: bool
) -> None:
    rich.replace(PROGRAMS, AUDIENCE, audience)
    lines = told_by(copied_programs, rich)
    assert ["hier steht »Lebendige Mitte«, und der Eintrag gehört zu »Weites Feld«" in line for line in lines] == (
        [True] if is_told else []
    )
    assert not is_told or lines[0].startswith(f"{rich.place_of(PROGRAMS, audience).rpartition(':')[0]}:")
