"""Owners who came to the software in other ways: by a ZIP, by a template, or with make update already there."""

import shutil
from pathlib import Path

import pytest

from tests.workshop.update.own_site import make_own
from tests.workshop.update.repositories import (
    NEW,
    OLD,
    RETIRED,
    begin,
    clone,
    files_of,
    git,
    replace,
    save,
    state,
    update,
    with_stub,
)


@pytest.fixture
def unpacked(software: Path, tmp_path: Path) -> Path:
    """A site made from a ZIP of the older software: its history is the owner's alone."""
    site = tmp_path / "site"
    clone(software, site, f"v{OLD}")
    shutil.rmtree(site / ".git")
    begin(site, "Karin Nordmann")
    make_own(site)
    (site / "theme/templates/eigene.html").write_text("Meine", encoding="utf-8")
    replace(site / "theme/templates/thanks.html", "Zurück zur Startseite", "Heim")
    save(site, "Meine Website")
    return site


def test_a_site_from_a_zip_gets_the_newer_software_whole_and_keeps_what_is_hers(stub: Path, unpacked: Path) -> None:
    before = files_of(unpacked, "HEAD", "data", "content")
    run = update(stub, site=unpacked)
    assert run.code == 0, run.err
    after = files_of(unpacked, "HEAD", "data", "content")
    new = {"data/neu.yaml", "data/schema/site.schema.json", "data/schema/consultant.schema.json"}
    assert {name for name in after if after[name] != before.get(name)} == new
    ours, theirs = (files_of(folder, "HEAD", "plugins", "theme", "Makefile") for folder in (unpacked, stub))
    assert ours.pop("theme/templates/eigene.html")
    assert ours == theirs
    assert RETIRED not in ours


def test_a_site_from_a_zip_hears_which_files_were_not_the_softwares(stub: Path, unpacked: Path) -> None:
    said = update(stub, site=unpacked).out
    kept = said.partition("gehören nicht zur Software und sind geblieben:\n")[2].partition("\n\n")[0]
    replaced = said.partition("anders als in jeder bekannten Fassung; es gilt die neue:\n")[2].partition("\n\n")[0]
    assert kept.split() == ["staticman.yml", "theme/templates/eigene.html"]
    assert replaced.split() == ["theme/templates/thanks.html"]


def test_after_its_first_update_a_site_from_a_zip_is_updated_like_any_other(
    software: Path, stub: Path, unpacked: Path, tmp_path: Path
) -> None:
    assert update(stub, site=unpacked).code == 0
    assert "Es gibt nichts Neueres" in update(stub, site=unpacked).out
    newest = with_stub(stub, tmp_path / "newest", at="HEAD")
    (newest / "theme/neu.css").write_text("a{}", encoding="utf-8")
    save(newest, "Something new")
    run = update(newest, site=unpacked)
    assert (run.code, "gehören nicht" in run.out) == (0, False), run.err
    assert (unpacked / "theme/neu.css").exists()


def test_where_git_knows_no_name_the_last_author_signs(stub: Path, site: Path) -> None:
    for name in ("user.name", "user.email"):
        git(site, "config", "--unset", name)
    nameless = {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "user.useConfigOnly", "GIT_CONFIG_VALUE_0": "true"}
    run = update(stub, site=site, **nameless)
    assert run.code == 0, run.err
    assert git(site, "log", "-1", "--format=%an <%ae>") == "Karin Nordmann <karin@beispiel.example>"


def test_hooks_and_settings_of_hers_do_not_get_in_the_way(stub: Path, site: Path) -> None:
    for name in ("post-merge", "post-checkout", "pre-commit", "commit-msg"):
        hook = site / ".git/hooks" / name
        hook.parent.mkdir(exist_ok=True)
        hook.write_text("#!/bin/sh\ntouch gestört\nexit 1\n", encoding="utf-8")
        hook.chmod(0o755)
    for name, value in {"merge.ff": "false", "commit.gpgsign": "true", "status.short": "true"}.items():
        git(site, "config", name, value)
    assert update(stub, site=site).code == 0
    assert not (site / "gestört").exists()


def test_nothing_that_the_update_needed_stays_in_her_folder(stub: Path, site: Path) -> None:
    before = set(state(site))
    assert update(stub, site=site).code == 0
    added = set(state(site)) - before
    assert all(git(site, "ls-files", "--", name) for name in added if (site / name).is_file())
    names = git(site, "for-each-ref", "--format=%(refname)").split()
    assert names == ["refs/heads/main", f"refs/tags/v{OLD}", f"refs/tags/v{NEW}"]
