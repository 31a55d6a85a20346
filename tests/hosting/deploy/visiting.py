"""A visitor who looks at the host all the time, and what she must never see."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

from tests.hosting.deploy.sending import Sender, Site, files_in

PAUSE = 0.002
"""Seconds between two looks."""
Look = Callable[[], str | None]
"""Looks at the host; says what is not whole."""


@contextmanager
def visitor(sender: Sender, old: Site, new: Site) -> Iterator[None]:
    """Look again and again as long as the context lasts; what was seen must be whole."""
    over, broken, look = Event(), [], _look(sender, old, new)

    def visit() -> None:
        while not over.wait(PAUSE):
            broken.extend(filter(None, [look()]))

    thread = Thread(target=visit)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
    assert broken == []


def _look(sender: Sender, old: Site, new: Site) -> Look:
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
