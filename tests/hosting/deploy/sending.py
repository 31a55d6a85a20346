"""A folder from which sites are sent by the real command, and the host's folder as a visitor sees it."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from plugins.hosting.deploy.releases import KEPT, PATTERN
from plugins.publishing.published import write_mark
from tests.forks import DEPLOY, Fork, Ran, Task, forked
from tests.hosting.deploy.ssh_server import SshServer
from tests.moments import Moment

LOCK = "plugins.hosting.deploy.sftp_lock"
BEAT, SOON, NEVER = 0.1, 0.5, 3600.0
"""Seconds: between two beats of a lock's heart; until a silent one counts as dead, in haste and with all patience."""
SETTINGS = "address: https://www.ort.example\nmenu: [{text: Start, page: /}]\nfooter: [{text: Start, page: /}]\n"
Site = Mapping[str, bytes]


@dataclass(frozen=True)
class Sender:
    """A work folder with a published site, and the host to which it is sent."""

    root: Path
    server: SshServer
    kind: str
    folder: Path
    patience: float = SOON

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

    @contextmanager
    def sending(self, *arguments: str, moment: Moment | None = None, **environment: str) -> Iterator[Fork]:
        """Run the command meanwhile, without a terminal that could be asked for a password."""
        target = self.server.environment(DEPLOY_KIND=self.kind, DEPLOY_FOLDER=str(self.folder))
        task = Task(
            command=DEPLOY,
            root=self.root,
            arguments=arguments or ("send",),
            environment={**os.environ, **target, **environment},
            moment=moment,
            constants={f"{LOCK}:BEAT": BEAT, f"{LOCK}:PATIENCE": self.patience},
        )
        with forked(task) as fork:
            yield fork

    def run(self, *arguments: str, **environment: str) -> Ran:
        """Run the command to its end."""
        with self.sending(*arguments, **environment) as fork:
            return fork.end()

    def send(self, site: Site) -> Ran:
        """Publish and send a site; it must work."""
        self.publish(site)
        ran = self.run()
        assert ran.code == 0, ran.err
        return ran

    def releases(self) -> list[str]:
        """Give the releases on the host, oldest first."""
        return sorted(path.name for path in (self.folder / "releases").iterdir() if path.is_dir())

    def plant_releases(self) -> None:
        """Put older releases on the host, so many that the second sending from now on removes one."""
        for day in range(1, KEPT if self.kind != "sftp" else 0):
            release = self.folder / "releases" / f"2026010{day}T000000.000Z-{'a' * 12}"
            for page in ("index.html", "profil/index.html", "orte/land/index.html"):
                (release / page).parent.mkdir(parents=True, exist_ok=True)
                (release / page).write_text("lange her", encoding="utf-8")
            if self.kind == "sftp-releases":
                release.with_name(f"{release.name}.json").write_text("{}", encoding="utf-8")

    def leftovers(self) -> list[str]:
        """Give what no sending should leave behind; files that lock, and the host's own, may stay."""
        waiting = [path.name for path in (self.folder / ".deploy/waiting").glob("*")]
        if self.kind == "sftp":
            return waiting + _names(self.folder / ".deploy", {"waiting", "manifest.json"})
        releases = {name for name in self.releases() if PATTERN.fullmatch(name)}
        return [
            *waiting,
            *_names(self.folder, {"current", "releases", ".deploy", ".deploy-lock"}),
            *_names(self.folder / ".deploy", {"waiting"}),
            *_names(self.folder / "releases", releases | {f"{name}.json" for name in releases}),
            *sorted(releases)[:-KEPT],
        ]


def _names(folder: Path, expected: set[str]) -> list[str]:
    return sorted({path.name for path in folder.glob("*")} - expected)


def new_sender(root: Path, server: SshServer, kind: str, folder: Path) -> Sender:
    """Make a work folder."""
    (root / "output").mkdir(parents=True)
    (root / "data").mkdir()
    (root / "data/site.yaml").write_text(SETTINGS, encoding="utf-8")
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
    start = len(f"{folder}/")
    paths = [f"{place}/{name}" for place, _, names in os.walk(folder) for name in names]
    return {path[start:]: Path(path).read_bytes() for path in paths if "/.deploy/" not in path}
