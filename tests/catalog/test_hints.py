"""A hint where a figure, a word of a list or a day belongs is told as what is missing, and not as a mistake of type."""

import pytest

from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.services import Service
from plugins.catalog.models.towns import Town, Towns
from plugins.catalog.models.website import Website
from plugins.catalog.validation import validate
from tests.catalog.specimen import node_of

TOWN = """\
id: "[[Kennung]]"
name: "[[Name des Orts]]"
kind: "[[Art]]"
state: "[[Bundesland]]"
ags: "[[Schlüssel]]"
position: {lat: "[[Breite]]", lon: "[[Länge]]", source: "[[Quelle]]"}
participations:
  - program: "[[Programm]]"
    since: "[[Jahr]]"
    confidence: "[[Wie sicher]]"
    sources: [https://www.ort.example]
"""
REQUIRED = ("id", "kind", "state", "lat", "lon", "source", "program", "confidence")
OPTIONAL = ("ags", "since")


def test_every_hint_of_a_town_that_is_no_text_is_missed() -> None:
    _, problems = validate(Town, node_of(TOWN))
    told = {problem.message.split("“")[0].removeprefix("hier fehlt noch „"): problem.message for problem in problems}
    assert told.keys() == {*REQUIRED, *OPTIONAL}
    for field, message in told.items():
        assert "“; „[[" in message
        assert message.endswith("]]“ samt den Klammern durch Ihre Angabe ersetzen" + WAYS.get(field, ""))


WHOLE = ", oder „position“ mit allem darunter löschen"
WAYS = dict.fromkeys(OPTIONAL, ", oder die Zeile löschen") | dict.fromkeys(("lat", "lon", "source"), WHOLE)


@pytest.mark.parametrize(
    ("model", "text", "field"),
    [
        (Consultant, 'phone: "[[Nummer]]"', "phone"),
        (Consultant, 'host: "[[Anbieter]]"', "host"),
        (Website, 'comments: {channel: "[[Weg]]"}', "channel"),
        (Website, 'hosts: ["[[Wo sie liegt]]"]', "hosts"),
        (Service, 'programs: "[[Kennungen]]"', "programs"),
        (Service, 'programs: ["[[Kennung]]"]', "programs"),
    ],
)
def test_so_is_every_other_hint(model: type, text: str, field: str) -> None:
    _, problems = validate(model, node_of(text))
    (message,) = (problem.message for problem in problems if "fehlt noch" in problem.message)
    assert message.startswith(f"hier fehlt noch „{field}“; „[[")


def test_the_day_of_the_towns_may_wait_for_its_owner() -> None:
    towns, problems = validate(Towns, node_of('collected: "[[Tag]]"'))
    assert problems == ()
    assert towns
    assert towns.collected is None


def test_a_summary_that_waits_for_its_owner_is_as_short_or_long_as_its_hint() -> None:
    for hint in ("[[kurz]]", f"[[{'lang ' * 40}]]", "Kurz, [[und mehr]]"):
        _, problems = validate(Service, node_of(f'summary: "{hint}"'))
        assert not [problem for problem in problems if "„summary“" in problem.message], hint
