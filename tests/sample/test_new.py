"""The sample that ships can be taken over: each of its programs alone, and all together."""

import shutil
from pathlib import Path

import pytest

from tests.sample.there import DOMAIN, IDENTITY, NAME, PROGRAMS
from tests.workshop.new.cases import PERSON
from tests.workshop.new.projects import REPOSITORY, SETTINGS, Project

MARKS = (*NAME.split(), *IDENTITY, DOMAIN, "Muster")


def begun(root: Path, *program_ids: str) -> dict[str, bytes]:
    """Begin a site on a copy of the sample; give its files."""
    for name in ("data", "content"):
        shutil.copytree(REPOSITORY / name, root / name)
    for name in SETTINGS:
        shutil.copy2(REPOSITORY / name, root / name)
    project = Project(root)
    chosen = "".join(f"  - {program_id}\n" for program_id in program_ids)
    address = "".join(f"  {field}: {value}\n" for field, value in PERSON["address"].items())
    single = "".join(f"{name}: {PERSON[name]}\n" for name in ("name", "form", "email", "phone", "website"))
    run = project.new(f"{single}address:\n{address}services: [Moderation]\nprograms:\n{chosen}")
    assert (run.code, run.err) == (0, "")
    return {name: text for name, text in project.files("data", "content").items() if "/schema/" not in name}


def words_in(files: dict[str, bytes], words: list[str]) -> list[tuple[str, str]]:
    """Give the files in which a word stands."""
    return [(name, word) for name, text in files.items() for word in words if word.lower() in text.decode().lower()]


@pytest.mark.parametrize("program_id", PROGRAMS)
def test_one_program_comes_along_without_a_word_of_the_others(program_id: str, tmp_path: Path) -> None:
    files = begun(tmp_path, program_id)
    others = [word for other in PROGRAMS.items() if other[0] != program_id for word in other]
    assert words_in(files, [*MARKS, *others]) == []


def test_all_programs_come_along_together(tmp_path: Path) -> None:
    files = begun(tmp_path, *PROGRAMS)
    assert words_in(files, list(MARKS)) == []
