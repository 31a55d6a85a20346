"""Sending a site to a host, again, and taking it back: by every way, to a real sshd."""

import os
from pathlib import Path

import pytest

from tests.hosting.deploy.sending import Sender, files_in, new_sender, site_version
from tests.hosting.deploy.ssh_server import SshServer

WITH_RELEASES = pytest.mark.parametrize("kind", ["rsync", "sftp-releases"])


def test_the_host_shows_exactly_the_site_after_each_sending(sender: Sender) -> None:
    for number in (1, 2):
        sender.send(site_version(number))
        assert files_in(sender.live) == site_version(number)


def test_only_what_changed_is_sent_and_the_rest_keeps_its_time(sender: Sender) -> None:
    sender.send(site_version(2))
    before = (sender.live / "schrift/eins.woff2").stat().st_mtime_ns
    ran = sender.send(site_version(3))
    changed = [path for path, content in site_version(3).items() if site_version(2).get(path) != content]
    assert f"{len(changed)} " in ran.out.splitlines()[1]
    assert 0 < len(changed) < len(site_version(3))
    assert (sender.live / "schrift/eins.woff2").stat().st_mtime_ns == before


def test_a_file_that_changed_but_kept_size_and_time_is_sent(sender: Sender) -> None:
    sender.publish({"index.html": b"old"})
    os.utime(sender.root / "output/index.html", (1, 1))
    assert sender.run().code == 0
    sender.publish({"index.html": b"new"})
    os.utime(sender.root / "output/index.html", (1, 1))
    assert sender.run().code == 0
    assert files_in(sender.live) == {"index.html": b"new"}


def test_the_same_site_again_changes_nothing(sender: Sender) -> None:
    sender.send(site_version(1))
    before = _state(sender.folder)
    assert "Nichts zu tun" in sender.run().out
    assert _state(sender.folder) == before


def test_a_dry_run_names_the_changes_and_touches_nothing(sender: Sender) -> None:
    sender.send(site_version(1))
    before = _state(sender.folder)
    sender.publish(site_version(2))
    by_option, by_variable = sender.run("send", "--dry-run"), sender.run(DRY="1")
    assert by_option.code == 0
    assert by_option == by_variable
    assert "senden:  nur-in-2/index.html\n" in by_option.out
    assert "löschen: nur-in-1/index.html\n" in by_option.out
    assert "schrift/eins.woff2" not in by_option.out
    assert _state(sender.folder) == before


def test_a_dry_run_before_the_first_sending_makes_no_folder(sender: Sender) -> None:
    sender.publish(site_version(1))
    assert sender.run("send", "--dry-run").code == 0
    assert not sender.folder.exists()


def test_a_folder_with_spaces_and_a_deep_one_work(tmp_path: Path, server: SshServer, kind: str) -> None:
    sender = new_sender(tmp_path / "work", server, kind, tmp_path / "mein Ordner" / "Netz 1")
    sender.send(site_version(1))
    assert files_in(sender.live) == site_version(1)


def test_what_others_put_on_the_host_stays(sender: Sender) -> None:
    sender.folder.mkdir()
    (sender.folder / "statistik.html").write_text("vom Anbieter", encoding="utf-8")
    sender.send(site_version(1))
    assert (sender.folder / "statistik.html").read_text(encoding="utf-8") == "vom Anbieter"


@pytest.mark.parametrize("kind", ["sftp"])
def test_what_others_put_where_the_site_belongs_is_put_aside_and_said(sender: Sender) -> None:
    others = {"index.html": "von WordPress", "bilder": "eine Datei", "seite-1/index.html/tief.txt": "ein Ordner"}
    for name, content in others.items():
        (sender.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (sender.folder / name).write_text(content, encoding="utf-8")
    sender.publish(site_version(1))
    dry = sender.run("send", "--dry-run")
    assert dry.out.count("beiseite, denn es ist nicht von hier: ") == 3
    assert (sender.folder / "index.html").read_text(encoding="utf-8") == "von WordPress"
    ran = sender.run()
    assert (ran.code, ran.err) == (0, "")
    assert "es liegt jetzt auf dem Host in .deploy/before-1/: bilder, index.html, seite-1/index.html." in ran.out
    kept = {name: (sender.folder / ".deploy/before-1" / name).read_text(encoding="utf-8") for name in others}
    assert kept == others
    assert files_in(sender.live) == site_version(1)
    sender.send(site_version(2))
    assert not (sender.folder / ".deploy/before-2").exists()


@WITH_RELEASES
def test_a_link_that_somebody_else_has_set_stays(sender: Sender) -> None:
    (sender.folder / "wordpress").mkdir(parents=True)
    (sender.folder / "current").symlink_to("wordpress")
    sender.publish(site_version(1))
    ran = sender.run()
    assert ran.code == 1
    assert "führt der Verweis „current“ zu „wordpress“" in ran.err
    assert (sender.folder / "current").readlink() == Path("wordpress")


@WITH_RELEASES
def test_a_rollback_shows_the_site_before_and_another_the_one_before_that(sender: Sender) -> None:
    for number in (1, 2, 3):
        sender.send(site_version(number))
    for number in (2, 1):
        assert sender.run("rollback").code == 0
        assert files_in(sender.live) == site_version(number)
    assert sender.run("rollback").err == "Auf dem Host gibt es keinen früheren Stand; nichts wurde geändert.\n"
    sender.send(site_version(4))
    assert files_in(sender.live) == site_version(4)


@pytest.mark.parametrize("kind", ["sftp"])
def test_without_releases_a_rollback_says_what_to_do_instead(sender: Sender) -> None:
    sender.send(site_version(1))
    ran = sender.run("rollback")
    assert ran.code == 1
    assert "git revert" in ran.err
    assert files_in(sender.live) == site_version(1)


@WITH_RELEASES
def test_the_last_five_releases_are_kept(sender: Sender) -> None:
    older = [f"2026010{day}T000000.000Z-{'a' * 12}" for day in range(1, 8)]
    for name in older:
        (sender.folder / "releases" / name / "unter").mkdir(parents=True)
    sender.send(site_version(1))
    assert sender.releases() == [*older[-4:], sender.live.resolve().name]


@WITH_RELEASES
def test_a_folder_in_the_place_of_the_link_is_left_alone(sender: Sender) -> None:
    sender.live.mkdir(parents=True)
    (sender.live / "index.html").write_text("von Hand", encoding="utf-8")
    sender.publish(site_version(1))
    ran = sender.run()
    assert ran.code == 1
    assert "kein Verweis, sondern ein Ordner" in ran.err
    assert files_in(sender.live) == {"index.html": b"von Hand"}


def _state(folder: Path) -> dict[str, tuple[int, int]]:
    """Everything in the host's folder with inode and time of change, except the lock, which comes and goes."""
    found = {str(path): path.lstat() for path in folder.rglob("*") if path.is_file() or path.is_symlink()}
    kept = {path: stat for path, stat in found.items() if "lock" not in path}
    return {path: (stat.st_ino, stat.st_mtime_ns) for path, stat in kept.items()}
