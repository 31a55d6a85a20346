"""A site that was begun is saved with git, whole and alone, so that it can be brought back."""

import pytest

from plugins.workshop.new.saving import MESSAGE, NO_GIT
from tests.workshop.new.projects import Project
from tests.workshop.new.test_answers import ANSWERS


def test_a_site_is_saved_in_its_owner_s_name_if_git_knows_nobody(saved: Project) -> None:
    run = saved.new(ANSWERS)
    assert run.code == 0, run.err
    assert f"Git hat diesen Stand gesichert („{MESSAGE}“)" in run.out
    assert "sichert es ab jetzt als Jan Holm <jan@holm-begleitung.de>" in run.said
    assert saved.git("log", "-1", "--format=%s|%an|%ae") == f"{MESSAGE}|Jan Holm|jan@holm-begleitung.de\n"
    assert saved.git("status", "--porcelain") == ""


def test_whom_git_knows_stays_who_she_is(saved: Project) -> None:
    saved.git("config", "user.name", "Jotha")
    saved.git("config", "user.email", "jotha@localhost")
    run = saved.new(ANSWERS)
    assert "ab jetzt als" not in run.out
    assert saved.git("log", "-1", "--format=%an|%ae") == "Jotha|jotha@localhost\n"


def test_the_sample_is_not_brought_back_by_restoring_what_was_saved(saved: Project) -> None:
    assert saved.new(ANSWERS).code == 0
    before = saved.files("data", "content", "examples")
    (saved.root / "data/consultant.yaml").write_text("verdorben", encoding="utf-8")
    (saved.root / "content/seiten/profil.md").unlink()
    saved.git("restore", "data", "content")
    assert saved.files("data", "content", "examples") == before
    assert "Jan Holm" in saved.read("data/consultant.yaml")


def test_what_else_lies_there_is_neither_saved_nor_unstaged(saved: Project) -> None:
    (saved.root / "notiz.txt").write_text("neu", encoding="utf-8")
    (saved.root / "brief.txt").write_text("neu", encoding="utf-8")
    saved.git("add", "brief.txt")
    assert saved.new(ANSWERS).code == 0
    assert saved.git("status", "--porcelain") == "A  brief.txt\n?? notiz.txt\n"


def test_a_file_of_answers_is_neither_in_the_way_nor_saved(saved: Project) -> None:
    (saved.root / "antworten.yaml").write_text(ANSWERS, encoding="utf-8")
    assert saved.new(ANSWERS).code == 0
    assert "antworten.yaml" not in saved.git("ls-files")


def test_where_git_refuses_the_site_stands_and_the_reason_is_told(saved: Project) -> None:
    hook = saved.root / ".git/hooks/pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho heute nicht >&2\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    run = saved.new(ANSWERS)
    assert run.code == 0
    assert "Nur sichern ließ sie sich nicht; Git sagt:\nheute nicht\n" in run.out
    assert "Jan Holm" in saved.read("data/consultant.yaml")


@pytest.mark.parametrize("repository", [True, False])
def test_a_repository_that_knows_nothing_yet_is_begun_with_the_site(repository: bool, begun: Project) -> None:
    if repository:
        begun.git("init", "--quiet")
    run = begun.new(ANSWERS)
    assert run.code == 0
    assert (NO_GIT in run.out) != repository
