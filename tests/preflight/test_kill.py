"""Killed at any moment of a publication, the site is the old one or the new one, whole, and the next one works."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from plugins.publishing.published import read_mark
from tests.conftest import Keep
from tests.forks import forked
from tests.interrupting import GATE, STAGING, SWAPPED, cases, finish, kill, task
from tests.kept import Recipe, copy_made
from tests.moments import Moment
from tests.project import SMALL, Project

CHANGED = ("content/seiten/profil.md", "## Haltung", "## Was mir wichtig ist")


@dataclass(frozen=True)
class Changed:
    """A published project whose next publication brings another site; ``sites`` are both, by ``old`` and ``new``."""

    project: Project
    sites: Mapping[str, dict[str, bytes]]


@pytest.fixture
def changed(keep: Keep, tmp_path: Path) -> Changed:
    published = keep(Recipe(SMALL, "publish"))
    project = copy_made(published, tmp_path / "project")
    project.replace(*CHANGED)
    new = keep(Recipe(SMALL, "publish", (CHANGED,)))
    return Changed(project, {"old": published.output(), "new": new.output()})


@cases(STAGING | GATE, SWAPPED)
def test_killed_at_a_named_moment_the_site_is_old_or_new(changed: Changed, shown: str, moment: Moment) -> None:
    kill(changed.project, "publish", moment)
    assert changed.project.output() == changed.sites[shown]
    assert_the_next_publication_works(changed)


def test_killed_without_its_workers_the_next_publication_waits_for_them(changed: Changed) -> None:
    """They hold the lock as long as they write."""
    with forked(task(changed.project, "publish", GATE["while copies are compressed"])) as publication:
        publication.reach()
        publication.kill_alone()
        publication.release()
        assert_the_next_publication_works(changed)


def assert_the_next_publication_works(changed: Changed) -> None:
    finish(changed.project, "publish")
    assert changed.project.output() == changed.sites["new"]
    assert read_mark(changed.project.root / "output")
