"""From answers to a site in its place: written beside, checked, moved in."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from plugins.catalog import Problem, ProblemsFound
from plugins.catalog.models.consultant import Consultant
from plugins.publishing.placeholders import placeholders
from plugins.publishing.site import Site
from plugins.workshop.new import moving
from plugins.workshop.new.beginning import begin
from plugins.workshop.new.checking import checked, parts_of, site_features
from plugins.workshop.new.reading import Read, traced
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.skeleton import site_files
from plugins.workshop.new.town_answers import check_years


@dataclass(frozen=True)
class Made:
    """What stands there now: whose it is, how many texts, and how many placeholders in how many files."""

    owner: Consultant
    texts: int
    placeholders: int
    files: int


def make_site(root: Path, read: Read, sample: Sample, today: date) -> Made:
    """Make the site and put it in place; raises ProblemsFound if answers are wrong, or make no sound site."""
    features = site_features(root)
    read = replace(read, problems=(*read.problems, *check_years(read.answers, today.year)))
    files = site_files(begin(read.answers.record, sample, today), parts_of(features))
    try:
        staged = moving.stage(root, files)
        site = _sound(staged, root, read)
        moving.exchange(root)
    finally:
        moving.discard(root)
    return made(site)


def finish_site(root: Path) -> Made:
    """Lead an interrupted exchange to its end; raises Blocked if something stands in its way."""
    moving.finish(root)
    return made(checked(root, site_features(root)))


def made(site: Site) -> Made:
    """Count what waits for its owner."""
    found = tuple(placeholders(site.outline))
    return Made(
        site.catalog.consultant, len(site.everything()), len(found), len({problem.place.file for problem in found})
    )


def _sound(staged: Path, root: Path, read: Read) -> Site:
    try:
        site = checked(staged, site_features(root))
    except ProblemsFound as found:
        problems = tuple(traced(found.problems, staged, read.answers.node))
        raise ProblemsFound((*read.problems, *_of_answers(problems, read))) from None
    if read.problems:
        raise ProblemsFound(read.problems)
    return site


def _of_answers(problems: tuple[Problem, ...], read: Read) -> Iterator[Problem]:
    """Give what a site shows of answers; if some are wrong, nothing that they or their stand-ins may have caused."""
    told = {problem.place for problem in read.problems}
    file = read.answers.node.place.file
    for problem in problems:
        if not told or (problem.place.file == file and problem.place not in told):
            yield problem
