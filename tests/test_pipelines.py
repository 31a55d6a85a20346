"""The shipped pipelines publish data and texts by themselves; only untested software waits for the tests."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.project import REPOSITORY

GITHUB, GITLAB = ".github/workflows/website.yml", ".gitlab-ci.yml"
OWNERS = ("data/services.yaml", "content/angebote/neu.md", "data/comments/x/a.yaml", "docs/redaktion.md", "README.md")
SOFTWARE = (
    *("plugins/towns/pages.py", "theme/styles/tokens.css", "tests/conftest.py", "pelicanconf.py", "Makefile"),
    *("requirements.lock", "pyproject.toml", "package-lock.json", ".npmrc", ".gitlab-ci.yml"),
)
MAKE = "lint test:\n\t@echo $@ >> ../made\n\t@test ! -e plugins/wrong\n"


def pipeline(file: str) -> dict[str, Any]:
    return yaml.safe_load((REPOSITORY / file).read_text(encoding="utf-8"))


def git(root: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Test", "-c", "user.email=test@ort.example", "-c", "commit.gpgsign=false")
    ran = subprocess.run(("git", *identity, *arguments), cwd=root, check=True, capture_output=True, encoding="utf-8")
    return ran.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    root = tmp_path / "repository"
    shutil.copytree(REPOSITORY / ".ci", root / ".ci")
    git(root, "init", "--quiet")
    (root / ".git/info/exclude").write_text("/tested/\n", encoding="utf-8")
    commit(root, *OWNERS, *SOFTWARE)
    return root


def commit(root: Path, *files: str) -> None:
    for file in files:
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(path.read_text() + "#x\n" if path.exists() else MAKE, encoding="utf-8")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Change")


def software(repository: Path) -> str:
    """Give the name under which the pipelines note what was tested."""
    ran = subprocess.run([repository / ".ci/software"], check=True, capture_output=True, encoding="utf-8")
    return ran.stdout.strip()


def checked(repository: Path) -> tuple[bool, list[str]]:
    """Run the job of GitLab that checks; give whether it lets the publication begin, and what it had made."""
    made = repository.parent / "made"
    made.unlink(missing_ok=True)
    script = "\n".join(pipeline(GITLAB)["check"]["script"])
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    ran = subprocess.run(["bash", "-eo", "pipefail", "-c", script], cwd=repository, env=environment, check=False)
    return ran.returncode == 0, made.read_text().split() if made.exists() else []


@pytest.mark.parametrize("file", OWNERS)
def test_a_change_of_data_or_texts_waits_for_no_test(repository: Path, file: str) -> None:
    before = software(repository)
    assert checked(repository) == (True, ["lint", "test"])
    commit(repository, file)
    assert software(repository) == before
    assert checked(repository) == (True, [])


@pytest.mark.parametrize("file", SOFTWARE)
def test_a_change_of_the_software_waits_for_all_tests(repository: Path, file: str) -> None:
    before = software(repository)
    checked(repository)
    commit(repository, "data/services.yaml", file)
    assert software(repository) != before
    assert checked(repository) == (True, ["lint", "test"])


def test_software_that_failed_its_tests_goes_out_with_no_later_change_of_data(repository: Path) -> None:
    checked(repository)
    commit(repository, "plugins/wrong")
    assert checked(repository) == (False, ["lint"])
    commit(repository, "data/services.yaml")
    assert checked(repository) == (False, ["lint"]), "nothing is noted that did not pass"


def test_going_back_to_software_that_was_tested_needs_no_test(repository: Path) -> None:
    checked(repository)
    commit(repository, "plugins/wrong")
    git(repository, "revert", "--no-edit", "HEAD")
    assert checked(repository) == (True, [])


def test_github_notes_software_under_the_name_by_which_it_asks_and_only_after_its_tests() -> None:
    jobs = pipeline(GITHUB)["jobs"]
    name, note = jobs["changes"]["steps"][1:]
    (saved,) = (step for step in jobs["tested"]["steps"] if "uses" in step)
    assert ".ci/software" in name["run"]
    assert note["with"]["key"] == "tested-${{ steps.software.outputs.name }}"
    assert jobs["changes"]["outputs"]["software"] == "${{ steps.software.outputs.name }}"
    assert saved["with"] == {"path": note["with"]["path"], "key": "tested-${{ needs.changes.outputs.software }}"}
    assert jobs["tested"]["needs"] == ["changes", "check"]
    assert "if" not in jobs["tested"], "without a condition of its own it waits for success"
    assert jobs["tested"]["runs-on"] == jobs["changes"]["runs-on"]
    assert "container" not in jobs["tested"], "what is packed in another system is not found again"
    assert jobs["check"]["if"] == "needs.changes.outputs.tested != 'true'"


def test_what_dates_change_is_published_every_night() -> None:
    assert pipeline(GITHUB)[True]["schedule"], "YAML 1.1 reads the key »on« as true"


def test_only_the_gate_decides_what_goes_out() -> None:
    github, gitlab = pipeline(GITHUB)["jobs"], pipeline(GITLAB)
    for job in (github["build"], github["webspace"]):
        assert "make publish" in [step.get("run") for step in job["steps"]]
        assert "!failure()" in job["if"], "a skipped test stops nothing, a failed one does"
    for job in (gitlab["pages"], gitlab["webspace"]):
        assert "make publish" in job["script"]
        assert "needs" not in job, "jobs of a later stage wait for those of an earlier one that are there"
