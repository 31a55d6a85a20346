"""What the owner is called names no program, and the role of an accreditation none but its own."""

from pathlib import Path

import pytest

from tests.catalog.specimen import load, said
from tests.catalog.test_rules import LAND

TWO = (LAND["programs"][0], LAND["programs"][1].replace("name: Land", "name: Weites Land"))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "role: Prozessbegleiterin\nprof",
            "role: Prozessbegleiterin für »Stadt«\nprof",
            "4:7: „role“ nennt »Stadt«; das Programm weglassen; wofür Sie akkreditiert sind, sagen die Einträge unter",
        ),
        (
            "profession: Beraterin",
            "profession: Beraterin und Prozessbegleiterin im Programm Weites Land",
            "5:13: „profession“ nennt »Weites Land«; das Programm weglassen",
        ),
        (
            "    role: Prozessbegleiterin",
            "    role: Prozessbegleiterin in »Weites Land«",
            "13:11: „role“ nennt »Weites Land«, dieser Eintrag gilt aber für »Stadt«; eines von beiden berichtigen",
        ),
    ],
)
def test_a_program_in_a_role_is_told_where_it_stands(tmp_path: Path, old: str, new: str, message: str) -> None:
    (told,) = said(load(tmp_path, {"consultant": (old, new), "programs": TWO}).problems)
    assert told.startswith(f"data/consultant.yaml:{message}")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("role: Prozessbegleiterin\nprof", "role: Prozessbegleiterin und Coach\nprof"),
        ("profession: Beraterin", "profession: Beraterin für Stadt und weites Land"),
        ("profession: Beraterin", "profession: Beraterin für »Gewaltfreie Kommunikation«"),
        ("    role: Prozessbegleiterin", "    role: Prozessbegleiterin in »Stadt«"),
    ],
)
def test_other_words_and_the_own_program_of_an_entry_are_fine(tmp_path: Path, old: str, new: str) -> None:
    assert said(load(tmp_path, {"consultant": (old, new), "programs": TWO}).problems) == []
