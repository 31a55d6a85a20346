"""Owners who have ``make update`` already."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.workshop.update.repositories import (
    FORGOTTEN,
    IDENTITY,
    NEW,
    NEXT,
    OLD,
    clone,
    files_of,
    git,
    replace,
    save,
    update,
    with_stub,
)

NEWS = f"## {NEXT} · 2027-01-15\n\nSie können jetzt schneller sein.\n\n"


@pytest.fixture
def own(software: Path, tmp_path: Path) -> Path:
    """A site that has ``make update`` itself; its environment is that of the tests."""
    own = tmp_path / "own"
    clone(software, own, "HEAD")
    (own / ".venv/bin").mkdir(parents=True)
    python = own / ".venv/bin/python"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    python.chmod(python.stat().st_mode | stat.S_IXUSR)
    (own / ".venv/site").touch()
    return own


def third_version(of: Path, folder: Path) -> Path:
    """Give a copy of the software with a third version."""
    clone(of, folder, "HEAD")
    replace(folder / "pyproject.toml", f'version = "{NEW}"', f'version = "{NEXT}"')
    replace(folder / "CHANGELOG.md", f"## {NEW} ·", f"{NEWS}## {NEW} ·")
    replace(folder / "pelicanconf.py", 'DEFAULT_LANG = "de"', 'DEFAULT_LANG = "de"  # German')
    replace(folder / "data/voucher.yaml", "Stunden, in denen", "Tage, an denen")
    save(folder, f"Version {NEXT}")
    return folder


@pytest.fixture
def newest(software: Path, tmp_path: Path) -> Path:
    """The software with a third version."""
    return third_version(software, tmp_path / "newest")


@pytest.fixture
def newest_stub(stub: Path, tmp_path: Path) -> Path:
    """The same with a third version that arrives at once."""
    return third_version(stub, tmp_path / "newest")


def make(folder: Path, *arguments: str) -> str:
    """Run make as an owner does, and give what it says."""
    environment = {**os.environ, **IDENTITY}
    run = subprocess.run(["make", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_make_update_fetches_from_the_remote_software(newest: Path, own: Path) -> None:
    git(own, "remote", "add", "software", str(newest))
    before = files_of(own, "HEAD", "data", "content")
    said = make(own, "update")
    assert f"Die Software hat jetzt Fassung {NEXT} (vorher {NEW})." in said
    assert "Sie können jetzt schneller sein." in said
    assert f"Neu in Fassung {NEW}" not in said
    assert "git remote add" not in said
    after = files_of(own, "HEAD", "data", "content")
    assert after.pop(FORGOTTEN)
    assert after == before
    assert (own / "pelicanconf.py").read_text(encoding="utf-8").count("# German") == 1


def test_make_update_takes_a_source_and_a_site_by_name(newest_stub: Path, own: Path, site: Path) -> None:
    assert f"Fassung {NEXT} (vorher {OLD})" in make(own, "update", f"FROM={newest_stub}", f"SITE={site}")
    assert "Angekommen." in git(site, "log", "-1", "--format=%B")


def test_once_settings_are_facts_her_lines_in_the_configuration_are_merged(newest_stub: Path, own: Path) -> None:
    replace(own / "pelicanconf.py", '"plugins.styleguide",', '"plugins.styleguide",\n    "eigenes",')
    save(own, "Ein eigenes Plugin")
    run = update(own, source=newest_stub)
    assert run.code == 0, run.err
    configuration = (own / "pelicanconf.py").read_text(encoding="utf-8")
    assert ('"eigenes"' in configuration, "# German" in configuration) == (True, True)


def test_other_packages_are_set_up_by_makes_own_rule(stub: Path, own: Path, tmp_path: Path) -> None:
    newer = with_stub(stub, tmp_path / "newer", 'import os\nprint("Mit", os.environ["EINGERICHTET"])\n', at="HEAD")
    (newer / "requirements.lock").write_text("andere-pakete==2.0\n", encoding="utf-8")
    rule = (
        ".venv/site:\n\t@mkdir -p .venv/bin\n"
        f'\t@printf \'#!/bin/sh\\nEINGERICHTET=%s exec {sys.executable} "$$@"\' "$$(cat requirements.lock)"'
        " > .venv/bin/python\n\t@chmod +x .venv/bin/python\n"
    )
    (newer / "Makefile").write_text(rule, encoding="utf-8")
    save(newer, "Other packages")
    run = update(own, source=newer)
    assert (run.code, "Mit andere-pakete==2.0" in run.out) == (0, True), run.err


def test_examples_of_hers_stay_and_those_of_the_software_come_where_she_has_none(
    stub: Path, site: Path, own: Path, tmp_path: Path
) -> None:
    newer = with_stub(stub, tmp_path / "newer", at="HEAD")
    (newer / "examples").mkdir()
    (newer / "examples/muster.yaml").write_text("a: b\n", encoding="utf-8")
    save(newer, "Examples")
    (site / "examples").mkdir()
    (site / "examples/meins.yaml").write_text("a: b\n", encoding="utf-8")
    save(site, "Das Muster")
    assert [update(newer, site=folder).code for folder in (site, own)] == [0, 0]
    assert [sorted(path.name for path in (folder / "examples").iterdir()) for folder in (site, own)] == [
        ["meins.yaml"],
        ["muster.yaml"],
    ]
