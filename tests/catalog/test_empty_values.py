"""A field without a value is told with a remedy that its model allows."""

import pytest

from plugins.catalog.empty_values import told_by_model
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.towns import Towns
from plugins.catalog.models.website import Website
from plugins.catalog.yaml.text import parse_yaml

CASES = {
    "one that must be there": (
        Towns,
        "collected: 2026\ntowns:\n  - id: a\n    participations:\n",
        "hinter „participations:“ fehlt der Wert; eintragen: Teilnahmen an Programmen; nimmt ein Ort an "
        "keinem mehr teil, seinen ganzen Eintrag löschen",
    ),
    "one that may be left out": (
        Towns,
        "collected: 2026\ntowns:\n  - id: a\n    ags:\n",
        "hinter „ags:“ fehlt der Wert; eintragen oder die Zeile löschen",
    ),
    "one of a record within": (Consultant, "address:\n  city:\n", "hinter „city:“ fehlt der Wert; eintragen: Ort"),
    "one of a record that is one of several": (
        Website,
        "comments:\n  channel: isso\n  server:\n",
        "hinter „server:“ fehlt der Wert; eintragen: Adresse des Isso-Servers, etwa https://kommentare.ihre-domain.de",
    ),
    "one that nobody knows": (
        Towns,
        "farbe:\n",
        "hinter „farbe:“ fehlt der Wert; eintragen, oder die Zeile löschen, wenn die Angabe freiwillig ist",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_remedy_fits_the_field(case: str) -> None:
    model, text, message = CASES[case]
    found = parse_yaml(text, "x.yaml")
    assert [problem.message for problem in told_by_model(found.problems, found.meant, model)] == [message]
