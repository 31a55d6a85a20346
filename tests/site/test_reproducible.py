"""The same facts and words give the same bytes, wherever and whenever they are built."""

import os

import pytest

from tests.project import Project

PLACES = [
    {"TZ": "UTC", "LANG": "C", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "4242"},
    {"TZ": "America/Anchorage", "LANG": "tr_TR.UTF-8", "PYTHONUTF8": "0", "PYTHONHASHSEED": "random"},
]


def test_building_twice_gives_the_same_bytes(project: Project) -> None:
    assert project.run("html").code == 0
    first = project.output()
    assert project.run("html").code == 0
    assert project.output() == first


@pytest.mark.parametrize("place", PLACES, ids=["C", "Kiritimati", "Anchorage"])
def test_another_machine_gives_the_same_bytes(twin: Project, built_project: Project, place: dict[str, str]) -> None:
    for number, file in enumerate(sorted((twin.root / "content").rglob("*"))):
        os.utime(file, (number * 1000, 10**9 - number * 1000))
    run = twin.run("html", **place)
    assert run.code == 0, run.err
    assert twin.output() == built_project.output()


def test_the_clock_of_the_build_decides_only_which_articles_have_appeared(project: Project) -> None:
    newest = "content/aktuelles/von-20-auf-91-netzwerke.md"
    assert "date: 2026-11-16" in project.read(newest)
    assert project.run("html", SOURCE_DATE_EPOCH="1795000000").code == 0  # November 18, 2026
    first = project.output()
    assert project.run("html", SOURCE_DATE_EPOCH="1900000000").code == 0
    assert project.output() == first
    assert project.run("html", SOURCE_DATE_EPOCH="1794000000").code == 0  # November 6, 2026
    assert "aktuelles/von-20-auf-91-netzwerke/index.html" not in project.output()
