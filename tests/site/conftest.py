"""The built site as its pages."""

from pathlib import Path

import pytest

from plugins.catalog import Catalog, load_catalog
from tests.project import REPOSITORY, Project, copy_project
from tests.site.pages import BuiltPage, read_pages


@pytest.fixture(scope="session")
def pages(built_site: Path) -> dict[str, BuiltPage]:
    """All pages of the real site by their address."""
    return read_pages(built_site)


@pytest.fixture(scope="session")
def facts() -> Catalog:
    """The real catalog."""
    catalog = load_catalog(REPOSITORY).catalog
    assert catalog
    return catalog


@pytest.fixture
def twin(built_project: Project, tmp_path: Path) -> Project:
    """A copy of the project of which the real site was built, in a folder with another name."""
    return copy_project(built_project.root, tmp_path / "ein anderer Ordner")
