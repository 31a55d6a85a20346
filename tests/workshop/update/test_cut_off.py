"""An update that is cut off, at whatever moment, leaves the site as it was, or the next run brings it back."""

import fcntl
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.workshop.update.repositories import IDENTITY, NEW, command, git, save, state, update, with_stub

PATIENCE = 60
WAITING = """import os, pathlib
here = pathlib.Path(os.environ["MOMENT"])
(here / "here").open("w").write(str(os.getpid()))
(here / "leave").open().readline()
"""
"""An arrival that tells of itself and waits for leave."""
FILTER = """#!/bin/sh
if [ -n "$MOMENT" ] && [ -e "$GIT_DIR/update.switch" ]; then
    echo $$ > "$MOMENT/here"
    read -r leave < "$MOMENT/leave"
fi
cat
"""
"""A filter of git that tells when a file is exchanged, in the middle of the others, and waits for leave."""
ALONE = """import sys
sys.path.insert(0, "")
import plugins.workshop.update.__main__
print(*sorted({name.rpartition(".")[0] for name in sys.modules if name.startswith("plugins.")}))
"""
NOWHERE = "/gibt/es/nicht"
"""A source that cannot be fetched from, so that a run does nothing but bring the site back."""


@dataclass(frozen=True)
class Standing:
    """An update that stands still at a moment; ``inner`` is the process that reached it."""

    process: subprocess.Popen[str]
    inner: int
    leave: int
    site: Path

    def go_on(self) -> None:
        """Give it leave."""
        os.write(self.leave, b"go\n")

    def kill(self) -> None:
        """Kill all of it, as a computer that is switched off does."""
        group = os.getpgid(self.inner)
        self.process.kill()  # first: it would take back what a git that was killed has done
        os.killpg(group, signal.SIGKILL)
        self.process.wait(PATIENCE)
        wait_for_end(self.site)


def wait_for_end(site: Path) -> None:
    """Wait until every process of an update is over: they hold its lock together."""
    with (site / ".git/update.lock").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)


def _hear_ctrl_c() -> None:
    """Let the command hear of Ctrl+C, even where tests run in the background and ignore it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def stopped(software: Path, site: Path, moment: Path) -> Iterator[Standing]:
    """Start an update, and wait until it stands still."""
    moment.mkdir()
    for name in ("here", "leave"):
        os.mkfifo(moment / name)
    here, leave = (os.open(moment / name, os.O_RDWR) for name in ("here", "leave"))  # nobody waits for the other end
    process = subprocess.Popen(
        command(site, ""),
        cwd=software,
        env={**os.environ, **IDENTITY, "MOMENT": str(moment)},
        start_new_session=True,
        preexec_fn=_hear_ctrl_c,  # noqa: PLW1509 (one thread)
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert select.select([here], [], [], PATIENCE)[0], "the moment never came"
        yield Standing(process, int(os.read(here, 20)), leave, site)
    finally:
        process.kill()
        process.communicate()
        os.close(here)
        os.close(leave)


@pytest.fixture(scope="module")
def waiting(software: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A newer version that stands still when it arrives; tests only read it."""
    return with_stub(software, tmp_path_factory.mktemp("waiting") / "software", WAITING)


