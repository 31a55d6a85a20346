"""A test that cannot run here is left out and named; where it must run, it is not."""

from pathlib import Path

import pytest

from tests import programs_needed


def test_a_test_without_its_program_is_left_out_and_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(programs_needed, "SYSTEM_PATH", str(tmp_path))
    assert programs_needed.missing_for("tests/hosting/deploy/test_sending.py::test_x") == ("rsync", "ssh", "sshd")
    assert programs_needed.missing_for("tests/catalog/test_rules.py::test_x") == ()


def test_a_test_without_its_node_package_is_left_out_and_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(programs_needed, "REPOSITORY", tmp_path)
    assert "node_modules/vnu-jar" in programs_needed.missing_for("tests/site/test_markup_of_own_look.py::test_x")
    assert "node_modules/axe-core" in programs_needed.missing_for("tests/browser/test_print.py::test_x")


@pytest.mark.parametrize("program", ["nginx", "node_modules/vnu-jar"])
@pytest.mark.parametrize("ci", ["true", "1"])
def test_on_ci_nothing_is_left_out(monkeypatch: pytest.MonkeyPatch, ci: str, program: str) -> None:
    monkeypatch.setenv("CI", ci)
    assert not programs_needed.may_lack(program)


def test_an_ordinary_user_may_lack_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert programs_needed.may_lack("nginx")


def test_whoever_has_not_run_make_test_lacks_the_node_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert programs_needed.may_lack("node_modules/vnu-jar")
