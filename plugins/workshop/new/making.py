"""From answers to a site in its place: written beside, checked, moved in."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plugins.catalog import ProblemsFound
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.records import Located
from plugins.publishing.placeholders import placeholders
from plugins.publishing.site import Site
from plugins.workshop.new import moving
from plugins.workshop.new.answers import Answers
from plugins.workshop.new.beginning import begin
from plugins.workshop.new.checking import checked, parts_of, site_features
from plugins.workshop.new.reading import traced
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.skeleton import site_files


@dataclass(frozen=True)
class Made:
    """What stands there now: whose it is, how many texts, and how many placeholders in how many files."""

    owner: Consultant
    texts: int
    placeholders: int
    files: int


def make_site(root: Path, answers: Located[Answers], sample: Sample, today: date) -> Made:
    """Make the site and put it in place; raises ProblemsFound if answers that are sound make no sound site."""
    features = site_features(root)
    files = site_files(begin(answers.record, sample, today), parts_of(features))
    try:
        staged = moving.stage(root, files)
        site = _sound(staged, root, answers)
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


def _sound(staged: Path, root: Path, answers: Located[Answers]) -> Site:
    try:
        return checked(staged, site_features(root))
    except ProblemsFound as found:
        raise ProblemsFound(traced(found.problems, staged, answers.node)) from None
