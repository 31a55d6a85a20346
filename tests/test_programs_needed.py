"""A test that cannot run here is left out and named; where it must run, it is not."""

from pathlib import Path

import pytest

from tests import programs_needed


def test_a_test_without_its_program_is_left_out_and_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(programs_needed, "SYSTEM_PATH", str(tmp_path))
    assert programs_needed.missing_for("tests/site/test_markup.py::test_the_nu_checker") == ("java",)
    assert programs_needed.missing_for("tests/catalog/test_rules.py::test_x") == ()


@pytest.mark.parametrize("ci", ["true", "1"])
def test_on_ci_nothing_is_left_out(monkeypatch: pytest.MonkeyPatch, ci: str) -> None:
    monkeypatch.setenv("CI", ci)
    assert programs_needed.must_run_everything()


def test_an_ordinary_user_may_lack_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert not programs_needed.must_run_everything()
