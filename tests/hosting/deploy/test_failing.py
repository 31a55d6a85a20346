"""Hosts and networks that fail in the middle: a German message, exit 1, the old site stays, the next sending works."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hosting.deploy.bad_network import network
from tests.hosting.deploy.sending import Sender, Site, files_in, new_sender, site_version
from tests.hosting.deploy.ssh_server import SshServer, running_server
from tests.hosting.deploy.test_refusing import assert_refused

NOBODY_WRITES = Path("/sys/website")
"""Not even root may make a folder below /sys."""
BIG: Site = {**site_version(2), **{f"bilder/{number}.avif": bytes([number]) * 40_000 for number in range(60)}}

CUT_OFF = """#!/bin/sh
cat /dev/zero >{} 2>/dev/null
echo 'rsync: connection unexpectedly closed (0 bytes received so far) [sender]' >&2
exit 12
"""
"""An rsync that fills the disk of the host and hears no more from it."""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte, mounted; needs root, and in a container the right to mount."""
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", disk], check=True)
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", disk], check=True)


@pytest.mark.parametrize("bytes_sent", [3_000, 40_000])
def test_a_connection_that_breaks_loses_nothing(sender: Sender, bytes_sent: int) -> None:
    sender.send(site_version(1))
    sender.publish(noise(site_version(2)))
    with network(sender.server.port, limit=bytes_sent, cut=True) as broken:
        assert_refused(sender.run(DEPLOY_PORT=str(broken.port)), "Verbindung zum Host ist abgerissen")
    sender.server.wait_for_sessions()
    assert files_in(sender.live) == site_version(1)
    sender.send(noise(site_version(2)))
    assert files_in(sender.live) == noise(site_version(2))


@pytest.mark.parametrize("kind", ["sftp", "sftp-releases"])
def test_after_a_break_only_the_rest_is_sent(sender: Sender) -> None:
    sender.send(site_version(1))
    sender.publish(BIG)
    with network(sender.server.port, limit=1_500_000, cut=True) as broken:
        assert sender.run(DEPLOY_PORT=str(broken.port)).code == 1
    sender.server.wait_for_sessions()
    waiting = [path for path in (sender.folder / ".deploy/waiting").iterdir() if path.suffix != ".part"]
    changed = [path for path, content in BIG.items() if site_version(1).get(path) != content]
    assert 0 < len(waiting) < len(changed)
    assert f"{len(changed) - len(waiting)} " in sender.run().out.splitlines()[1]
    assert files_in(sender.live) == BIG


def test_a_full_disk_is_named_and_the_old_site_stays(
    small_disk: Path, tmp_path: Path, server: SshServer, kind: str
) -> None:
    sender = new_sender(tmp_path / "work", server, kind, small_disk / "website")
    sender.send(site_version(1))
    sender.publish(BIG)
    assert_refused(sender.run(), "Auf dem Host ist kein Platz mehr")
    assert files_in(sender.live) == site_version(1)
    subprocess.run(["mount", "-o", "remount,size=20m", small_disk], check=True)
    sender.send(BIG)
    assert files_in(sender.live) == BIG


@pytest.mark.parametrize("kind", ["rsync"])
def test_a_full_disk_is_named_even_where_rsync_is_cut_off_before_it_can_say_so(
    small_disk: Path, tmp_path: Path, server: SshServer, kind: str
) -> None:
    sender = new_sender(tmp_path / "work", server, kind, small_disk / "website")
    sender.send(site_version(1))
    sender.publish(BIG)
    command = tmp_path / "bin/rsync"
    command.parent.mkdir()
    command.write_text(CUT_OFF.format(small_disk / "filler"), encoding="utf-8")
    command.chmod(0o755)
    assert_refused(sender.run(PATH=f"{command.parent}:{os.environ['PATH']}"), "Auf dem Host ist kein Platz mehr")
    assert files_in(sender.live) == site_version(1)


def test_a_folder_where_nobody_may_write_is_named(tmp_path: Path, server: SshServer, kind: str) -> None:
    sender = new_sender(tmp_path / "work", server, kind, NOBODY_WRITES)
    sender.publish(site_version(1))
    assert_refused(sender.run(), "In den Ordner auf dem Host darf nicht geschrieben werden")


@pytest.mark.parametrize("kind", ["sftp-releases"])
def test_what_the_host_does_not_remove_is_told_and_stops_nothing(tmp_path: Path, kind: str) -> None:
    with running_server(tmp_path / "sshd", refused="-P rmdir") as server:
        sender = new_sender(tmp_path / "work", server, kind, tmp_path / "host")
        (sender.folder / "releases/.incoming-alt/unter").mkdir(parents=True)
        for expected in ("Der Host zeigt jetzt", "Nichts zu tun"):
            out = sender.send(site_version(1)).out
            assert expected in out
            assert out.count("„releases/.incoming-alt“ nicht löschen") == 1
        assert files_in(sender.live) == site_version(1)


def noise(site: Site) -> Site:
    """Change every file of a site."""
    return {name: content + b"changed" for name, content in site.items()}
