"""The check lists what must be looked at again: within thirty days, or already overdue."""

from datetime import UTC, datetime

from plugins.catalog.partial_date import PartialDate
from tests.project import Project

CONSULTANT = "data/consultant.yaml"


def on(day: str) -> dict[str, str]:
    moment = datetime.combine(PartialDate.parse(day).last_day, datetime.min.time(), UTC)
    return {"SOURCE_DATE_EPOCH": str(int(moment.timestamp()))}


def test_nothing_is_listed_while_nothing_is_due(small: Project) -> None:
    said = small.run("check").out
    assert said.startswith("Alles in Ordnung: ")
    assert "Fällig" not in said


def test_what_is_due_within_thirty_days_or_overdue_is_listed_in_the_order_of_its_days(small: Project) -> None:
    small.replace("content/seiten/impressum.md", "reviewed: 2026-09-01", "reviewed: 2026-08-10")
    run = small.run("check", **on("2027-08-12"))
    assert run.code == 0, run.err
    assert run.out.startswith("Keine Fehler, aber noch etwas zu tun: ")
    first, *others = run.out.partition("Fällig:\n")[2].splitlines()
    place = small.place_of("content/seiten/impressum.md", "2026-08-10")
    assert first == (
        f"  {place}: die Prüfung war am 10.8.2027 fällig; prüfen und das Datum erneuern, "
        "nach dem 9.10.2027 wird ohne sie nichts mehr veröffentlicht"
    )
    assert any("data/programs.yaml:" in line and "bis zum 1.9.2027 prüfen" in line for line in others)


def test_an_exception_that_ends_soon_or_has_ended_is_listed(small: Project) -> None:
    small.write(
        "data/exceptions.yaml",
        "exceptions:\n  - check: reste\n    file: content/seiten/kontakt.md\n    reason: So ist es gut.\n"
        "    until: 2027-01-31\n",
    )
    place = small.place_of("data/exceptions.yaml", "2027-01-31")
    assert "Ausnahme" not in small.run("check", **on("2026-12-31")).out
    assert f"{place}: die Ausnahme läuft ab (am 31.1.2027)" in small.run("check", **on("2027-01-01")).out
    assert f"{place}: die Ausnahme ist abgelaufen (am 31.1.2027)" in small.run("check", **on("2027-02-01")).out


def test_an_accreditation_that_ends_soon_or_has_ended_is_listed(small: Project) -> None:
    small.replace(CONSULTANT, "    reviewed:", "    until: 2026-12\n    reviewed:")
    place = small.place_of(CONSULTANT, "2026-12")
    assert f"{place}: die Akkreditierung läuft ab (am 31.12.2026)" in small.run("check", **on("2026-12-05")).out
    assert f"{place}: die Akkreditierung ist abgelaufen (am 31.12.2026)" in small.run("check", **on("2027-01-01")).out
