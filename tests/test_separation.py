"""Software and site are two things: the software names nobody, and its tests read nobody's data and content."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project import REPOSITORY, SMALL
from tests.sample.there import DOMAIN, IDENTITY, PROGRAMS
from tests.separation import OwnersSiteReadError
from tests.whole_repository import copy_repository, run_tests

NO_TEXTS = {".pyc", ".woff2", ".jpg", ".png"}
MARKS_OF_THE_SAMPLE = "plugins/catalog/sample.py"
"""The one file of the software that knows the specimen, to refuse it."""
EXAMPLES = "/examples.html"
"""The style guide shows each component as it looks with the specimen and the real programs; no site is made of it."""
REMAINS = {
    "plugins/catalog/models/consultant.py": (*PROGRAMS.values(),),
    "plugins/catalog/models/programs.py": (*PROGRAMS.values(),),
    "plugins/catalog/stand_ins.py": (DOMAIN,),
    "plugins/styleguide/examples.py": (DOMAIN,),
    "theme/fonts/measure.py": (*PROGRAMS.values(),),
}
"""Hints that say what an entry looks like (»etwa …«), addresses that are reserved for examples, and a text by which
the face was measured."""


def software() -> Iterator[tuple[str, str]]:
    """Give every text of the software and of its tests, but for those of the sample."""
    for folder in ("plugins", "theme", "tests"):
        for path in sorted((REPOSITORY / folder).rglob("*")):
            name = path.relative_to(REPOSITORY).as_posix()
            of_the_sample = name.startswith("tests/sample/") or name.endswith(EXAMPLES)
            if path.is_file() and path.suffix not in NO_TEXTS and not of_the_sample:
                yield name, path.read_text(encoding="utf-8", errors="replace")


@pytest.mark.parametrize("mark", [*IDENTITY, DOMAIN, *PROGRAMS, *PROGRAMS.values()])
def test_no_line_of_software_or_tests_knows_the_sample(mark: str) -> None:
    known = {name for name, marks in REMAINS.items() if mark in marks} | {MARKS_OF_THE_SAMPLE}
    assert {name for name, text in software() if mark.lower() in text.lower()} - known == set()


def test_the_repositorys_own_data_and_content_cannot_be_read_by_a_test() -> None:
    for path in (REPOSITORY / "data/consultant.yaml", REPOSITORY / "content/seiten/start.md"):
        with pytest.raises(OwnersSiteReadError):
            path.read_text(encoding="utf-8")
    for folder in (REPOSITORY / "data", REPOSITORY / "content"):
        with pytest.raises(OwnersSiteReadError):
            list(folder.iterdir())


def test_it_does_not_help_to_say_where_they_are_in_another_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(REPOSITORY / "tests")
    with pytest.raises(OwnersSiteReadError):
        Path("../data/consultant.yaml").read_bytes()


def test_what_is_made_from_the_models_and_the_sites_of_tests_can_be_read() -> None:
    assert (REPOSITORY / "data/schema/consultant.schema.json").read_bytes()
    assert (SMALL / "data/consultant.yaml").read_bytes()


def test_with_a_second_owners_data_the_tests_of_the_sample_leave_themselves_out(tmp_path: Path) -> None:
    repository = copy_repository(SMALL, tmp_path / "repository")
    assert repository.run("check").code == 0
    run = run_tests(repository, "tests/sample", "tests/catalog/test_schema.py")
    assert run.returncode == 0, run.stdout + run.stderr
    assert "tests of the sample were not run: this site is its owner's and no longer the sample" in run.stdout
    assert "deselected" in run.stdout
