"""Accreditations end with their last day; reviews fall due after a year and are announced thirty days before."""

from datetime import date

import pytest

from plugins.catalog.partial_date import PartialDate
from plugins.preflight.dates import last_day
from tests.preflight.built import Built

CONSULTANT = "data/consultant.yaml"


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026", date(2026, 12, 31)),
        ("2026-02", date(2026, 2, 28)),
        ("2028-02", date(2028, 2, 29)),
        ("2026-12", date(2026, 12, 31)),
        ("2026-06-14", date(2026, 6, 14)),
    ],
)
def test_a_date_lasts_as_long_as_it_is_exact(moment: str, day: date) -> None:
    assert last_day(PartialDate.parse(moment)) == day


@pytest.mark.parametrize(
    ("today", "announced", "overdue"),
    [
        (date(2027, 10, 22), False, False),
        (date(2027, 10, 23), True, False),
        (date(2027, 11, 22), True, False),
        (date(2027, 11, 23), False, True),
    ],
)
def test_a_review_is_announced_and_then_overdue(today: date, announced: bool, overdue: bool, built: Built) -> None:
    built.source("data/towns.yaml", r"collected: \S+", "collected: 2026-11-22")
    built.expect(today=today)
    assert ("data/towns.yaml" in built.found("pruefdatum-bald")) == announced
    assert ("data/towns.yaml" in built.found("pruefdatum")) == overdue


@pytest.mark.parametrize(("today", "ended"), [(date(2027, 5, 31), False), (date(2027, 6, 1), True)])
def test_an_accreditation_holds_through_its_last_month(today: date, ended: bool, built: Built) -> None:
    built.source(CONSULTANT, r"until: \S+", "until: 2027-05")
    built.expect(today=today)
    assert bool(built.found("akkreditierung")) == ended
