"""From ``make publish`` to the host: the real site, sent by the real command."""

import os
import subprocess
import sys
from pathlib import Path

from tests.hosting.deploy.sending import files_in
from tests.hosting.deploy.ssh_server import SshServer
from tests.project import Project


def test_what_publish_made_is_sent_and_what_only_html_made_is_not(
    project: Project, server: SshServer, tmp_path: Path
) -> None:
    target = server.environment(DEPLOY_KIND="rsync", DEPLOY_FOLDER=str(tmp_path / "host"))
    published = project.run("publish", DEMO="1")
    assert published.code == 0, published.err
    assert "DEMO=1" in send(project, target).stderr
    sent = send(project, {**target, "DEMO": "1"})
    assert sent.returncode == 0, sent.stderr
    assert files_in(tmp_path / "host/current") == project.output()
    assert project.run("html").code == 0
    assert "noch einmal „make publish“" in send(project, {**target, "DEMO": "1"}).stderr


def send(project: Project, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the command in a copy of the project."""
    return subprocess.run(
        [sys.executable, "-m", "plugins.hosting.deploy", "send"],
        cwd=project.root,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
