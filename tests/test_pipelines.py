"""The shipped pipelines publish data and texts by themselves; only changed software has to wait for the tests."""

import os
import subprocess
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.project import REPOSITORY

GITHUB, GITLAB = ".github/workflows/website.yml", ".gitlab-ci.yml"
OWNERS = ("data/services.yaml", "content/angebote/neu.md", "data/comments/x/a.yaml", "docs/redaktion.md", "README.md")
SOFTWARE = (
    *("plugins/towns/pages.py", "theme/styles/tokens.css", "tests/conftest.py", "pelicanconf.py", "Makefile"),
    *("requirements.lock", "pyproject.toml", "package-lock.json"),
)


def pipeline(file: str) -> dict[str, Any]:
    return yaml.safe_load((REPOSITORY / file).read_text(encoding="utf-8"))


def git(root: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Test", "-c", "user.email=test@ort.example", "-c", "commit.gpgsign=false")
    ran = subprocess.run(("git", *identity, *arguments), cwd=root, check=True, capture_output=True, encoding="utf-8")
    return ran.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "--quiet")
    commit(tmp_path, *OWNERS, *SOFTWARE)
    return tmp_path


def commit(root: Path, *files: str) -> None:
    for file in files:
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(path.read_text() + "x" if path.exists() else "", encoding="utf-8")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Change")


def decides(repository: Path, before: str, event: str = "push") -> str:
    """Run the step of the workflow that decides, on a real repository."""
    (step,) = (step for step in pipeline(GITHUB)["jobs"]["changes"]["steps"] if step.get("id") == "compare")
    output = repository.parent / "github-output"
    output.write_text("")
    environment = {**os.environ, "EVENT": event, "BEFORE": before, "GITHUB_OUTPUT": str(output)}
    subprocess.run(["bash", "-e", "-c", step["run"]], cwd=repository, env=environment, check=True, capture_output=True)
    return output.read_text().strip()


@pytest.mark.parametrize("file", OWNERS)
def test_a_change_of_data_or_texts_waits_for_no_test(repository: Path, file: str) -> None:
    before = git(repository, "rev-parse", "HEAD")
    commit(repository, file)
    assert decides(repository, before) == "software=false"
    assert not gitlab_tests(file)


@pytest.mark.parametrize("file", SOFTWARE)
def test_a_change_of_the_software_waits_for_all_tests(repository: Path, file: str) -> None:
    before = git(repository, "rev-parse", "HEAD")
    commit(repository, "data/services.yaml", file)
    assert decides(repository, before) == "software=true"
    assert gitlab_tests(file)


def gitlab_tests(file: str) -> bool:
    (patterns,) = (rule["changes"] for rule in pipeline(GITLAB)["check"]["rules"] if "changes" in rule)
    return any(fnmatch(file, pattern.replace("/**/*", "/*")) for pattern in patterns)


def test_where_there_is_nothing_to_compare_with_all_tests_run(repository: Path) -> None:
    assert decides(repository, "0" * 40) == "software=true"


@pytest.mark.parametrize("event", ["schedule", "workflow_dispatch"])
def test_the_nightly_publication_waits_for_no_test(repository: Path, event: str) -> None:
    assert decides(repository, "", event) == "software=false"
    assert pipeline(GITHUB)[True]["schedule"], "YAML 1.1 reads the key »on« as true"


def test_only_the_gate_decides_what_goes_out() -> None:
    github, gitlab = pipeline(GITHUB)["jobs"], pipeline(GITLAB)
    for job in (github["build"], github["webspace"]):
        assert "make publish" in [step.get("run") for step in job["steps"]]
        assert "!failure()" in job["if"], "a skipped test stops nothing, a failed one does"
    for job in (gitlab["pages"], gitlab["webspace"]):
        assert "make publish" in job["script"]
        assert "needs" not in job, "jobs of a later stage wait for those of an earlier one that are there"
