"""The record of the accessibility tests names the day and the site, and keeps what its owner wrote."""

from datetime import date

import pytest

from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.validation import validate
from tests.audit import passed
from tests.catalog.specimen import node_of

SITE, DAY = "https://www.ort.example", date(2026, 11, 22)


@pytest.mark.parametrize("head", ["", "tested: 2020-01-01\n", "tested: 2020-01-01\naddress: https://anders.example\n"])
def test_day_and_site_are_written_and_all_else_stays(head: str) -> None:
    text = passed(f"# Notiz\n{head}checks:\n  - Jede Seite\n", DAY, SITE)
    assert text == f"# Notiz\ntested: 2026-11-22\naddress: {SITE}\nchecks:\n  - Jede Seite\n"
    record, _ = validate(Accessibility, node_of(text))
    assert record
    assert record.tested_at(SITE) == PartialDate(2026, 11, 22)
    assert record.tested_at("https://anders.example") is None, "another site's day says nothing of this one"
