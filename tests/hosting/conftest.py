"""The site as it is published for hosts, and real servers that serve it."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Keep
from tests.hosting.configurations import CONFIGURATIONS
from tests.hosting.old_addresses import entries
from tests.hosting.web_servers import WebServer, make_certificate, running
from tests.kept import Recipe
from tests.project import RICH, Project

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


@pytest.fixture(scope="session")
def world_readable() -> Iterator[Path]:
    """A folder that servers may read which give up root's rights."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="session")
def published(keep: Keep) -> Project:
    """The rich site, published for servers of one's own; tests only read it."""
    changes = (("data/redirects.yaml", "redirects:\n", f"redirects:\n{entries('/profil/')}"),)
    return keep(Recipe(RICH, "publish", changes, settings={"hosts": tuple(CONFIGURATIONS)}))


@pytest.fixture(scope="session")
def snippets(published: Project, world_readable: Path) -> Path:
    """The configuration that the build generates, where the servers may read it."""
    return Path(shutil.copytree(published.root / "server", world_readable / "server"))


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
def server(request: pytest.FixtureRequest, snippets: Path, served: Path, world_readable: Path) -> Iterator[WebServer]:
    """Each server in turn."""
    home = Path(tempfile.mkdtemp(prefix=f"{request.param}-", dir=world_readable))
    home.chmod(0o755)  # a server is set up anew for each file of tests
    make_certificate(home)
    with running(request.param, served, snippets, home) as server:
        yield server
