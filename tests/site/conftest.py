"""The rich site as visitors see it, and its facts."""

from pathlib import Path

import pytest

from plugins.catalog import Catalog, load_catalog
from tests.project import RICH, Project, copy_project
from tests.site.pages import BuiltPage, read_pages


@pytest.fixture(scope="session")
def published_site(published_project: Project) -> Path:
    """The folder of the published site; tests only read it."""
    return published_project.root / "output"


@pytest.fixture(scope="session")
def pages(published_site: Path) -> dict[str, BuiltPage]:
    """All pages of the published site by their address."""
    return read_pages(published_site)


@pytest.fixture(scope="session")
def previewed(built_site: Path) -> dict[str, BuiltPage]:
    """All pages of the preview by their address, drafts too."""
    return read_pages(built_site)


@pytest.fixture(scope="session")
def facts() -> Catalog:
    """The catalog of the rich site."""
    loaded = load_catalog(RICH)
    assert loaded.problems == ()
    return loaded.catalog


@pytest.fixture
def twin(built_project: Project, tmp_path: Path) -> Project:
    """A copy of the project of which the preview was built, in a folder with another name."""
    return copy_project(built_project.root, tmp_path / "ein anderer Ordner")
