"""``check``, ``html`` and ``publish`` agree on what lies about: the same is passed over, the same is told."""

from tests.catalog.test_data_folder import LEFT_BEHIND
from tests.project import Project

COMMANDS = ("check", "html", "publish")
FOLDERS = ("content", "content/seiten", "content/aktuelles", "content/orte", "content/bilder", "data")
NO_TEXTS = ("content/blog/ansi.md", "content/seiten/ansi.md")
NOT_UTF_8 = b"\x00\x05\x16\x07\xff\xfe"


def test_what_systems_leave_behind_disturbs_no_command(project: Project) -> None:
    for folder in FOLDERS:
        for name in LEFT_BEHIND:
            project.write(f"{folder}/{name}", NOT_UTF_8)
    runs = [project.run(command, DEMO="1") for command in COMMANDS]
    assert [(run.code, run.err) for run in runs] == [(0, "")] * 3


def test_texts_that_are_no_utf_8_are_told_by_all_commands_in_the_same_words(project: Project) -> None:
    for file in NO_TEXTS:
        project.write(file, "Grüße".encode("latin-1"))
    runs = [project.run(command, DEMO="1") for command in COMMANDS]
    assert {run.code for run in runs} == {1}
    assert len({run.problems for run in runs}) == 1
    assert [problem.split(":")[0] for problem in runs[0].problems] == list(NO_TEXTS)
