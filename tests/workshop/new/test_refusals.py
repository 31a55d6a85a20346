"""Nothing is begun where an own site or unsaved changes would come to harm."""

import subprocess

import pytest

from tests.workshop.new.projects import Project
from tests.workshop.new.test_answers import ANSWERS

UNSAVED = "In data/ oder content/ sind Änderungen noch nicht in Git gesichert:"


def refused(project: Project) -> str:
    """Give the reason for which nothing was begun, and nothing was."""
    before = project.files("data", "content", "examples")
    run = project.new(ANSWERS)
    assert (run.code, run.out) == (1, "")
    assert run.err.endswith("Nichts wurde geändert.\n")
    assert project.files("data", "content", "examples") == before
    return run.err


def test_where_everything_is_saved_a_site_is_begun(saved: Project) -> None:
    assert saved.new(ANSWERS).code == 0


def test_a_site_is_begun_without_git(begun: Project) -> None:
    assert begun.new(ANSWERS).code == 0


def test_a_site_is_begun_where_git_does_not_look_after_it(begun: Project) -> None:
    begun.git("init", "--quiet")
    assert begun.new(ANSWERS).code == 0


def test_a_changed_fact_is_not_lost(saved: Project) -> None:
    (saved.root / "data/towns.yaml").write_text(saved.read("data/towns.yaml") + "# Notiz\n", encoding="utf-8")
    assert refused(saved).startswith(f"{UNSAVED}\n  data/towns.yaml\n")


@pytest.mark.parametrize("name", ["content/seiten/neu.md", "content/bilder/Foto vom Mai.jpg", "data/Übersicht.yaml"])
def test_a_file_that_git_does_not_know_is_not_lost(name: str, saved: Project) -> None:
    path = saved.root / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("neu", encoding="utf-8")
    assert f"\n  {name}\n" in refused(saved)


def test_a_staged_change_and_a_deleted_file_are_not_lost(saved: Project) -> None:
    (saved.root / "content/angebote/moderation.md").unlink()
    (saved.root / "data/site.yaml").write_text(saved.read("data/site.yaml") + "# Notiz\n", encoding="utf-8")
    saved.git("add", "data/site.yaml")
    reason = refused(saved)
    assert "  data/site.yaml\n" in reason
    assert "  content/angebote/moderation.md\n" in reason


def test_of_many_changes_the_first_are_named_and_the_others_counted(saved: Project) -> None:
    for number in range(15):
        (saved.root / f"content/seiten/neu-{number:02}.md").write_text("neu", encoding="utf-8")
    reason = refused(saved)
    assert "neu-09.md\n  … und 5 weitere\n" in reason


def test_changes_elsewhere_are_nobody_s_business(saved: Project) -> None:
    (saved.root / "notiz.txt").write_text("neu", encoding="utf-8")
    assert saved.new(ANSWERS).code == 0


def test_git_that_gives_no_answer_is_told(saved: Project) -> None:
    (saved.root / ".git/index").write_bytes(b"kein Verzeichnis von Git")
    assert "Git kann nicht sagen, ob alles gesichert ist" in refused(saved)


@pytest.mark.parametrize("is_saved", [True, False])
def test_an_own_site_is_never_replaced_and_the_way_to_start_over_is_told(
    is_saved: bool, begun: Project, request: pytest.FixtureRequest
) -> None:
    project: Project = request.getfixturevalue("saved") if is_saved else begun
    before = project.files("data", "content")
    assert project.new(ANSWERS).code == 0
    reason = refused(project)
    assert "steht schon Ihre eigene Website" in reason
    aside, save = [line.strip() for line in reason.splitlines() if line.startswith("  ")]
    subprocess.run(["sh", "-ec", f"{aside}\n{save if is_saved else ''}"], cwd=project.root, check=True)
    assert project.files("data", "content") == before
    assert project.new(ANSWERS).code == 0


def test_a_sample_among_the_examples_is_not_overwritten(begun: Project) -> None:
    (begun.root / "examples/muster").mkdir(parents=True)
    (begun.root / "examples/muster/brief.txt").write_text("von jemandem", encoding="utf-8")
    assert refused(begun).startswith("In examples/muster/ liegt schon ein Muster")
