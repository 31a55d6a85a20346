"""The same facts and words give the same bytes, wherever and whenever they are built."""

import os

import pytest

from tests.project import Project

PLACES = [
    {"TZ": "UTC", "LANG": "C", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "4242"},
    {"TZ": "America/Anchorage", "LANG": "tr_TR.UTF-8", "PYTHONUTF8": "0", "PYTHONHASHSEED": "random"},
]


def test_building_twice_gives_the_same_bytes(rich: Project, built_project: Project) -> None:
    assert rich.run("html").code == 0
    first = rich.output()
    assert rich.run("html").code == 0
    assert rich.output() == first == built_project.output()


@pytest.mark.parametrize("place", PLACES, ids=["C", "Kiritimati", "Anchorage"])
def test_another_machine_gives_the_same_bytes(twin: Project, built_project: Project, place: dict[str, str]) -> None:
    for number, file in enumerate(sorted((twin.root / "content").rglob("*"))):
        os.utime(file, (number * 1000, 10**9 - number * 1000))
    run = twin.run("html", **place)
    assert run.code == 0, run.err
    assert twin.output() == built_project.output()


def test_the_clock_of_the_build_decides_only_which_articles_have_appeared(
    rich: Project, built_project: Project
) -> None:
    newest = "aktuelles/ein-stuhl-bleibt-frei"
    assert "date: 2026-10-12" in rich.read(f"content/{newest}.md")
    assert rich.run("html", SOURCE_DATE_EPOCH="1811000000").code == 0  # May 2027
    assert rich.output() == built_project.output()
    assert rich.run("html", SOURCE_DATE_EPOCH="1791700000").code == 0  # October 11, 2026
    assert f"{newest}/index.html" not in rich.output()
    assert rich.run("html", SOURCE_DATE_EPOCH="1791800000").code == 0  # October 12, 2026
    assert rich.output() == built_project.output()
