"""The software with two versions, and an owner's site made from the older one, as real repositories."""

import shutil
from pathlib import Path

import pytest

from tests.workshop.update.own_site import make_own
from tests.workshop.update.repositories import OLD, clone, make_software, save, with_stub


@pytest.fixture(scope="session")
def software(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The software's repository; tests only read it."""
    folder = tmp_path_factory.mktemp("software") / "software"
    make_software(folder)
    return folder


@pytest.fixture(scope="session")
def stub(software: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with a newer version that arrives at once; tests only read it."""
    return with_stub(software, tmp_path_factory.mktemp("stub") / "software")


@pytest.fixture(scope="session")
def first_site(software: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The owner's site with the older software, as others are copied from it."""
    folder = tmp_path_factory.mktemp("first") / "site"
    clone(software, folder, f"v{OLD}")
    make_own(folder)
    save(folder, "Meine Website")
    return folder


@pytest.fixture
def site(first_site: Path, tmp_path: Path) -> Path:
    """An owner's site with the older software, which the test may change."""
    return Path(shutil.copytree(first_site, tmp_path / "site"))
