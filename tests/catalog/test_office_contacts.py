"""Under what an office is reached is neither the owner's nor another program's."""

from pathlib import Path

import pytest

from tests.catalog.specimen import FILES, load, said

OFFICE = 'operator: Träger, city: Berlin, website: "https://www.traeger.example"'
_SECOND = (
    FILES["programs"]
    .replace("programs:\n", "")
    .replace("id: stadt", "id: land")
    .replace("name: Stadt", "name: Land")
    .replace(OFFICE, 'operator: Verband, city: Kiel, website: "https://www.verband.example"')
)
TWO = ("reviewed: 2026-11-22\n", f"reviewed: 2026-11-22\n{_SECOND}")
"""A second program, whose office another body runs."""
HERS = {
    "her mailbox": ("email: Post@ort.example", "E-Mail-Adresse (data/consultant.yaml, Zeile 8)", "oder die Zeile"),
    "her number": ("phone: +49 3496 0120345", "Telefonnummer (data/consultant.yaml, Zeile 9)", "oder die Zeile"),
    "her website": ('website: "https://ort.example/"', "Website (data/site.yaml, Zeile 1)", "eintragen; betreiben Sie"),
}
OFFICES_OWN = {
    "another mailbox": ("operator: Träger,", "operator: Träger, email: buero@ort.example,"),
    "another number": ("operator: Träger,", 'operator: Träger, phone: "030 0120345",'),
    "an office that she runs herself": ("operator: Träger,", "operator: Büro Alma Windfeder, email: post@ort.example,"),
    "a page below her provider": ("https://www.traeger.example", "https://www.ort.example/stadt"),
}


@pytest.mark.parametrize(("field", "whose", "right"), HERS.values(), ids=HERS)
def test_what_is_the_owners_own_is_told_at_the_office(tmp_path: Path, field: str, whose: str, right: str) -> None:
    office = OFFICE.partition(", website")[0] + f", {field}" if field.startswith("website") else f"{OFFICE}, {field}"
    (problem,) = said(load(tmp_path, {"programs": (OFFICE, office)}).problems)
    assert problem.startswith("data/programs.yaml:12:")
    assert f"ist Ihre eigene {whose}; die des Programmbüros eintragen" in problem
    assert right in problem


@pytest.mark.parametrize(("old", "new"), OFFICES_OWN.values(), ids=OFFICES_OWN)
def test_what_is_the_offices_own_is_told_nobody(tmp_path: Path, old: str, new: str) -> None:
    assert said(load(tmp_path, {"programs": (old, new)}).problems) == []


def test_where_to_ask_that_is_the_website_of_another_office_is_told(tmp_path: Path) -> None:
    changes = {"programs": TWO, "consultant": ("at: https://www.ort.example", "at: https://verband.example/")}
    assert said(load(tmp_path, changes).problems) == [
        "data/consultant.yaml:15:15: das ist die Website des Programmbüros von »Land« und steht bei »Stadt«; "
        "hier also https://www.traeger.example"
    ]


@pytest.mark.parametrize(
    "asked",
    [
        "Programmbüro\n    check_at: https://www.traeger.example",
        "Programmbüro\n    check_at: https://www.traeger.example/begleitung",
        "Programmbüro\n    check_at: https://www.verband.example/pool/stadt",
        "Verband\n    check_at: https://www.verband.example",
    ],
)
def test_where_to_ask_that_is_its_own_or_meant_is_told_nobody(tmp_path: Path, asked: str) -> None:
    changes = {"programs": TWO, "consultant": ("Programmbüro\n    check_at: https://www.ort.example", asked)}
    assert said(load(tmp_path, changes).problems) == []


def test_a_website_that_two_offices_share_is_each_ones_own(tmp_path: Path) -> None:
    both = ("reviewed: 2026-11-22\n", TWO[1].replace("www.verband.example", "www.traeger.example"))
    changes = {"programs": both, "consultant": ("at: https://www.ort.example", "at: https://www.traeger.example/")}
    assert said(load(tmp_path, changes).problems) == []


def test_where_one_body_runs_both_offices_either_may_be_asked(tmp_path: Path) -> None:
    both = ("reviewed: 2026-11-22\n", TWO[1].replace("operator: Verband", "operator: Träger (T)"))
    changes = {"programs": both, "consultant": ("at: https://www.ort.example", "at: https://www.verband.example")}
    assert said(load(tmp_path, changes).problems) == []
