"""A copy of the whole repository with somebody's data and content, in which its own tests are run."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.project import CONFIGURATION, REPOSITORY, SITE, SOFTWARE, Project, command_environment

TESTED = ("tests", "docs", "pyproject.toml", "requirements.lock", *CONFIGURATION)


def copy_repository(site: Path, target: Path) -> Project:
    """Copy the software with its tests, and the data and content of a site."""
    for folder in SITE:
        shutil.copytree(site / folder, target / folder)
    for name in SOFTWARE:
        (target / name).symlink_to(REPOSITORY / name)
    for name in TESTED:
        copy = shutil.copytree if (REPOSITORY / name).is_dir() else shutil.copyfile
        copy(REPOSITORY / name, target / name)
    shutil.copytree(REPOSITORY / "data/schema", target / "data/schema", dirs_exist_ok=True)
    return Project(target)


def run_tests(repository: Project, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run tests of a copy as ``make test`` does, in one process."""
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", "--basetemp"]
    return subprocess.run(
        [*command, repository.root / ".tests", *arguments],
        cwd=repository.root,
        env=command_environment(PYTHONWARNINGS=""),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
