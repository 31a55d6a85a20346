"""Killed at any moment of a publication, the site is the old one or the new one, whole."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from random import Random

import pytest

from tests.preflight.built import EPOCH
from tests.project import Project

STORIES = ("Ich wohne am Markt.", "Ich wohne am Hafen.")
PROFILE = "content/seiten/profil.md"
ENVIRONMENT = {"DEMO": "1", "SOURCE_DATE_EPOCH": EPOCH}


@dataclass(frozen=True)
class Changing:
    """A project that tells one of two stories, the site with each, and how long a publication takes in seconds."""

    project: Project
    profile: str
    sites: tuple[dict[str, bytes], ...] = ()
    seconds: float = 0.0

    def tell(self, story: int) -> None:
        self.project.write(PROFILE, f"{self.profile}\n{STORIES[story]}\n")

    def publish(self) -> None:
        run = self.project.run("publish", **ENVIRONMENT)
        assert run.code == 0, run.err

    def told(self) -> int:
        """Give the story that the whole site tells; raises ValueError for a mixture."""
        return self.sites.index(self.project.output())

    def start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "plugins.publishing", "publish"]
        return subprocess.Popen(
            command,
            cwd=self.project.root,
            env={**os.environ, **ENVIRONMENT},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def first_signs(self) -> tuple[tuple[int, int], ...]:
        """Give what changes first when a new site takes its place, in whatever way."""
        paths = [self.project.root / name for name in ("output", "output/404.html", "output/profil/index.html")]
        return tuple((path.stat().st_ino, path.stat().st_mtime_ns) for path in paths)


@pytest.fixture
def changing(project: Project) -> Changing:
    """The project with either site built once; the second one lies in ``output/``."""
    changing = Changing(project, project.read(PROFILE))
    sites, start = [], 0.0
    for story in (0, 1):
        changing.tell(story)
        start = time.monotonic()
        changing.publish()
        sites.append(project.output())
    assert sites[0] != sites[1]
    return replace(changing, sites=tuple(sites), seconds=time.monotonic() - start)


def test_killed_at_fifty_random_moments_the_site_is_old_or_new(changing: Changing) -> None:
    """With or without its workers; and what comes after simply works."""
    random = Random(5)
    for _ in range(50):
        changing.tell(1 - changing.told())
        process = changing.start()
        kill = random.choice((os.kill, os.killpg))
        try:
            process.wait(timeout=random.uniform(0.0, changing.seconds * 1.1))
        except subprocess.TimeoutExpired:
            kill(process.pid, signal.SIGKILL)
            process.wait()
        assert changing.told() in (0, 1)
    story = 1 - changing.told()
    changing.tell(story)
    changing.publish()
    assert changing.told() == story


def test_killed_while_the_new_site_takes_its_place_it_is_whole(changing: Changing) -> None:
    """At the first sign of a change, ten times."""
    for _ in range(10):
        changing.tell(1 - changing.told())
        before, process = changing.first_signs(), changing.start()
        while process.poll() is None and changing.first_signs() == before:
            pass
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        assert changing.told() in (0, 1)
