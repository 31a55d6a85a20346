"""The record of the accessibility tests names the day and the site, and keeps what its owner wrote."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.validation import validate
from tests.audit import Findings, conclusion, passed
from tests.catalog.specimen import node_of
from tests.project import REPOSITORY

SITE, DAY = "https://www.ort.example", date(2026, 11, 22)


@pytest.mark.parametrize("head", ["", "tested: 2020-01-01\n", "tested: 2020-01-01\naddress: https://anders.example\n"])
def test_day_and_site_are_written_and_all_else_stays(head: str) -> None:
    text = passed(f"# Notiz\n{head}checks:\n  - Jede Seite\n", DAY, SITE)
    assert text == f"# Notiz\ntested: 2026-11-22\naddress: {SITE}\nchecks:\n  - Jede Seite\n"
    record, _ = validate(Accessibility, node_of(text))
    assert record
    assert record.tested_at(SITE) == PartialDate(2026, 11, 22)
    assert record.tested_at("https://anders.example") is None, "another site's day says nothing of this one"


def test_what_comes_after_the_tests_believes_in_today() -> None:
    test = f"{Path(__file__)}::{test_of_what_failed_the_pages_are_named.__name__}"
    script = f"import os, pytest; pytest.main(['--numprocesses=0', {test!r}]); print(os.environ['SOURCE_DATE_EPOCH'])"
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=REPOSITORY,
        env={**os.environ, "SOURCE_DATE_EPOCH": "4000000000"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "1 passed" in run.stdout
    assert run.stdout.endswith("4000000000\n")


ROUTES = ("/", "/kontakt/", "/profil/")
REPORT = (
    "AssertionError: assert {'/kontakt/ at 360 px': ['color-contrast']} == {}\n'/profil/index.html:12: Stray end tag'"
)


def test_it_closes_in_german_with_what_was_tested_and_where_the_day_stands() -> None:
    said = conclusion(0, Findings(passed=14), ROUTES, DAY)
    assert said.startswith("Alle 14 Prüfungen sind bestanden, an 3 Seiten: ")
    assert "In data/accessibility.yaml steht jetzt der Tag: 2026-11-22." in said


def test_of_what_failed_the_pages_are_named() -> None:
    said = conclusion(1, Findings(passed=12, failed={"a": REPORT, "b": "assert False"}), ROUTES, DAY)
    assert said.startswith("2 Prüfungen sind nicht bestanden: /kontakt/, /profil/. ")
    assert said.endswith("data/accessibility.yaml ist, wie es war.")


@pytest.mark.parametrize(
    ("code", "findings"), [(0, Findings(passed=3, left_out=["2 tests were not run"])), (2, Findings(passed=3))]
)
def test_without_all_tests_no_day_is_told(code: int, findings: Findings) -> None:
    said = conclusion(code, findings, ROUTES, DAY)
    assert "steht jetzt der Tag" not in said
    assert said.endswith("wie es war.")
