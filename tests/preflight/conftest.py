"""The rich site, published once by the real command, for tests to spoil."""

from pathlib import Path

import pytest

from tests.conftest import Keep
from tests.kept import MADE_A_SAMPLE, Recipe
from tests.preflight.built import Built, copy_built
from tests.project import RICH, Project


@pytest.fixture
def built(published_project: Project, tmp_path: Path) -> Built:
    """A copy of the published site that the test may spoil."""
    return copy_built(published_project.root, tmp_path)


@pytest.fixture
def sample(keep: Keep, tmp_path: Path) -> Built:
    """A copy of the same site, said to be a sample and published as a demonstration, that the test may spoil."""
    made = keep(Recipe(RICH, "publish", MADE_A_SAMPLE, environment={"DEMO": "1"}))
    built = copy_built(made.root, tmp_path)
    built.expect(demo=True)
    return built
