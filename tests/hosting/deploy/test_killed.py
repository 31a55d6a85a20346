"""SIGKILL at random moments of a sending: the host always shows a whole site, and the next sending simply works."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from time import monotonic

from tests.hosting.deploy.forking import finish, kill, start
from tests.hosting.deploy.sending import Sender, Site, files_in, site_version

MOMENTS = 30
SEED = 20260101
PAUSE = 0.002
Look = Callable[[], str | None]
"""Looks at the host as a visitor; says what is not whole."""


def test_killed_at_any_moment_the_host_shows_a_whole_site(sender: Sender) -> None:
    duration, chance, killed, number = _duration(sender), random.Random(SEED), 0, 1
    while killed < MOMENTS:
        number += 1
        assert number < 3 * MOMENTS
        sender.publish(site_version(number))
        with visitor(_visits(sender, site_version(number - 1), site_version(number))) as broken:
            process = start(sender)
            process.join(timeout=chance.uniform(0, 0.9) * duration)
            killed += process.is_alive()
            kill(process)
            finish(start(sender), sender)
        assert broken == []
        assert files_in(sender.live) == site_version(number)
    assert not [path for path in sender.folder.rglob("*") if "incoming" in path.name or path.suffix == ".part"]


def _duration(sender: Sender) -> float:
    """Send twice; the second time says how long a change takes."""
    for number in (0, 1):
        sender.publish(site_version(number))
        begin = monotonic()
        finish(start(sender), sender)
    return monotonic() - begin


@contextmanager
def visitor(look: Look) -> Iterator[list[str]]:
    """Look again and again as long as the context lasts; gives what was seen broken."""
    over, broken, visits = Event(), [], []

    def visit() -> None:
        while not over.is_set():
            visits.append(1)
            seen = look()
            over.wait(PAUSE)
            if seen:
                broken.append(seen)

    thread = Thread(target=visit)
    thread.start()
    try:
        yield broken
    finally:
        over.set()
        thread.join()
        assert len(visits) > 10


def _visits(sender: Sender, old: Site, new: Site) -> Look:
    return lambda: _piecewise(sender.live, old, new) if sender.kind == "sftp" else _at_once(sender.live, old, new)


def _at_once(live: Path, old: Site, new: Site) -> str | None:
    """All files behind the link are those of one site."""
    seen = files_in(live.parent / live.readlink())
    return None if seen in (old, new) else f"neither old nor new: {sorted(seen)}"


def _piecewise(live: Path, old: Site, new: Site) -> str | None:
    """Each file is whole, old or new; what both sites have is never missing; a page that is shown has its picture."""
    for name in old.keys() | new.keys():
        seen = _read(live / name)
        if seen not in (old.get(name), new.get(name)):
            return f"{name} is neither old nor new"
        if name.endswith(".html") and seen and not _picture_of(live, seen) and _read(live / name) == seen:
            return f"{name} lacks its picture"
    return None


def _picture_of(live: Path, page: bytes) -> bytes | None:
    return _read(live / page.partition(b"src=/")[2].partition(b">")[0].decode())


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
