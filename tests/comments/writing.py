"""A process that writes a comment again and again, until it is killed."""

from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from plugins.comments.moderation import Given, new_comment
from plugins.comments.storage import path_of, write_comment
from tests.forks import FORKS

MOMENT = datetime(2026, 11, 1, 12, 30, tzinfo=UTC)
REST = "x" * 5000
"""How every version of the comment ends."""


def write_until_killed(root: Path, times: int) -> None:
    """Have a comment written again and again, and kill whoever writes it when it was written so many times."""
    here, there = FORKS.Pipe()
    process = FORKS.Process(target=write_on, args=(root, there))
    process.start()
    there.close()
    try:
        for _ in range(times):
            here.recv()
    finally:
        process.kill()
        process.join()
        process.close()
        here.close()


def write_on(root: Path, pipe: Connection | None = None) -> None:
    """Write a comment without end, and tell of each version."""
    number = 0
    while True:
        number += 1
        comment = new_comment(Given("seite", "Name", f"Fassung {number} {REST}", MOMENT, comment_id="a1"))
        write_comment(root, path_of(root, "seite", comment), comment)
        if pipe:
            pipe.send(number)
