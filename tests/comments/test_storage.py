"""Comments are written whole or not at all, and read back as they were."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from plugins.comments.moderation import Given, NotPossible, new_comment
from plugins.comments.reading import read_conversation
from plugins.comments.storage import path_of, write_comment
from tests.comments.writing import MOMENT, REST, write_until_killed
from tests.project import REPOSITORY

FULL = """
import pathlib, resource, sys
from tests.comments.writing import write_on
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
write_on(pathlib.Path(sys.argv[1]))
"""
"""Writes where no file may be longer than 2000 bytes."""


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
    run = subprocess.run(
        [sys.executable, "-c", FULL, tmp_path],
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
    for times in range(1, 16):
        write_until_killed(tmp_path, times)
        conversation = read_conversation(tmp_path)
        assert conversation.problems == ()
        assert [written.comment.message[-len(REST) :] for written in conversation.written] == [REST]
