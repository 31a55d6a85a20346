"""The sample as it ships: its facts and its built pages."""

from pathlib import Path

import pytest

from plugins.catalog import Catalog, load_catalog
from tests.conftest import Keep
from tests.kept import Recipe
from tests.project import REPOSITORY, Project, copy_project
from tests.site.pages import BuiltPage, read_pages


@pytest.fixture(scope="session")
def sample_site(keep: Keep) -> Path:
    """The folder of the sample as the preview shows it; tests only read it."""
    return keep(Recipe(REPOSITORY)).root / "output"


@pytest.fixture(scope="session")
def pages(sample_site: Path) -> dict[str, BuiltPage]:
    """All pages of the sample by their address."""
    return read_pages(sample_site)


@pytest.fixture(scope="session")
def facts() -> Catalog:
    """The catalog of the sample."""
    loaded = load_catalog(REPOSITORY)
    assert loaded.problems == ()
    return loaded.catalog


@pytest.fixture
def shipped(tmp_path: Path) -> Project:
    """A copy of what ships."""
    return copy_project(REPOSITORY, tmp_path / "project")
