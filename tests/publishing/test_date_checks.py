"""Nobody has looked at facts on a day that is still to come."""

from pathlib import Path

import pytest

from plugins.catalog import load_catalog
from plugins.publishing.date_checks import check_dates
from tests.catalog.specimen import FILES
from tests.publishing.outlines import outline


def found(root: Path, file: str, old: str, new: str) -> list[str]:
    """Give what is said on November 22, 2026 of facts of which one is changed."""
    (root / "data").mkdir()
    for name, text in FILES.items():
        changed = text.replace(old, new, 1) if name == file else text
        (root / f"data/{name}.yaml").write_text(changed, encoding="utf-8")
    return [str(problem) for problem in check_dates(outline(root, loaded=load_catalog(root)))]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("programs", "reviewed: 2026-11-22", "reviewed: 2027-11-22", "14:15: „reviewed“"),
        ("towns", "collected: 2026-11-22", "collected: 2026-12", "1:12: „collected“"),
        ("accessibility", "tested: 2026-11-22", "tested: 2026-11-24", "1:9: „tested“"),
    ],
)
def test_a_day_to_come_is_told_at_its_place(tmp_path: Path, file: str, old: str, new: str, said: str) -> None:
    (problem,) = found(tmp_path, file, old, new)
    assert problem == (
        f"data/{file}.yaml:{said} liegt in der Zukunft (heute ist der 22.11.2026); "
        "den Tag eintragen, an dem zuletzt nachgesehen wurde"
    )


def test_of_a_number_the_day_is_asked_for_of_which_it_is_and_not_that_of_the_look(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, "programs", "as_of: 2022-06", "as_of: 2029")
    assert problem == (
        "data/programs.yaml:7:46: „as_of“ liegt in der Zukunft (heute ist der 22.11.2026); "
        "eintragen, von wann die Zahl ist, nicht den Tag, an dem Sie nachsehen"
    )


@pytest.mark.parametrize("day", ["2026-11-22", "2026-11-23", "2026-11", "2026"])
def test_today_is_not_to_come_wherever_on_earth_it_is(tmp_path: Path, day: str) -> None:
    assert found(tmp_path, "accessibility", "tested: 2026-11-22", f"tested: {day}") == []


def test_what_is_no_day_is_told_elsewhere(tmp_path: Path) -> None:
    assert found(tmp_path, "accessibility", "tested: 2026-11-22", "tested: morgen") == []
