"""Try an import on a copy of the site, and hear what its own check says of it."""

import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.catalog import Problem
from plugins.publishing.acceptance import not_accepted
from plugins.publishing.features import Feature
from plugins.publishing.foreseen import foreseen, left_in_words
from plugins.publishing.outline import Outline
from plugins.publishing.placeholders import placeholders
from plugins.publishing.site import UnsoundSite, load_site
from plugins.workshop.importing.carrying_out import write_all
from plugins.workshop.importing.planning import Plan

SITE = ("data", "content")


def rehearse(root: Path, plan: Plan, features: tuple[Feature, ...]) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Give what is wrong with the files of an import, and what in them would keep the site from being published."""
    with TemporaryDirectory(prefix="import-") as folder:
        staged = Path(folder)
        mirror(root, staged)
        write_all(staged, plan)
        wrong, stopping = _heard(staged, features)
    own = {text.file for text in plan.texts} | set(plan.further)
    return tuple(_own(wrong, own, plan)), tuple(_own(stopping, own, plan))


def _heard(root: Path, features: tuple[Feature, ...]) -> tuple[Sequence[Problem], Sequence[Problem]]:
    try:
        site = load_site(root, features)
    except UnsoundSite as found:
        told = {problem.place for problem in found.problems}
        return found.problems, tuple(_waiting(found.outline, left_in_words(found.outline, told)))
    return (), tuple(_waiting(site.outline, (*foreseen(site.outline), *site.foreseen)))


def _waiting(
    outline: Outline, found: Iterator[tuple[str, Problem]] | Sequence[tuple[str, Problem]]
) -> Iterator[Problem]:
    yield from placeholders(outline)
    yield from not_accepted(outline, found)


def _own(problems: Sequence[Problem], files: set[str], plan: Plan) -> Iterator[Problem]:
    comments = f"data/comments/{'' if plan.arrivals else '-'}"
    return (one for one in sorted(set(problems)) if one.place.file in files or one.place.file.startswith(comments))


def mirror(root: Path, staged: Path) -> None:
    """Make a copy of a project to try things on: the facts are copied, what is only read is linked to."""
    shutil.copytree(root / "data", staged / "data")
    for folder, _, names in os.walk(root / "content"):
        there = staged / Path(folder).relative_to(root)
        there.mkdir(parents=True, exist_ok=True)
        for name in names:
            (there / name).symlink_to(Path(folder, name).resolve())
    for path in root.iterdir():
        if path.name not in (*SITE, ".git"):
            (staged / path.name).symlink_to(path.resolve())
