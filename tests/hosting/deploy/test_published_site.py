"""From ``make publish`` to the host: a site, published and sent by the real commands."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Keep
from tests.forks import run
from tests.hosting.deploy.sending import files_in
from tests.hosting.deploy.ssh_server import SshServer
from tests.interrupting import task
from tests.kept import Recipe, copy_made
from tests.project import SMALL, Project, command_environment


@pytest.fixture
def published(keep: Keep, tmp_path: Path) -> Project:
    return copy_made(keep(Recipe(SMALL, "publish")), tmp_path / "project")


def test_what_publish_made_is_sent_and_what_only_html_made_is_not(
    published: Project, server: SshServer, tmp_path: Path
) -> None:
    target = server.environment(DEPLOY_KIND="rsync", DEPLOY_FOLDER=str(tmp_path / "host"))
    sent = send(published, target)
    assert sent.returncode == 0, sent.stderr
    assert files_in(tmp_path / "host/current") == published.output()
    assert run(task(published, "html")).code == 0
    assert "noch einmal „make publish“" in send(published, target).stderr


def send(project: Project, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the command as ``make deploy`` does."""
    return subprocess.run(
        [sys.executable, "-m", "plugins.hosting.deploy", "send"],
        cwd=project.root,
        env=command_environment(**environment),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
