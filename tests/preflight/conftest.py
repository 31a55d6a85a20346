"""The rich site, published once by the real command, for tests to spoil."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import Keep
from tests.kept import MADE_A_SAMPLE, Recipe
from tests.preflight.built import Built, copy_built, files_found
from tests.project import RICH, Project


@pytest.fixture
def built(published_project: Project, tmp_path: Path) -> Built:
    """A copy of the published site that the test may spoil."""
    return copy_built(published_project.root, tmp_path)


@pytest.fixture(scope="session")
def found_before(published_project: Project, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], set[str]]:
    """Gives the files in which a check finds something while nothing is spoiled."""
    site = copy_built(published_project.root, tmp_path_factory.mktemp("good") / "site").site()
    return cache(lambda check: files_found(check, site))


@pytest.fixture
def sample(keep: Keep, tmp_path: Path) -> Built:
    """A copy of the same site, said to be a sample and published as a demonstration, that the test may spoil."""
    made = keep(Recipe(RICH, "publish", MADE_A_SAMPLE, environment={"DEMO": "1"}))
    built = copy_built(made.root, tmp_path)
    built.expect(demo=True)
    return built
