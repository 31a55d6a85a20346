"""An update that cannot be whole does not happen: it says in German why, and everything is as it was."""

import fcntl
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.workshop.update.refusing import UNCHANGED, refused
from tests.workshop.update.repositories import (
    begin,
    clone,
    git,
    replace,
    save,
    update,
    with_stub,
)

FAILING = 'raise SystemExit("das Feld form fehlt")\n'
CRASHING = 'import pathlib\npathlib.Path("data/services.yaml").write_text("")\nraise ValueError("kaputt")\n'


def changed(site: Path) -> None:
    replace(site / "data/services.yaml", "Netzwerkpflege", "Netzarbeit")


def staged(site: Path) -> None:
    (site / "theme/eigenes.css").write_text("a{}", encoding="utf-8")
    git(site, "add", "theme/eigenes.css")


def deleted(site: Path) -> None:
    (site / "content/seiten/danke.md").unlink()


def new_text(site: Path) -> None:
    (site / "content/seiten/über mich.md").write_text("Ich.", encoding="utf-8")


@pytest.mark.parametrize(
    ("leave_unsaved", "told"),
    [
        (changed, "  data/services.yaml (geändert)"),
        (staged, "  theme/eigenes.css (neu)"),
        (deleted, "  content/seiten/danke.md (gelöscht)"),
        (new_text, "  content/seiten/über mich.md (neu)"),
    ],
)
def test_what_is_not_saved_is_named_and_stays(
    stub: Path, site: Path, leave_unsaved: Callable[[Path], None], told: str
) -> None:
    leave_unsaved(site)
    said = refused(stub, site)
    assert said.startswith("Noch nicht gespeichert:\n")
    assert told in said
    remedy = said.partition("Behalten: ")[2].splitlines()[0]
    subprocess.run(remedy, shell=True, cwd=site, check=True)  # noqa: S602 (as she pastes it)
    assert update(stub, site=site).code == 0


def test_files_of_hers_beside_the_site_may_lie_there_unsaved(stub: Path, site: Path) -> None:
    (site / "Notizen.txt").write_text("Milch", encoding="utf-8")
    assert update(stub, site=site).code == 0
    assert (site / "Notizen.txt").read_text(encoding="utf-8") == "Milch"


def test_a_file_that_lies_where_a_new_one_comes_is_named(stub: Path, site: Path) -> None:
    (site / "CHANGELOG.md").write_text("Meine Notizen", encoding="utf-8")
    assert "  CHANGELOG.md" in refused(stub, site)


def test_a_merge_of_hers_that_is_not_finished_is_named(stub: Path, site: Path) -> None:
    git(site, "checkout", "-q", "-b", "other", "HEAD~1")
    save(site, "other")
    git(site, "checkout", "-q", "main")
    git(site, "merge", "--no-commit", "--no-ff", "other")
    assert "git merge --abort" in refused(stub, site)


def test_an_older_state_that_is_looked_at_is_not_updated(stub: Path, site: Path) -> None:
    git(site, "checkout", "-q", "--detach")
    run = update(stub, site=site)
    assert (run.code, "git switch -" in run.err) == (1, True)


@pytest.fixture
def colliding(software: Path, site: Path, tmp_path: Path) -> Path:
    """A newer version that changes what the owner has changed too, and brings a file that she has made too."""
    replace(site / "theme/templates/thanks.html", "Ihre Nachricht ist unterwegs", "Ihr Brief ist unterwegs")
    save(site, "Mein Wort")
    newer = with_stub(software, tmp_path / "newer")
    replace(newer / "theme/templates/thanks.html", "Ihre Nachricht ist unterwegs", "Die Nachricht ist unterwegs")
    save(newer, "Another word")
    return newer


def test_a_change_of_hers_in_the_software_that_collides_is_named(software: Path, site: Path, colliding: Path) -> None:
    said = refused(colliding, site)
    assert "  theme/templates/thanks.html\n" in said
    assert f"git checkout {git(software, 'rev-parse', 'v1.0.0')[:12]} -- theme/templates/thanks.html && " in said


def test_giving_a_change_up_as_it_is_told_lets_the_update_through(site: Path, colliding: Path) -> None:
    give_up = refused(colliding, site).partition("aufgeben: ")[2].splitlines()[0]
    subprocess.run(give_up, shell=True, cwd=site, check=True)  # noqa: S602 (as she pastes it)
    assert update(colliding, site=site).code == 0


def test_a_file_of_hers_under_a_name_that_the_newer_version_brings_is_named(stub: Path, site: Path) -> None:
    (site / "CHANGELOG.md").write_text("Meine Notizen", encoding="utf-8")
    save(site, "Notizen")
    said = refused(stub, site)
    assert ("  CHANGELOG.md\n" in said, "die Dateien umbenennen" in said) == (True, True)


def test_a_change_of_hers_in_the_software_that_does_not_collide_stays(stub: Path, site: Path) -> None:
    replace(site / "theme/templates/thanks.html", "Ihre Nachricht ist unterwegs", "Ihr Brief ist unterwegs")
    save(site, "Mein Wort")
    assert update(stub, site=site).code == 0
    assert "Ihr Brief ist unterwegs" in (site / "theme/templates/thanks.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("arrival", "told"), [(FAILING, "das Feld form fehlt"), (CRASHING, "kaputt")])
def test_a_newer_version_that_fails_on_her_site_is_not_put_into_place(
    software: Path, site: Path, tmp_path: Path, arrival: str, told: str
) -> None:
    newer = with_stub(software, tmp_path / "newer", arrival)
    said = refused(newer, site)
    assert "kommt mit dieser Website nicht zurecht" in said
    assert told in said


def test_packages_that_cannot_be_set_up_keep_the_newer_version_out(software: Path, site: Path, tmp_path: Path) -> None:
    newer, running = with_stub(software, tmp_path / "newer"), tmp_path / "running"
    clone(newer, running, "HEAD")
    (newer / "requirements.lock").write_text("gibt-es-nicht==1.0\n", encoding="utf-8")
    (newer / "Makefile").write_text(".venv/site:\n\t@echo 'Kein Netz' >&2; exit 1\n", encoding="utf-8")
    save(newer, "Other packages")
    assert "Die Pakete der neueren Software lassen sich nicht einrichten" in refused(running, site, newer)


def test_an_update_that_runs_already_is_waited_for(stub: Path, site: Path) -> None:
    with (site / ".git/update.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert "läuft schon" in refused(stub, site)


def no_git(folder: Path) -> None:
    shutil.rmtree(folder / ".git")


def nothing_saved(folder: Path) -> None:
    shutil.rmtree(folder / ".git")
    begin(folder, "Karin Nordmann")


def another_project(folder: Path) -> None:
    git(folder, "rm", "-rq", "plugins")
    save(folder, "Ohne Software")


def a_part_of_something(folder: Path) -> None:
    shutil.rmtree(folder / ".git")
    begin(folder.parent, "Karin Nordmann")
    save(folder.parent, "Alles in einem")


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (no_git, "liegt kein Git-Repository"),
        (nothing_saved, "noch nichts gespeichert"),
        (another_project, "keine Website, die mit dieser Software gemacht ist"),
        (a_part_of_something, "in einem größeren Git-Repository"),
        (shutil.rmtree, "gibt es nicht"),
    ],
)
def test_a_folder_that_is_no_site_of_its_own_is_refused(
    stub: Path, site: Path, make: Callable[[Path], None], told: str
) -> None:
    make(site)
    run = update(stub, site=site)
    assert (run.code, told in run.err, run.err.endswith(f"{UNCHANGED}\n")) == (1, True, True), run.err
