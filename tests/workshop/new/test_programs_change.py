"""What a new site says of its owner's programs is told where it stands, once there is one more or one less."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from plugins.catalog import Problem
from plugins.publishing.claim_checks import check_claims
from plugins.publishing.count_checks import check_counts
from plugins.publishing.foreseen import foreseen
from plugins.publishing.outlining import draw_up
from plugins.publishing.which_program import which_program
from plugins.workshop.new.answers import Answers
from plugins.workshop.new.beginning import begin
from plugins.workshop.new.checking import checked, parts_of, site_features
from plugins.workshop.new.moving import stage
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.skeleton import site_files
from tests.workshop.new.cases import PERSON
from tests.workshop.new.projects import REPOSITORY, put_sample

FEATURES = site_features(REPOSITORY)
DAY = date(2026, 11, 22)
FIRST, SECOND = {"id": "lebendige-mitte", "voucher": "true"}, {"id": "weites-feld", "voucher": "false"}
THIRD = {"name": "Offene Küste", "voucher": "true"}
SHOWN = {**SECOND, "accredited": "false"}
THIRD_WITHOUT = {**THIRD, "voucher": "false"}
THIRD_SHOWN = {**THIRD_WITHOUT, "accredited": "false"}
CHANGED = ("data/consultant", "data/programs", "data/services", "data/towns", "content/programme/")
"""What an owner sees to herself when she takes a program in or out."""
HARMLESS = {
    "Ein Programm heißt »Lebendige Mitte«.",
    "- Aus welchem Ort schreiben Sie, und an welchem Programm nimmt er teil?",
    "In allen anderen Fällen [schreiben Sie mir",
    "## Das Programm",
}
"""What may stay, or stands above a sentence that is told."""


def files_of(sample: Sample, *programs: object) -> dict[str, str]:
    answers = Answers.model_validate({**PERSON, "programs": programs})
    return site_files(begin(answers, sample, DAY), parts_of(FEATURES))


def mixed(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Give a site whose programs are others, and whose sentences are still those of before."""
    kept = {name: text for name, text in before.items() if not name.startswith(CHANGED)}
    return {**kept, **{name: text for name, text in after.items() if name.startswith(CHANGED)}}


def told(folder: Path) -> Iterator[Problem]:
    outline = draw_up(folder, FEATURES, "")
    yield from check_claims(outline)
    yield from check_counts(outline)
    yield from (problem for _, problem in foreseen(outline))
    yield from which_program(outline)


def outdated(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    """Give the places of the lines that would be others, had the site been begun with its programs."""
    for name in before:
        if name in after and not name.startswith(CHANGED):
            fresh = after[name].splitlines()
            for number, line in enumerate(before[name].splitlines(), 1):
                if line not in fresh and not line.startswith(("#", "programs:", "[[", *HARMLESS)):
                    yield f"{name}:{number}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param((FIRST,), (FIRST, {**SECOND, "voucher": "true"}), id="one more"),
        pytest.param((FIRST, SECOND, THIRD), (FIRST, SECOND), id="one less"),
        pytest.param((FIRST, SECOND, THIRD), (FIRST,), id="two less"),
        pytest.param((FIRST, {**SECOND, "voucher": "true"}), (FIRST,), id="but one left"),
        pytest.param((FIRST, SECOND, THIRD), (FIRST, SHOWN, THIRD), id="one accreditation less"),
        pytest.param((FIRST, SHOWN, THIRD), (FIRST, SECOND, THIRD), id="one accreditation more"),
        pytest.param((FIRST, SECOND, THIRD_WITHOUT), (FIRST, SHOWN, THIRD_SHOWN), id="one accreditation left"),
    ],
)
def test_each_sentence_that_its_programs_leave_wrong_is_told_with_its_line(
    sample: Sample, tmp_path: Path, before: tuple[object, ...], after: tuple[object, ...]
) -> None:
    put_sample(tmp_path)
    old, new = files_of(sample, *before), files_of(sample, *after)
    places = {f"{problem.place.file}:{problem.place.line}" for problem in told(stage(tmp_path, mixed(old, new)))}
    assert set(outdated(old, new)) - places == set()
    assert len(places) > 2


@pytest.mark.parametrize(
    "programs",
    [(FIRST,), (FIRST, SECOND), (FIRST, SECOND, THIRD), (THIRD,), (FIRST, SHOWN), (FIRST, SHOWN, THIRD_SHOWN)],
)
def test_of_a_site_as_it_is_begun_nothing_is_told(sample: Sample, tmp_path: Path, programs: tuple[object, ...]) -> None:
    put_sample(tmp_path)
    folder = stage(tmp_path, files_of(sample, *programs))
    assert list(told(folder)) == []
    assert foreseen(checked(folder, FEATURES).outline) == ()
