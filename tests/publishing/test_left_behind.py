"""``check``, ``html`` and ``publish`` agree on what lies about: the same is passed over, the same is told."""

import pytest

from tests.catalog.test_data_folder import LEFT_BEHIND
from tests.project import Project

COMMANDS = ("check", "html", "publish")
FOLDERS = ("content", "content/seiten", "content/aktuelles", "content/orte", "content/bilder", "data")
NOT_UTF_8 = b"\x00\x05\x16\x07\xff\xfe"


def test_what_systems_leave_behind_disturbs_no_command(project: Project) -> None:
    for folder in FOLDERS:
        for name in LEFT_BEHIND:
            project.write(f"{folder}/{name}", NOT_UTF_8)
    runs = [project.run(command, DEMO="1") for command in COMMANDS]
    assert [(run.code, run.err) for run in runs] == [(0, "")] * 3


@pytest.mark.parametrize("file", ["content/seiten/ansi.md", "content/blog/ansi.md"])
def test_a_text_that_is_no_utf_8_is_told_by_all_commands_in_the_same_words(project: Project, file: str) -> None:
    project.write(file, "Grüße".encode("latin-1"))
    runs = [project.run(command, DEMO="1") for command in COMMANDS]
    assert {run.code for run in runs} == {1}
    assert len({run.problems for run in runs}) == 1
    assert runs[0].problems[0].startswith(f"{file}:1:")
