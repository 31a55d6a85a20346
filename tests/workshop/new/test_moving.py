"""A new site takes the sample's place whole or not at all, whatever happens on the way."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.workshop.new import making, moving
from plugins.workshop.new.checking import checked, site_features
from tests.project import REPOSITORY
from tests.workshop.new.projects import Project
from tests.workshop.new.test_answers import ANSWERS

FACTS_AND_WORDS = ("data", "content")
MOVES = 5
KILLED = """
import os, pathlib, sys
from plugins.workshop.new.__main__ import attempt

left = int(sys.argv[1])
rename = pathlib.Path.rename

def last_rename(self, target):
    global left
    if not left:
        os._exit(9)
    left -= 1
    return rename(self, target)

pathlib.Path.rename = last_rename
sys.exit(attempt(pathlib.Path.cwd(), pathlib.Path("antworten.yaml")))
"""
"""Runs the command, and dies before a rename as if it had been killed."""


def kept(project: Project) -> dict[str, bytes]:
    """Give the sample as it lies among the examples, by the names that it had."""
    return {name.removeprefix("examples/muster/"): text for name, text in project.files("examples/muster").items()}


def test_the_sample_is_kept_as_it_was_and_the_schemas_stay(begun: Project) -> None:
    before = begun.files(*FACTS_AND_WORDS)
    assert begun.new(ANSWERS).code == 0
    assert kept(begun) == before
    schemas = {name: text for name, text in before.items() if name.startswith("data/schema/")}
    assert schemas.items() <= begun.files("data").items()
    assert not (begun.root / moving.WORK).exists()


def test_nothing_is_written_but_facts_words_and_examples(begun: Project) -> None:
    before = set(begun.root.iterdir())
    assert begun.new(ANSWERS).code == 0
    assert set(begun.root.iterdir()) - before == {begun.root / "examples", begun.root / "antworten.yaml"}


def test_what_stands_in_the_way_is_told_and_everything_put_back(begun: Project) -> None:
    (begun.root / "examples").mkdir()
    (begun.root / "examples/muster").write_text("eine Datei, kein Ordner", encoding="utf-8")
    before = begun.files(*FACTS_AND_WORDS, "examples")
    run = begun.new(ANSWERS)
    assert run.code == 1
    assert "examples/" in run.err
    assert run.err.endswith("Nichts wurde geändert.\n")
    assert begun.files(*FACTS_AND_WORDS, "examples") == before


@pytest.mark.parametrize("missing", FACTS_AND_WORDS)
def test_a_move_that_fails_undoes_those_before_it(missing: str, begun: Project) -> None:
    before = begun.files(*FACTS_AND_WORDS)
    staged = moving.stage(begun.root, {"data/site.yaml": "neu", "content/seiten/start.md": "neu"})
    (staged / missing).rename(begun.root / "anderswo")
    with pytest.raises(FileNotFoundError):
        moving.exchange(begun.root)
    assert begun.files(*FACTS_AND_WORDS) == before
    assert not moving.is_interrupted(begun.root)


@pytest.mark.parametrize("moves", range(MOVES))
def test_killed_before_any_move_nothing_is_lost_and_the_next_run_ends_it(moves: int, begun: Project) -> None:
    before = begun.files(*FACTS_AND_WORDS)
    (begun.root / "antworten.yaml").write_text(ANSWERS, encoding="utf-8")
    killed = [sys.executable, "-c", KILLED, str(moves)]
    environment = begun.environment(PYTHONPATH=str(REPOSITORY))
    assert subprocess.run(killed, cwd=begun.root, env=environment, timeout=60, check=False).returncode == 9
    everywhere = begun.files(*FACTS_AND_WORDS, "examples").values()
    assert set(before.values()) <= set(everywhere)
    run = begun.new(ANSWERS)
    assert (run.code, run.err) == (0, "")
    assert ("zu Ende geführt" in run.out) == (moves > 0)
    assert kept(begun) == before
    assert checked(begun.root, site_features(begun.root)).catalog.consultant.name == "Jan Holm"


@pytest.mark.parametrize("put_back", ["content/seiten/start.md", "examples/muster/brief.txt"])
def test_an_interrupted_move_overwrites_nothing_that_somebody_put_there(put_back: str, begun: Project) -> None:
    interrupt(begun)
    (begun.root / put_back).parent.mkdir(parents=True)
    (begun.root / put_back).write_text("von jemandem", encoding="utf-8")
    before = begun.files(*FACTS_AND_WORDS, "examples")
    run = begun.new(ANSWERS)
    assert run.code == 1
    assert f"im Weg steht {put_back.rpartition('/')[0].removesuffix('/seiten')}/" in run.err
    assert begun.files(*FACTS_AND_WORDS, "examples") == before


def test_a_move_that_can_go_neither_on_nor_back_is_told_and_ended_later(
    begun: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = begun.files(*FACTS_AND_WORDS)
    rename, done = Path.rename, []

    def full_disk(source: Path, target: Path) -> Path:
        if len(done) == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(source))
        done.append(source)
        return rename(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", full_disk)
        run = begun.new(ANSWERS)
    assert run.code == 1
    assert "mittendrin stehen geblieben" in run.err
    assert "Nichts wurde geändert" not in run.err
    assert set(before.values()) <= set(begun.files(*FACTS_AND_WORDS, "examples").values())
    assert begun.new(ANSWERS).code == 0
    assert kept(begun) == before


def test_who_stops_it_too_late_is_not_told_that_nothing_happened(
    begun: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(site: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(making, "made", stopped)
    run = begun.new(ANSWERS)
    assert (run.code, run.err) == (1, "\nAbgebrochen. Die neue Website ist aber schon angelegt.\n")
    assert "Jan Holm" in begun.read("data/consultant.yaml")


def interrupt(project: Project) -> None:
    """Leave a project as a process leaves it that is killed after the first of five renames."""
    moving.stage(project.root, {"data/site.yaml": "neu", "content/seiten/start.md": "neu"})
    (project.root / moving.WORK / "muster").mkdir()
    (project.root / "content").rename(project.root / moving.WORK / "muster/content")
