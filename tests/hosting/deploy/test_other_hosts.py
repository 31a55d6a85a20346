"""Hosts that are set up otherwise than a way needs: what is the matter and what to do is said, whatever they answer."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.hosting.deploy import failures
from plugins.hosting.deploy.failures import explain
from tests.forks import Ran
from tests.hosting.deploy.sending import files_in, new_sender, site_version
from tests.hosting.deploy.ssh_server import SshServer, running_server
from tests.hosting.deploy.test_refusing import assert_refused

NO_SHELL = "Der Host erlaubt keine Befehle, nur SFTP: in data/site.yaml „sftp“ oder „sftp-releases“ wählen."
GREETING = """'Willkommen auf web7!'; eval "$SSH_ORIGINAL_COMMAND\""""
WITHOUT_A_SHELL = {
    "SFTP whatever is asked": "internal-sftp",
    "a word on the way out": "echo 'This service allows sftp connections only.'",
    "the same among the errors": "sh -c 'echo This service allows sftp connections only. >&2; exit 1'",
    "an account that is switched off for commands": "/usr/sbin/nologin",
    "nothing at all": "false",
}
BY_EACH_COMMAND = pytest.mark.parametrize("arguments", [("send",), ("send", "--dry-run"), ("rollback",)])


@pytest.fixture
def root_of_a_jail() -> Iterator[Path]:
    """A folder that sshd takes for a jail: all above it is root's alone."""
    folder = Path(tempfile.mkdtemp(dir="/run"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@BY_EACH_COMMAND
@pytest.mark.parametrize("command", WITHOUT_A_SHELL.values(), ids=WITHOUT_A_SHELL)
def test_an_account_without_a_shell_is_told_which_ways_there_are(
    tmp_path: Path, command: str, arguments: tuple[str, ...]
) -> None:
    with running_server(tmp_path / "sshd", further=f"ForceCommand {command}") as server:
        sender = new_sender(tmp_path / "work", server, "rsync", tmp_path / "host")
        sender.publish(site_version(1))
        assert_refused_with(sender.run(*arguments), NO_SHELL)
    assert not sender.folder.exists()


@BY_EACH_COMMAND
def test_a_shell_that_greets_is_named_with_its_words(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    with running_server(tmp_path / "sshd", further=f"ForceCommand echo {GREETING}") as server:
        sender = new_sender(tmp_path / "work", server, "rsync", tmp_path / "host")
        sender.publish(site_version(1))
        assert_refused_with(sender.run(*arguments), "„Willkommen auf web7!“", ".bashrc", "„sftp-releases“ oder „sftp“")


@pytest.mark.skipif(os.getuid() != 0, reason="only root may lock a user in")
@pytest.mark.parametrize("kind", ["sftp", "sftp-releases"])
def test_a_host_that_locks_its_users_in_has_its_folder_at_the_root(
    tmp_path: Path, root_of_a_jail: Path, kind: str
) -> None:
    jail = f"ChrootDirectory {root_of_a_jail}\nForceCommand internal-sftp"
    with running_server(tmp_path / "sshd", further=jail) as server:
        sender = new_sender(tmp_path / "work", server, kind, Path("/"))
        for number in (1, 2):
            sender.send(site_version(number))
            shown = root_of_a_jail / "current" if kind == "sftp-releases" else root_of_a_jail
            assert files_in(shown) == site_version(number)


@pytest.mark.parametrize("kind", ["rsync", "sftp"])
def test_a_host_that_nobody_knows_and_a_closed_port_are_told_apart(
    tmp_path: Path, server: SshServer, kind: str
) -> None:
    sender = new_sender(tmp_path / "work", server, kind, tmp_path / "host")
    sender.publish(site_version(1))
    assert_refused_with(sender.run(DEPLOY_HOST="gibt-es-nicht.invalid"), "„host“", "nicht zu erreichen")
    assert_refused_with(sender.run(DEPLOY_PORT="1"), "„port“", "nicht zu erreichen")


@pytest.mark.parametrize("kind", ["rsync", "sftp"])
def test_a_key_that_is_not_there_or_is_none_is_told_with_what_to_do(
    tmp_path: Path, server: SshServer, kind: str
) -> None:
    sender = new_sender(tmp_path / "work", server, kind, tmp_path / "host")
    sender.publish(site_version(1))
    assert_refused_with(sender.run(DEPLOY_KEY=str(tmp_path / "weg")), "SSH-Schlüssel gibt es nicht", "„key“")
    (tmp_path / "half").write_text((server.folder / "key").read_text(encoding="ascii")[:200], encoding="ascii")
    (tmp_path / "half").chmod(0o600)
    assert_refused_with(sender.run(DEPLOY_KEY=str(tmp_path / "half")), "noch einmal ganz kopieren")


def test_a_key_that_everybody_may_read_is_told(tmp_path: Path, server: SshServer) -> None:
    sender = new_sender(tmp_path / "work", server, "rsync", tmp_path / "host")
    sender.publish(site_version(1))
    shutil.copyfile(server.folder / "key", tmp_path / "open")
    (tmp_path / "open").chmod(0o644)
    assert_refused_with(sender.run(DEPLOY_KEY=str(tmp_path / "open")), "nur für Sie lesbar", "chmod 600")


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("exec request failed on channel 0", failures.NO_SHELL),
        ("This account is restricted to sftp.", failures.NO_SHELL),
        ("protocol version mismatch -- is your shell clean?", failures.GREETS.format("…")),
        ("Unable to negotiate with 192.0.2.1: no matching host key type found. Their offer: ssh-rsa", failures.OLD_SSH),
        ('rsync: [receiver] write failed on "/a": Disk quota exceeded (122)', failures.DISK_FULL),
        ("subsystem request failed on channel 0", failures.NO_SFTP),
        ("ssh: Could not resolve hostname ssh.ort.example: Name or service not known", failures.NO_HOST),
        ("ssh: connect to host ssh.ort.example port 22: Connection refused", failures.CLOSED_PORT),
        ("ssh: connect to host ssh.ort.example port 22: Connection timed out", failures.UNREACHABLE),
        ("@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @", failures.HOST_KEY),
        ("mkdir: cannot create directory '/www': Permission denied", failures.NOT_WRITABLE),
        ("mkdir: cannot create directory 'www/releases': Not a directory", failures.FILE_FOR_FOLDER),
        ("Max packet size exceeded", failures.NOISY),
        ("Failure", failures.NO_REASON),
    ],
)
def test_what_hosts_say_in_english_is_said_in_german(words: str, meaning: str) -> None:
    assert explain(words) == meaning


def assert_refused_with(ran: Ran, *words: str) -> None:
    """One message with all these words."""
    for one in words:
        assert_refused(ran, one)
