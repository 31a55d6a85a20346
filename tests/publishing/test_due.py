"""The check lists what must be looked at again: within thirty days, or already overdue."""

from datetime import UTC, datetime

import pytest

from plugins.catalog.partial_date import PartialDate
from plugins.catalog.reviews import renewed
from tests.example_catalog import consultant
from tests.project import Project

CONSULTANT = "data/consultant.yaml"
PROGRAM = "»Offene Türen«"
SUBJECTS = {
    "data/programs.yaml": f"Programm {PROGRAM}",
    CONSULTANT: f"Akkreditierung für {PROGRAM}",
    "data/towns.yaml": "Orte",
    "content/seiten/datenschutz.md": "Seite „Datenschutz“",
}


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
        f"  {place}: Seite „Impressum“: die Prüfung war am 10.8.2027 fällig; prüfen und das Datum erneuern, "
        "nach dem 9.10.2027 wird ohne sie nichts mehr veröffentlicht"
    )
    for file, subject in SUBJECTS.items():
        assert any(f"{file}:" in line and f"{subject}: bis zum 1.9.2027 prüfen" in line for line in others), subject


def test_what_stops_a_publication_is_listed_first_and_says_so(small: Project) -> None:
    small.replace("content/seiten/impressum.md", "reviewed: 2026-09-01", "reviewed: 2026-08-10")
    small.replace(CONSULTANT, "    reviewed:", "    until: 2027-10-20\n    reviewed:")
    small.replace("data/programs.yaml", "reviewed: 2026-09-01", "reviewed: 2026-09-30")
    run = small.run("check", **on("2027-10-25"))
    assert run.code == 0, run.err
    page, accreditation, *others = (line.partition(": ")[2] for line in run.out.partition("Fällig:\n")[2].splitlines())
    assert page == (
        "Seite „Impressum“: die Prüfung war am 10.8.2027 fällig, seit dem 10.10.2027 wird ohne sie nichts mehr "
        "veröffentlicht; alle Angaben dazu prüfen, dann das heutige Datum eintragen"
    )
    assert accreditation.startswith(
        f"die Akkreditierung für {PROGRAM} ist am 20.10.2027 abgelaufen, seither wird nichts mehr veröffentlicht; "
    )
    assert others
    assert not any("seit" in other for other in others)
    assert "Impressum" in small.run("publish", **on("2027-10-25")).err


def test_an_exception_that_ends_soon_or_has_ended_is_listed(small: Project) -> None:
    small.write(
        "data/exceptions.yaml",
        "exceptions:\n  - check: reste\n    file: content/seiten/kontakt.md\n    reason: So ist es gut.\n"
        "    until: 2027-01-31\n",
    )
    place = small.place_of("data/exceptions.yaml", "2027-01-31")
    assert "Ausnahme" not in small.run("check", **on("2026-12-31")).out
    assert f"{place}: die Ausnahme läuft ab (am 31.1.2027)" in small.run("check", **on("2027-01-01")).out
    ended = f"{place}: die Ausnahme ist am 31.1.2027 abgelaufen, seither wird nichts mehr veröffentlicht; "
    assert ended in small.run("check", **on("2027-02-01")).out


def test_an_accreditation_that_ends_soon_or_has_ended_is_listed(small: Project) -> None:
    small.replace(CONSULTANT, "    reviewed:", "    until: 2026-12\n    reviewed:")
    said = f"{small.place_of(CONSULTANT, '2026-12')}: die Akkreditierung für {PROGRAM}"
    assert f"{said} läuft ab (am 31.12.2026)" in small.run("check", **on("2026-12-05")).out
    assert f"{said} ist am 31.12.2026 abgelaufen" in small.run("check", **on("2027-01-01")).out


@pytest.mark.parametrize(
    ("command", "day"), [("check", "2026-12-05"), ("check", "2027-01-01"), ("publish", "2027-01-01")]
)
def test_the_entry_of_an_accreditation_that_ends_is_to_be_struck_unless_it_is_the_only_one(
    small: Project, command: str, day: str
) -> None:
    small.replace(CONSULTANT, "    reviewed:", "    until: 2026-12\n    reviewed:")
    run = small.run(command, **on(day))
    assert "verlängern lassen und „until“ ändern\n" in f"{run.out}{run.err}".replace(" [akkreditierung]", "")
    one = consultant().accreditations
    assert renewed(consultant(accreditations=(*one, *one))).endswith("ändern, oder den Eintrag streichen")
