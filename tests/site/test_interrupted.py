"""A build that fails or is killed leaves the last good site whole, and the next build simply works."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.project import Project

KILLS = 10
SEED = 20261122


def break_facts(project: Project) -> None:
    project.replace("data/services.yaml", "status: available", "status: da")


def break_text(project: Project) -> None:
    project.append("content/seiten/profil.md", "\n[nirgends]({filename}/seiten/nirgends.md)\n")


def break_template(project: Project) -> None:
    project.replace("theme/templates/services.html", "{% block main %}", "{% block main %}{{ nirgends }}")


def break_style(project: Project) -> None:
    project.append("theme/styles/base.css", ".a { color: } }")


@pytest.mark.parametrize("mistake", [break_facts, break_text, break_template, break_style])
def test_a_build_that_fails_leaves_the_last_good_site(project: Project, mistake: Callable[[Project], None]) -> None:
    project.plant_output()
    before = project.output()
    mistake(project)
    assert project.run("html").code != 0
    assert project.output() == before


@pytest.mark.parametrize("mistake", [break_facts, break_text])
def test_after_a_mistake_is_mended_the_next_build_works(
    twin: Project, built_project: Project, mistake: Callable[[Project], None]
) -> None:
    files = {file: twin.read(file) for file in ("data/services.yaml", "content/seiten/profil.md")}
    mistake(twin)
    assert twin.run("html").code == 1
    for file, text in files.items():
        twin.write(file, text)
    assert twin.run("html").code == 0
    assert twin.output() == built_project.output()


def start_build(root: Path) -> subprocess.Popen[bytes]:
    """Start a build that can be killed with all its children."""
    return subprocess.Popen(
        [sys.executable, "-m", "plugins.publishing", "html"],
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def killed_when(root: Path, moment: Callable[[], bool]) -> bool:
    """Start a build and kill it at a moment, unless it is done before."""
    build = start_build(root)
    while build.poll() is None and not moment():
        pass
    if build.poll() is None:
        os.killpg(build.pid, signal.SIGKILL)
    return build.wait() == -signal.SIGKILL


def written(staged: Path, count: int) -> Callable[[], bool]:
    """Give the moment when so many files are written; what an earlier build left behind does not count."""
    leftover = staged / "leftover"
    if staged.exists():
        leftover.touch()
    return lambda: not leftover.exists() and sum(len(files) for _, _, files in os.walk(staged)) >= count


def test_a_build_that_is_killed_leaves_the_old_or_the_new_site(twin: Project, built_project: Project) -> None:
    new, staged, killed = built_project.output(), twin.root / ".output-build/site", 0
    for count in sorted(random.Random(SEED).sample(range(len(new) + 1), KILLS), reverse=True):
        twin.plant_output()
        old = twin.output()
        killed += killed_when(twin.root, written(staged, count))
        assert twin.output() in (old, new)
    assert killed >= KILLS - 1
    assert twin.run("html").code == 0
    assert twin.output() == new
    assert sorted(path.name for path in (twin.root / ".output-build").iterdir()) == ["lock"]


def test_a_build_that_is_killed_while_it_clears_the_old_site_away_leaves_the_new_one(
    twin: Project, built_project: Project
) -> None:
    twin.plant_output()
    for number in range(5000):
        twin.write(f"output/alt/{number}.html", "")
    assert killed_when(twin.root, (twin.root / "output/robots.txt").exists)
    assert twin.output() == built_project.output()
    assert twin.run("html").code == 0
    assert twin.output() == built_project.output()
