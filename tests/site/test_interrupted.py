"""A build that fails or is killed leaves the last good site whole, and the next build simply works."""

from collections.abc import Callable

import pytest

from tests.interrupting import MAKING, STAGING, SWAPPED, cases, finish, kill
from tests.moments import Moment
from tests.project import Project


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


@cases(STAGING | MAKING, SWAPPED)
def test_a_build_that_is_killed_leaves_the_old_or_the_new_site(
    twin: Project, built_project: Project, shown: str, moment: Moment
) -> None:
    twin.plant_output()
    sites = {"old": twin.output(), "new": built_project.output()}
    kill(twin, "html", moment)
    assert twin.output() == sites[shown]
    finish(twin, "html")
    assert twin.output() == sites["new"]
