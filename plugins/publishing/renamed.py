"""Texts whose name has changed, or whose record's id has: one is missed and another is left over."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import PurePosixPath

from plugins.catalog.problems import slip_of
from plugins.publishing.plans import PagePlan

FREE = "seiten"
"""The folder in which every text is a page, so that none is left over."""


def moved_texts(missing: Iterable[PagePlan], left: Collection[str]) -> Mapping[str, str]:
    """Give the texts that are left over by the bodies of the plans of the same name, in whose folders they belong."""
    names = {PurePosixPath(text).name: text for text in left}
    return {plan.body: names[name] for plan in missing if (name := PurePosixPath(plan.body).name) in names}


def renamed_texts(missing: Iterable[PagePlan], left: Collection[str]) -> Mapping[str, str]:
    """Give the texts that are left over by the bodies of the plans that they probably belong to."""
    bodies = [plan.body for plan in missing]
    found = {body: text for body in bodies if (text := _its_text(body, bodies, left))}
    doubtful = {text for text in found.values() if list(found.values()).count(text) > 1}
    return {body: text for body, text in found.items() if text not in doubtful}


def new_name(body: str, missing: Collection[str], left: Iterable[str]) -> str | None:
    """Give the only text of a folder that may be the one missed there, if its name says nothing."""
    folder = PurePosixPath(body).parts[0]
    texts = _in(folder, left)
    return texts[0] if len(texts) == 1 == len(_in(folder, missing)) else None


def _its_text(body: str, bodies: Collection[str], left: Collection[str]) -> str | None:
    folder = PurePosixPath(body).parts[0]
    names = {PurePosixPath(text).stem: text for text in _in(folder, left)}
    if folder != FREE and len(names) == 1 and len(_in(folder, bodies)) == 1:
        return next(iter(names.values()))
    near = slip_of(PurePosixPath(body).stem, names)
    return names[near] if near else None


def _in(folder: str, paths: Iterable[str]) -> list[str]:
    return [path for path in paths if PurePosixPath(path).parts[0] == folder]
