"""Projects in which a site can be begun."""

from pathlib import Path

import pytest

from plugins.catalog import load_catalog
from plugins.workshop.new.sample import Sample, sample_of
from tests.project import EPOCH
from tests.workshop.new.projects import SOFTWARE, Project, put_sample, sample_project


@pytest.fixture(autouse=True)
def _one_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everything that runs here believe in the same day."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)


@pytest.fixture
def begun(tmp_path: Path) -> Project:
    """A project that still shows the sample, for commands in this process."""
    return sample_project(tmp_path / "project")


@pytest.fixture
def saved(begun: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The same with every file saved with git, which knows of no owner."""
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "nobody"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    (begun.root / ".gitignore").write_text("__pycache__/\n/antworten*.yaml\n", encoding="utf-8")
    begun.git("init", "--quiet")
    begun.git("add", "--all")
    begun.git("commit", "--quiet", "--message", "Anfang")
    return begun


@pytest.fixture
def whole(tmp_path: Path) -> Project:
    """The same with all its software, for commands in processes of their own."""
    return sample_project(tmp_path / "whole", SOFTWARE)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """What the sample of tests has to give."""
    root = tmp_path_factory.mktemp("sample")
    put_sample(root)
    loaded = load_catalog(root)
    assert loaded.problems == ()
    return sample_of(loaded)
