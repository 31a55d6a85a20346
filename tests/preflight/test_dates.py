"""Accreditations end with their last day; reviews fall due after a year, and are a mistake sixty days later."""

from datetime import date

import pytest

from tests.preflight.built import Built
from tests.project import SITE_URL

CONSULTANT = "data/consultant.yaml"


@pytest.mark.parametrize(
    ("today", "announced", "overdue"),
    [
        (date(2027, 10, 22), False, False),
        (date(2027, 10, 23), True, False),
        (date(2027, 11, 23), True, False),
        (date(2028, 1, 21), True, False),
        (date(2028, 1, 22), False, True),
    ],
)
def test_a_review_is_announced_asked_for_and_then_too_late(
    today: date, announced: bool, overdue: bool, built: Built
) -> None:
    built.source("data/towns.yaml", r"collected: \S+", "collected: 2026-11-22")
    built.expect(today=today)
    assert ("data/towns.yaml" in built.found("pruefdatum-bald")) == announced
    assert ("data/towns.yaml" in built.found("pruefdatum")) == overdue


@pytest.mark.parametrize(
    ("today", "announced"),
    [(date(2027, 4, 30), False), (date(2027, 5, 1), True), (date(2027, 5, 31), True), (date(2027, 6, 1), False)],
)
def test_the_end_of_an_accreditation_is_announced_thirty_days_before(
    today: date, announced: bool, built: Built
) -> None:
    built.source(CONSULTANT, r"until: \S+", "until: 2027-05")
    built.expect(today=today)
    assert bool(built.found("akkreditierung-bald")) == announced


@pytest.mark.parametrize(("today", "ended"), [(date(2027, 5, 31), False), (date(2027, 6, 1), True)])
def test_an_accreditation_holds_through_its_last_month(today: date, ended: bool, built: Built) -> None:
    built.source(CONSULTANT, r"until: \S+", "until: 2027-05")
    built.expect(today=today)
    assert bool(built.found("akkreditierung")) == ended
    told = "die Akkreditierung für »Lebendige Mitte« ist am 31.5.2027 abgelaufen; verlängern lassen"
    assert any(told in one.problem.message for one in built.examine().errors) == ended


@pytest.mark.parametrize(
    ("audited", "said"),
    [
        ("tested: 2026-11-20\naddress: https://www.xn--brger-kva.example", "unter https://www.bürger.example, "),
        ("tested: 2026-11-20", "noch nicht geprüft"),
        ("address: https://www.ort.example", "noch nicht geprüft"),
    ],
)
def test_an_audit_under_another_address_is_said_to_be_one(audited: str, said: str, built: Built) -> None:
    built.source("data/accessibility.yaml", r"tested: .*\naddress: .*", audited)
    (told,) = (one.problem for one in built.examine().warnings if one.problem.place.file == "data/accessibility.yaml")
    assert said in told.message
    moved = f"ihre Adresse ist jetzt {SITE_URL}; „make audit“ ausführen"
    assert told.message.endswith(moved) == ("bürger" in said)
