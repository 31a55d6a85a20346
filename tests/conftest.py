"""Fixtures that all tests share."""

from pathlib import Path

import pytest

from tests.project import REPOSITORY, Project, copy_project


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
