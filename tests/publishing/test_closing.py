"""Before make's own English line stands one in German that says what to do and what make is about to say."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from plugins.__main__ import closed, main
from tests.project import REPOSITORY, Project

WHAT_TO_DO = (
    "Was zu tun ist, steht oben; danach wieder „make {}“. Die nächste Zeile ist von make selbst und heißt nur: "
)


def make(project: Project, target: str) -> subprocess.CompletedProcess[str]:
    """Run a target of the real Makefile in a copy of the project, with what is set up here."""
    shutil.copy2(REPOSITORY / "Makefile", project.root)
    project.path(".venv").symlink_to(sys.prefix)
    set_up = ("-o", ".venv/site", "-o", ".venv/bin/python")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    return subprocess.run(
        ["make", *set_up, target],
        cwd=project.root,
        env={**environment, "LC_ALL": "C"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("target", ["check", "publish", "rollback"])
def test_a_failed_command_closes_in_german_before_make_does_in_english(project: Project, target: str) -> None:
    project.append("data/services.yaml", "nix: nix\n")
    run = make(project, target)
    *said, before, last = run.stderr.splitlines()
    assert run.returncode == 2
    assert said
    assert before.startswith(WHAT_TO_DO.format(target))
    assert last.startswith("make: *** [Makefile:")
    assert "Traceback" not in run.stderr


def test_a_command_that_is_mistyped_is_told_with_those_there_are(project: Project) -> None:
    run = make(project, "Check")
    assert run.returncode == 2
    assert run.stderr.startswith("„make Check“ gibt es nicht; möglich sind:\nmake help ")
    assert "make check      prüft Daten und Texte" in run.stderr


def test_a_command_that_is_stopped_while_it_begins_says_so_in_german(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("plugins.__main__.import_module", stopped)
    assert main(["send"]) == 1
    assert capsys.readouterr().err == "\nAbgebrochen.\n"


def test_all_commands_of_the_owner_close_so() -> None:
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    exporting = re.findall(r"^(.+): export MAKE_TARGET", makefile, re.MULTILINE)[0].split()
    recipes = re.findall(r"^(\w+):.*\n\t@\$\(RUN\) -m plugins ", makefile, re.MULTILINE)
    assert sorted(exporting) == sorted(recipes)


def test_a_command_that_succeeds_closes_as_it_always_did(project: Project) -> None:
    run = make(project, "check")
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith("Alles in Ordnung")


@pytest.mark.parametrize(
    ("target", "settings", "again"),
    [
        ("new", {"FROM": "meine Antworten.yaml"}, "FROM='meine Antworten.yaml' make new"),
        ("update", {"FROM": "../neu", "SITE": "../ort"}, "FROM=../neu SITE=../ort make update"),
        ("publish", {"DEMO": "1", "FROM": "x"}, "DEMO=1 make publish"),
        ("deploy", {"DRY": "1"}, "DRY=1 make deploy"),
    ],
)
def test_what_was_said_to_a_command_is_said_again(
    target: str,
    settings: dict[str, str],
    again: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("FROM", "SITE", "DEMO", "DRY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {**settings, "MAKE_TARGET": target}.items():
        monkeypatch.setenv(name, value)
    assert closed(1) == 1
    assert f"danach wieder „{again}“." in capsys.readouterr().err


def test_without_make_nothing_is_said_of_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MAKE_TARGET", raising=False)
    assert (closed(1), closed(0)) == (1, 0)
    monkeypatch.setenv("MAKE_TARGET", "check")
    assert closed(0) == 0
    assert capsys.readouterr().err == ""
