"""Fixtures that all tests share."""

from pathlib import Path

import pytest

from tests.programs_needed import leave_out, must_run_everything
from tests.project import REPOSITORY, Project, copy_project

LEFT_OUT = pytest.StashKey[list[str]]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what this machine cannot run; on CI, and where it could be installed, nothing is left out."""
    if not must_run_everything():
        left_out, config.stash[LEFT_OUT] = leave_out(items)
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say plainly what was not run."""
    for sentence in config.stash.get(LEFT_OUT, []):
        terminalreporter.write_line(sentence, yellow=True)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A copy of the project that the test may change."""
    return copy_project(REPOSITORY, tmp_path / "project")


@pytest.fixture(scope="session")
def built_project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A copy of the project with the real site built once in ``output/``; tests only read it."""
    built = copy_project(REPOSITORY, tmp_path_factory.mktemp("built") / "project")
    run = built.run("html")
    assert run.code == 0, run.err
    return built


@pytest.fixture(scope="session")
def built_site(built_project: Project) -> Path:
    """The folder of the real site, built once by the real command; tests only read it."""
    return built_project.root / "output"
