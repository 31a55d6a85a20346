"""Comments are written whole or not at all, and read back as they were."""

import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.comments.moderation import Given, NotPossible, new_comment
from plugins.comments.reading import read_conversation
from plugins.comments.storage import path_of, write_comment
from tests.project import REPOSITORY

MOMENT = datetime(2026, 11, 1, 12, 30, tzinfo=UTC)
WRITER = """
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from plugins.comments.moderation import Given, new_comment
from plugins.comments.storage import path_of, write_comment
root, number = Path(sys.argv[1]), 0
while True:
    number += 1
    moment = datetime(2026, 11, 1, 12, 30, tzinfo=UTC)
    comment = new_comment(Given("seite", "Name", f"Fassung {number} " + "x" * 5000, moment, comment_id="a1"))
    write_comment(root, path_of(root, "seite", comment), comment)
    print(number, flush=True)
"""


@settings(deadline=None)
@given(st.text(max_size=100), st.text(max_size=500))
def test_whatever_somebody_writes_comes_back_as_it_was_cleaned(name: str, message: str) -> None:
    try:
        comment = new_comment(Given("seite", name, message, MOMENT, parent="b1"))
    except NotPossible:
        return
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_comment(root, path_of(root, "seite", comment), comment)
        conversation = read_conversation(root)
    assert conversation.problems == ()
    assert [written.comment for written in conversation.written] == [comment]


def test_a_disk_that_is_full_leaves_the_comment_as_it_was(tmp_path: Path) -> None:
    old = new_comment(Given("seite", "Name", "Kurz", MOMENT, comment_id="a1"))
    write_comment(tmp_path, path_of(tmp_path, "seite", old), old)
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))\n"
    run = subprocess.run(
        [sys.executable, "-c", limit + WRITER, tmp_path],
        cwd=REPOSITORY,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"},
        timeout=60,
        check=False,
    )
    assert b"File too large" in run.stderr
    conversation = read_conversation(tmp_path)
    assert conversation.problems == ()
    assert [written.comment for written in conversation.written] == [old]


def test_a_writer_killed_at_any_moment_leaves_the_comment_whole(tmp_path: Path) -> None:
    for lines in range(1, 16):
        write_until_killed(tmp_path, lines)
        conversation = read_conversation(tmp_path)
        assert conversation.problems == ()
        assert [written.comment.message[-5000:] for written in conversation.written] == ["x" * 5000]


def write_until_killed(root: Path, lines: int) -> None:
    """Have a comment written again and again, until it was as often as there are lines."""
    command, environment = [sys.executable, "-c", WRITER, root], {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, env=environment) as process:
        try:
            assert process.stdout
            for _ in range(lines):
                process.stdout.readline()
        finally:
            process.kill()