@pytest.fixture(scope="module")
def with_moment(software: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A newer version with a file in the middle of the alphabet that git filters; tests only read it."""
    newer = with_stub(software, tmp_path_factory.mktemp("exchanging") / "software")
    (newer / ".gitattributes").write_text("plugins/workshop/__init__.py filter=moment\n", encoding="utf-8")
    save(newer, "A moment")
    return newer


@pytest.fixture
def exchanging(with_moment: Path, site: Path, tmp_path: Path) -> Path:
    """A newer version in whose exchange that file stands still."""
    script = tmp_path / "filter"
    script.write_text(FILTER, encoding="utf-8")
    script.chmod(0o755)
    git(site, "config", "filter.moment.smudge", str(script))
    git(site, "config", "filter.moment.clean", "cat")
    return with_moment


def test_killed_while_the_newer_version_arrives_nothing_has_changed(
    waiting: Path, stub: Path, site: Path, tmp_path: Path
) -> None:
    before = state(site)
    with stopped(waiting, site, tmp_path / "moment") as standing:
        standing.kill()
    update(waiting, site=site, source=NOWHERE)
    assert state(site) == before
    assert update(stub, site=site).code == 0


def test_ctrl_c_while_the_newer_version_arrives_changes_nothing_and_says_so(
    waiting: Path, site: Path, tmp_path: Path
) -> None:
    before = state(site)
    with stopped(waiting, site, tmp_path / "moment") as standing:
        os.killpg(standing.process.pid, signal.SIGINT)
        _, said = standing.process.communicate(timeout=PATIENCE)
    assert (standing.process.returncode, said) == (1, "Abgebrochen. Nichts wurde geändert.\n")
    assert state(site) == before


def test_killed_in_the_middle_of_the_exchange_the_next_run_brings_every_byte_back(
    exchanging: Path, site: Path, tmp_path: Path
) -> None:
    before = state(site)
    with stopped(exchanging, site, tmp_path / "moment") as standing:
        standing.kill()
    assert (site / "CHANGELOG.md").exists(), "the exchange had not begun"
    assert (site / ".git/index.lock").exists()
    run = update(exchanging, site=site, source=NOWHERE)
    assert "ganz zurückgenommen" in run.out
    assert state(site) == before


def test_what_brings_a_site_back_needs_no_package_and_no_other_part_of_the_software(stub: Path) -> None:
    alone = [sys.executable, "-I", "-S", "-c", ALONE]
    run = subprocess.run(alone, cwd=stub, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == ["plugins", "plugins.workshop", "plugins.workshop.update"]


def test_a_file_that_was_only_half_written_is_brought_back_too(exchanging: Path, site: Path, tmp_path: Path) -> None:
    before = state(site)
    with stopped(exchanging, site, tmp_path / "moment") as standing:
        standing.kill()
    written = (site / "CHANGELOG.md").read_bytes()
    (site / "CHANGELOG.md").write_bytes(written[: len(written) // 2])
    assert "ganz zurückgenommen" in update(exchanging, site=site, source=NOWHERE).out
    assert state(site) == before


def test_cut_off_when_only_the_branch_does_not_show_it_yet_it_is_brought_back(stub: Path, site: Path) -> None:
    before = state(site)
    assert update(stub, site=site).code == 0
    old, new = (git(site, "rev-parse", commit) for commit in ("HEAD^1", "HEAD"))
    git(site, "update-ref", "HEAD", old)
    (site / ".git/refs/heads/main.lock").touch()
    (site / ".git/update.switch").write_text(f"{old}\n{new}\n", encoding="ascii")
    assert "ganz zurückgenommen" in update(stub, site=site, source=NOWHERE).out
    assert state(site) == before


def test_where_git_alone_is_killed_the_command_itself_brings_every_byte_back(
    exchanging: Path, site: Path, tmp_path: Path
) -> None:
    before = state(site)
    with stopped(exchanging, site, tmp_path / "moment") as standing:
        os.killpg(os.getpgid(standing.inner), signal.SIGKILL)
        _, said = standing.process.communicate(timeout=PATIENCE)
    assert standing.process.returncode == 1
    assert said.startswith("Die neue Fassung lässt sich hier nicht einsetzen: ")
    assert state(site) == before


def test_after_being_brought_back_the_same_run_goes_on_to_the_end(exchanging: Path, site: Path, tmp_path: Path) -> None:
    with stopped(exchanging, site, tmp_path / "moment") as standing:
        standing.kill()
    run = update(exchanging, site=site)
    assert (run.code, f"Die Software hat jetzt Fassung {NEW}" in run.out) == (0, True), run.err
    assert git(site, "status", "--porcelain") == ""


def test_what_she_changed_after_the_cut_is_neither_lost_nor_taken_for_the_updates(
    exchanging: Path, site: Path, tmp_path: Path
) -> None:
    with stopped(exchanging, site, tmp_path / "moment") as standing:
        standing.kill()
    (site / "pyproject.toml").write_text("# meins\n", encoding="utf-8")
    run = update(exchanging, site=site)
    assert (run.code, "  pyproject.toml\n" in run.err) == (1, True), run.err
    assert (site / "pyproject.toml").read_text(encoding="utf-8") == "# meins\n"


def test_a_text_that_she_wrote_after_the_cut_stays(exchanging: Path, site: Path, tmp_path: Path) -> None:
    with stopped(exchanging, site, tmp_path / "moment") as standing:
        standing.kill()
    (site / "content/seiten/profil.md").write_text("Nach dem Stromausfall.\n", encoding="utf-8")
    run = update(exchanging, site=site)
    assert "ganz zurückgenommen" in run.out
    assert "  content/seiten/profil.md (geändert)" in run.err
    assert (site / "content/seiten/profil.md").read_text(encoding="utf-8") == "Nach dem Stromausfall.\n"


def test_ctrl_c_in_the_middle_of_the_exchange_lets_it_end(exchanging: Path, site: Path, tmp_path: Path) -> None:
    with stopped(exchanging, site, tmp_path / "moment") as standing:
        os.killpg(standing.process.pid, signal.SIGINT)
        standing.go_on()
        said, _ = standing.process.communicate(timeout=PATIENCE)
    assert (standing.process.returncode, f"Die Software hat jetzt Fassung {NEW}" in said) == (0, True)
    assert git(site, "status", "--porcelain") == ""


def test_where_the_exchange_outlives_the_command_the_next_run_waits_for_it_and_tells(
    exchanging: Path, site: Path, tmp_path: Path
) -> None:
    with stopped(exchanging, site, tmp_path / "moment") as standing:
        standing.process.kill()
        standing.process.wait(PATIENCE)
        assert "läuft schon" in update(exchanging, site=site).err
        standing.go_on()
        wait_for_end(site)
    run = update(exchanging, site=site)
    assert "noch fertig geworden; was sie zu sagen hatte, zeigt git log -1" in run.out
    assert (run.code, git(site, "status", "--porcelain")) == (0, "")
    assert "Angekommen." in git(site, "log", "-1", "--format=%B")
