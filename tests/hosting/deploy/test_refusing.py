"""What is not sent: every refusal is one German message, exit 1, and leaves the host alone."""

import subprocess
import sys
from pathlib import Path

import pytest

from plugins.hosting.deploy.target import read_target
from tests.forks import Ran
from tests.hosting.deploy.sending import SETTINGS, Sender, files_in, site_version
from tests.hosting.deploy.ssh_server import make_key
from tests.ports import reserved_port
from tests.project import REPOSITORY

BY_ONE_WAY = pytest.mark.parametrize("kind", ["rsync"])


@BY_ONE_WAY
def test_a_folder_that_was_never_published_is_refused(sender: Sender) -> None:
    (sender.root / "output/index.html").write_text("nur gebaut", encoding="utf-8")
    assert_refused(sender.run(), "zuerst „make publish“")
    assert not sender.folder.exists()


@BY_ONE_WAY
def test_a_folder_that_changed_after_publishing_is_refused(sender: Sender) -> None:
    sender.publish(site_version(1))
    (sender.root / "output/index.html").write_text("noch schnell geändert", encoding="utf-8")
    assert_refused(sender.run(), "noch einmal „make publish“")
    assert not sender.folder.exists()


@BY_ONE_WAY
def test_a_demonstration_is_sent_only_as_one(sender: Sender) -> None:
    sender.publish(site_version(1), demo=True)
    assert_refused(sender.run(), "DEMO=1")
    assert not sender.folder.exists()
    assert sender.run(DEMO="1").code == 0
    assert files_in(sender.live) == site_version(1)


def test_a_host_with_another_key_is_refused(sender: Sender, tmp_path: Path) -> None:
    sender.publish(site_version(1))
    make_key(tmp_path / "strange")
    strange = tmp_path / "known_hosts"
    strange.write_text("* " + (tmp_path / "strange.pub").read_text(encoding="ascii"), encoding="ascii")
    assert_refused(sender.run(DEPLOY_KNOWN_HOSTS=str(strange)), "Der Schlüssel des Hosts ist nicht bekannt")
    assert not sender.folder.exists()


def test_a_host_that_nobody_vouched_for_is_refused(sender: Sender, tmp_path: Path) -> None:
    sender.publish(site_version(1))
    (tmp_path / "known_hosts").touch()
    ran = sender.run(DEPLOY_KNOWN_HOSTS=str(tmp_path / "known_hosts"))
    assert_refused(ran, "Der Schlüssel des Hosts ist nicht bekannt")
    assert not (tmp_path / "known_hosts").read_text(encoding="ascii")


def test_without_the_right_key_nobody_is_asked_for_a_password(sender: Sender, tmp_path: Path) -> None:
    sender.publish(site_version(1))
    make_key(tmp_path / "wrong")
    assert_refused(sender.run(DEPLOY_KEY=str(tmp_path / "wrong")), "nach einem Passwort wird nie gefragt")


def test_a_host_that_does_not_answer_is_named_unreachable(sender: Sender) -> None:
    sender.publish(site_version(1))
    with reserved_port() as port:
        assert_refused(sender.run(DEPLOY_PORT=str(port)), "Der Host ist nicht zu erreichen")


@BY_ONE_WAY
def test_a_missing_program_is_named(sender: Sender, tmp_path: Path) -> None:
    sender.publish(site_version(1))
    assert_refused(sender.run(PATH=str(tmp_path)), "Auf diesem Rechner fehlt „ssh“")


def test_all_that_is_wrong_with_the_environment_is_said_at_once(sender: Sender) -> None:
    ran = sender.run(DEPLOY_KIND="ftp", DEPLOY_HOST="-oProxyCommand=x", DEPLOY_FOLDER="../da")
    assert ran.code == 1
    assert [line.partition("; ")[0] for line in ran.err.splitlines()] == [
        "DEPLOY_FOLDER:1:1: „../da“ ist kein Ordner auf dem Server",
        "DEPLOY_HOST:1:1: „-oProxyCommand=x“ ist kein Name eines Servers",
        "DEPLOY_KIND:1:1: „ftp“ ist für „kind“ nicht vorgesehen",
    ]


def test_the_public_half_of_a_key_is_no_key(sender: Sender) -> None:
    assert_refused(sender.run(DEPLOY_KEY="/home/id_ed25519.pub"), "hierher gehört der geheime: /home/id_ed25519")


def test_a_key_in_place_of_the_name_of_its_file_is_told_and_not_shown(sender: Sender) -> None:
    key = f"-----BEGIN OPENSSH PRIVATE KEY-----\n{'A' * 70}\n-----END OPENSSH PRIVATE KEY-----"
    run = sender.run(DEPLOY_KEY=key)
    assert_refused(run, "hierher gehört nur ihr Name, nie der Schlüssel selbst")
    assert "AAAA" not in run.out + run.err


def test_a_folder_at_home_needs_no_sign_for_it(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/site.yaml").write_text(SETTINGS, encoding="utf-8")
    typed = {"KIND": "sftp", "HOST": "ssh.ort.example", "USER": "erika", "FOLDER": "~/htdocs/neu"}
    target = read_target(tmp_path, {f"DEPLOY_{name}": value for name, value in typed.items()})
    assert target.folder == "htdocs/neu"


def test_without_a_target_the_facts_are_said_to_lack_it(tmp_path: Path) -> None:
    assert_refused(run_with(tmp_path, SETTINGS), "data/site.yaml:1:1: hier steht nicht, wohin gesendet wird")


def test_a_mistake_in_the_facts_is_a_located_problem(tmp_path: Path) -> None:
    assert_refused(run_with(tmp_path, f"{SETTINGS}deploy: ja\n"), "data/site.yaml:4:9: ")


def assert_refused(ran: Ran, words: str) -> None:
    """One message, no traceback, exit 1."""
    assert ran.code == 1
    assert words in ran.err
    assert ran.err.count("\n") == 1


def run_with(root: Path, settings: str) -> Ran:
    """Run the command in a project with these settings and nothing in the environment."""
    (root / "plugins").symlink_to(REPOSITORY / "plugins")
    (root / "data").mkdir()
    (root / "data/site.yaml").write_text(settings, encoding="utf-8")
    command = [sys.executable, "-m", "plugins.hosting.deploy", "send"]
    ran = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    return Ran(ran.returncode, ran.stdout, ran.stderr)
