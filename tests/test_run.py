"""``make test`` runs everything even when a part fails, tells a measurement from a mistake, and ends with one line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.project import REPOSITORY
from tests.run import SLOW, in_memory

TESTS = """
import pytest
from tests.measuring import at_most

def test_right(): pass
def test_wrong(): assert {right}

@pytest.mark.alone
def test_fast(): at_most(1, {cost}, "the cost")
"""


KEEPING = """
import sys

def test_it(): assert not sys.dont_write_bytecode
"""


def run_on(folder: Path, right: bool, cost: int, *arguments: str) -> tuple[int, str]:
    """Run the parts on three tests; give the exit code and what is printed."""
    return run_text(folder, TESTS.format(right=right, cost=cost), *arguments)


def run_text(folder: Path, text: str, *arguments: str, **environment: str) -> tuple[int, str]:
    """Run the parts on a file of tests; give the exit code and what is printed."""
    file = folder / "test_three.py"
    file.write_text(text, encoding="utf-8")
    options = ("-c", REPOSITORY / "pyproject.toml", "-p", "no:cacheprovider", "--numprocesses=0", file)
    ran = subprocess.run(
        [sys.executable, "-m", "tests.run", *arguments, *options],
        cwd=REPOSITORY,
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTEST")} | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return ran.returncode, ran.stdout


@pytest.mark.parametrize(
    ("right", "cost", "code", "line"),
    [
        (True, 1, 0, "===== 3 passed, 0 failed in"),
        (False, 2, 1, "===== 1 passed, 2 failed (1 of them measured, not wrong) in"),
    ],
)
def test_both_parts_run_and_one_line_sums_up(tmp_path: Path, right: bool, cost: int, code: int, line: str) -> None:
    ended, said = run_on(tmp_path, right, cost)
    assert ended == code
    assert said.splitlines()[-1].startswith(line)


def test_the_quick_part_leaves_out_what_measures(tmp_path: Path) -> None:
    assert run_on(tmp_path, True, 2, "quick")[1].splitlines()[-1].startswith("===== 2 passed, 0 failed in")


def test_a_part_that_breaks_off_is_an_error(tmp_path: Path) -> None:
    code, said = run_on(tmp_path, True, 1, "--no-such-option")
    assert code == 1
    assert said.splitlines()[-1].startswith("===== 0 passed, 0 failed, 2 errors in")


def test_what_python_has_compiled_is_kept_for_the_many_times_it_starts(tmp_path: Path) -> None:
    assert run_text(tmp_path, KEEPING, PYTHONDONTWRITEBYTECODE="1")[0] == 0


def test_files_lie_in_memory_where_there_is_room_and_no_other_place_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TMPDIR", raising=False)
    assert in_memory(tmp_path, room=1) == {"TMPDIR": str(tmp_path)}
    assert in_memory(tmp_path / "nowhere") == in_memory(Path("/proc")) == {}
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert in_memory(tmp_path, room=1) == {}


def test_what_counts_as_slow_is_there() -> None:
    assert [name for name in SLOW if not (REPOSITORY / "tests" / name).exists()] == []
