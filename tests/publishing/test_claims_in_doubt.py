"""A mistake in a program is told once: what texts claim is held against facts only where these are sound."""

from pathlib import Path

import pytest

from plugins.catalog import ProblemsFound
from plugins.workshop.new.checking import checked, site_features
from tests.workshop.new.projects import Project, sample_project
from tests.workshop.new.test_answers import ANSWERS

MISTAKES = {
    "a program": ("data/programs.yaml", "color: town", "color: blau"),
    "an accreditation": ("data/consultant.yaml", "check_at: https", "check_at: http"),
}


@pytest.mark.parametrize("case", MISTAKES)
def test_a_mistake_in_the_facts_makes_no_false_claim_of_the_texts(case: str, tmp_path: Path) -> None:
    file, right, wrong = MISTAKES[case]
    project: Project = sample_project(tmp_path / "project")
    assert project.new(f"{ANSWERS}summary: Akkreditiert für »Lebendige Mitte«.\n").code == 0
    text = project.read(file)
    assert right in text
    (project.root / file).write_text(text.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(ProblemsFound) as found:
        checked(project.root, site_features(project.root))
    assert [problem.place.file for problem in found.value.problems] == [file]
