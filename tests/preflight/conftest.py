"""The real site, published once by the real command."""

from pathlib import Path

import pytest

from tests.preflight.built import EPOCH, Built, copy_built
from tests.project import REPOSITORY, Project, copy_project


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project with the real site published in ``output/`` as a demonstration; tests only read it."""
    project = copy_project(REPOSITORY, tmp_path_factory.mktemp("published") / "project")
    run = project.run("publish", DEMO="1", SOURCE_DATE_EPOCH=EPOCH)
    assert run.code == 0, run.err
    return project


@pytest.fixture
def built(published: Project, tmp_path: Path) -> Built:
    """A copy of the published site that the test may spoil."""
    return copy_built(published.root, tmp_path)
