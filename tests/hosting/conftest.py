"""The site as it is published for hosts, and real servers that serve it."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hosting.configurations import CONFIGURATIONS
from tests.hosting.web_servers import WebServer, make_certificate, running
from tests.project import REPOSITORY, Project, copy_project

REDIRECTS = """\
redirects:
  - old: /2022/07/15/zehn-jahre/
    new: /aktuelles/zehn-jahre-engagierte-stadt/
  - old: /%c3%bcber-mich
    new: /profil/
  - old: /impressum.html
    new: /impressum/
gone:
  - /hallo-welt/
"""
PLANTED = {
    ".git/config": "secret",
    "orte/.versteckt": "secret",
    ".well-known/acme-challenge/token": "proof",
}
ATTACK = """
<style>body { display: none }</style>
<p style="color: red">x</p>
<script>document.title = "taken over"</script>
<script src="https://www.example.com/x.js"></script>
<img src="https://www.example.com/x.png" alt="">
<iframe src="https://www.example.com/" title="x"></iframe>
"""


def publish_for(project: Project, *hosts: str) -> Path:
    """Publish the site, with old addresses, for these hosts; give its folder."""
    project.write("data/redirects.yaml", REDIRECTS)
    project.replace("publishconf.py", 'HOSTS = ("apache",)', f"HOSTS = {hosts}")
    run = project.run("publish", DEMO="1")
    assert run.code == 0, run.err
    return project.root / "output"


@pytest.fixture(scope="session")
def world_readable() -> Iterator[Path]:
    """A folder that servers may read which give up root's rights."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="session")
def published(world_readable: Path) -> Project:
    """A copy of the project, published for servers of one's own as if its owner were known; tests only read it."""
    project = copy_project(REPOSITORY, world_readable / "project")
    project.replace("data/consultant.yaml", "sample: true", "sample: false")
    publish_for(project, *CONFIGURATIONS)
    return project


@pytest.fixture(scope="session")
def served(published: Project, world_readable: Path) -> Path:
    """The folder that the servers serve: the site, and what is planted there to see what they make of it."""
    folder = world_readable / "served"
    shutil.copytree(published.root / "output", folder)
    for file, text in PLANTED.items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    home = (folder / "index.html").read_text(encoding="utf-8")
    (folder / "angriff.html").write_text(home.replace("</main>", f"{ATTACK}</main>"), encoding="utf-8")
    return folder


@pytest.fixture(scope="session", params=CONFIGURATIONS)
def server(
    request: pytest.FixtureRequest, published: Project, served: Path, world_readable: Path
) -> Iterator[WebServer]:
    """Each server in turn."""
    home = Path(tempfile.mkdtemp(prefix=f"{request.param}-", dir=world_readable))
    home.chmod(0o755)  # a server is set up anew for each file of tests
    make_certificate(home)
    with running(request.param, served, published.root / "server", home) as server:
        yield server
