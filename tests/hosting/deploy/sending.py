"""A folder from which sites are sent by the real command, and the host's folder as a visitor sees it."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from plugins.publishing.published import write_mark
from tests.hosting.deploy.ssh_server import SshServer
from tests.project import REPOSITORY

COMMAND = (sys.executable, "-m", "plugins.hosting.deploy")
Site = Mapping[str, bytes]


@dataclass(frozen=True)
class Ran:
    """What a finished command left behind."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Sender:
    """A work folder with a published site, and the host to which it is sent."""

    root: Path
    server: SshServer
    kind: str
    folder: Path

    @property
    def live(self) -> Path:
        """The folder that the host's web server shows."""
        return self.folder if self.kind == "sftp" else self.folder / "current"

    def publish(self, site: Site, *, demo: bool = False) -> None:
        """Put a site into ``output/`` as ``make publish`` does."""
        output = self.root / "output"
        for old in sorted(output.rglob("*"), reverse=True):
            old.rmdir() if old.is_dir() else old.unlink()
        for name, content in site.items():
            (output / name).parent.mkdir(parents=True, exist_ok=True)
            (output / name).write_bytes(content)
        write_mark(output, output, demo=demo)

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        """Start the command in a process group of its own, without a terminal that could be asked for a password."""
        target = self.server.environment(DEPLOY_KIND=self.kind, DEPLOY_FOLDER=str(self.folder))
        return subprocess.Popen(
            (*COMMAND, *(arguments or ("send",))),
            cwd=self.root,
            env={**os.environ, **target, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )

    def run(self, *arguments: str, **environment: str) -> Ran:
        """Run the command to its end."""
        process = self.start(*arguments, **environment)
        out, err = process.communicate(timeout=90)
        return Ran(process.returncode, out, err)

    def send(self, site: Site) -> Ran:
        """Publish and send a site; it must work."""
        self.publish(site)
        ran = self.run()
        assert ran.code == 0, ran.err
        return ran

    def releases(self) -> list[str]:
        """Give the releases on the host, oldest first."""
        return sorted(path.name for path in (self.folder / "releases").iterdir() if path.is_dir())


def new_sender(root: Path, server: SshServer, kind: str, folder: Path) -> Sender:
    """Make a work folder that uses this repository's code."""
    (root / "output").mkdir(parents=True)
    (root / "plugins").symlink_to(REPOSITORY / "plugins")
    (root / "publishconf.py").write_text("", encoding="utf-8")
    return Sender(root, server, kind, folder)


def site_version(number: int) -> Site:
    """Give a small site that differs from other versions in some pages, in its assets, and in which pages there are."""
    picture = sha256(f"picture {number // 2}".encode()).digest() * 2000
    asset = f"bilder/{sha256(picture).hexdigest()[:8]}.avif"
    pages = {f"seite-{page}/index.html": _page(f"Seite {page}", number // (page + 1), asset) for page in range(8)}
    extra = {f"nur-in-{number}/index.html": _page("Nur hier", number, asset)}
    home = _page("Start", number, asset)
    steady = {f"schrift/{name}.woff2": name.encode() * 5000 for name in ("eins", "zwei", "drei")}
    return {"index.html": home, "index.html.br": home[::-1], asset: picture, **pages, **extra, **steady}


def _page(title: str, number: int, asset: str) -> bytes:
    return f"<!doctype html><title>{title}</title><p>{number}</p><img src=/{asset}>{'x' * 9000}".encode()


def files_in(folder: Path) -> dict[str, bytes]:
    """Read a folder as it is served: without what the deploy keeps for itself."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    names = {path.relative_to(folder).as_posix(): path for path in paths}
    return {name: path.read_bytes() for name, path in names.items() if not name.startswith(".deploy/")}
