"""A site is written beside the last good one and takes its place in one step."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest

from plugins.publishing import output
from plugins.publishing.output import staged_output


def build(live: Path, text: str) -> None:
    with staged_output(live) as staged:
        (staged / "index.html").write_text(text, encoding="utf-8")


def test_the_first_site_appears(tmp_path: Path) -> None:
    build(tmp_path / "output", "neu")
    assert (tmp_path / "output/index.html").read_text(encoding="utf-8") == "neu"


@pytest.mark.parametrize("exchange", [output._exchange, lambda one, other: False], ids=["exchange", "two renames"])
def test_a_new_site_replaces_the_old_one_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: Callable[[Path, Path], bool]
) -> None:
    monkeypatch.setattr(output, "_exchange", exchange)
    live = tmp_path / "output"
    build(live, "alt")
    (live / "gestern.html").touch()
    build(live, "neu")
    assert {path.name: path.read_text(encoding="utf-8") for path in live.iterdir()} == {"index.html": "neu"}
    assert {path.name for path in (tmp_path / ".output-build").iterdir()} == {"lock"}


def test_this_system_exchanges_folders_atomically(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    assert output._exchange(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "a/b").exists()
    assert (tmp_path / "b/a").exists()


def test_there_is_a_site_at_every_moment(tmp_path: Path) -> None:
    live, missing, done = tmp_path / "output", [], Event()
    build(live, "alt")

    def watch() -> None:
        while not done.is_set():
            try:
                (live / "index.html").stat()
            except FileNotFoundError:
                missing.append(1)

    watcher = Thread(target=watch)
    watcher.start()
    try:
        for number in range(300):
            build(live, str(number))
    finally:
        done.set()
        watcher.join()
    assert missing == []


def test_a_build_that_fails_leaves_the_old_site_and_the_next_one_starts_empty(tmp_path: Path) -> None:
    live = tmp_path / "output"
    build(live, "alt")

    def fail() -> None:
        with staged_output(live) as staged:
            (staged / "halb.html").touch()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert [path.name for path in live.iterdir()] == ["index.html"]
    build(live, "neu")
    assert [path.name for path in live.iterdir()] == ["index.html"]


SLOW_BUILD = """
import pathlib, sys
from plugins.publishing.output import staged_output
with staged_output(pathlib.Path(sys.argv[1])) as staged:
    (staged / "index.html").write_text("erster")
    print("in the middle", flush=True)
    sys.stdin.read()
"""


def test_builds_of_one_folder_wait_for_each_other(tmp_path: Path) -> None:
    live = tmp_path / "output"
    command = [sys.executable, "-c", SLOW_BUILD, live]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdin
        assert first.stdout
        assert first.stdout.readline() == "in the middle\n"
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as second:
            assert second.poll() is None
            assert not live.exists()
            first.stdin.close()
            first.wait()
            assert (live / "index.html").exists()
            assert second.stdout
            assert second.stdout.readline() == "in the middle\n"
            second.communicate("")
    assert (first.returncode, second.returncode) == (0, 0)
