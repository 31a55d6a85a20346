"""Give an own site the files that it lacks since something was switched on or entered later (Ergänzen)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plugins.catalog import Catalog, ProblemsFound
from plugins.catalog.models.website import Website
from plugins.publishing.outline import Outline
from plugins.publishing.outlining import draw_up
from plugins.publishing.parts import Part
from plugins.publishing.placeholders import PLACEHOLDER
from plugins.workshop.new.answers import Answers, OfficeAnswer, ProgramAnswer
from plugins.workshop.new.beginning import Beginning, ChosenProgram, ChosenService
from plugins.workshop.new.checking import parts_of, site_features
from plugins.workshop.new.skeleton import PART_OF_FACTS, TEXTS, site_files
from plugins.workshop.new.vouchers_later import FACTS, ToDo, to_do_for_vouchers

KEEP = "/.gitkeep"
"""Ends the names of files that only keep a folder."""
NOTE = re.compile(r"(?m)^ *# .*$")
"""A note in YAML, whose hints nobody has to replace."""


@dataclass(frozen=True)
class Completed:
    """The files that were written, and what is left to do.

    ``hints`` tells whether any of them holds a hint, ``unlinked`` are the parts to which neither menu nor footer leads.
    """

    files: tuple[str, ...]
    hints: bool
    unlinked: tuple[Part, ...]
    to_do: tuple[ToDo, ...]


def complete_site(root: Path, today: date) -> Completed:
    """Write what is missing, with hints in it; raises ProblemsFound if files that are there have mistakes."""
    features = site_features(root)
    outline = draw_up(root, features, "")
    missing = tuple(_missing(outline))
    if wrong := tuple(problem for problem in outline.loaded.problems if problem.place.file not in missing):
        raise ProblemsFound(wrong)
    files = site_files(_beginning(outline.catalog, today), parts_of(features)) if missing else {}
    written = tuple(name for name in (*missing, *_folders(root, files)) if name in files)
    for name in written:
        _write(root / name, files[name])
    return Completed(
        files=tuple(name.removesuffix(KEEP) for name in written),
        hints=any(PLACEHOLDER.search(NOTE.sub("", files[name])) for name in written),
        unlinked=tuple(_unlinked(parts_of(features), outline.catalog.website)),
        to_do=to_do_for_vouchers(outline) if FACTS in written or _no_service_takes_vouchers(outline.catalog) else (),
    )


def _no_service_takes_vouchers(catalog: Catalog) -> bool:
    """Tell whether vouchers are on, but were not when the services were entered."""
    return catalog.voucher is not None and not any(service.voucher for service in catalog.services)


def _missing(outline: Outline) -> Iterator[str]:
    """Give the files of facts and of texts that the site needs and has not got."""
    lacking = {problem.place.file for problem in outline.loaded.problems} & PART_OF_FACTS.keys()
    yield from sorted(name for name in lacking if not (outline.root / name).exists())
    known = outline.words.pages.keys() | outline.words.unread
    yield from (f"{TEXTS}{plan.body}" for plan in outline.plans if plan.body not in known)


def _folders(root: Path, files: Mapping[str, str]) -> Iterator[str]:
    """Give the files that keep folders which are not there yet."""
    yield from (name for name in files if name.endswith(KEEP) and not (root / name).parent.exists())


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8") as file:
        file.write(text)


def _unlinked(parts: tuple[Part, ...], website: Website) -> Iterator[Part]:
    linked = {entry.page.rstrip("/") for entry in (*website.menu, *website.footer)}
    for part in parts:
        if part.has_switch and part.route and part.is_on(website) and part.route.rstrip("/") not in linked:
            yield part


def _beginning(catalog: Catalog, today: date) -> Beginning:
    consultant, website = catalog.consultant, catalog.website
    said = {"website": website.address, "hosts": website.hosts, "parts": website.parts}
    return Beginning(
        site=website,
        answers=Answers.model_construct(**{**dict(consultant), **said}),
        role=consultant.role,
        profession=consultant.profession,
        programs=tuple(_programs(catalog)),
        services=tuple(ChosenService(service.id, service.name) for service in catalog.services),
        towns=(),
        collected=str(today),
        checks=catalog.accessibility.checks,
        today=today,
    )


def _programs(catalog: Catalog) -> Iterator[ChosenProgram]:
    """Give the programs; of vouchers in them is known only what is written down."""
    named = catalog.voucher.programs if catalog.voucher else ()
    accredited = {accreditation.program for accreditation in catalog.consultant.accreditations}
    for program in catalog.programs:
        answer = ProgramAnswer(name=program.name, office=OfficeAnswer(name=program.office.name))
        voucher = False if program.id not in accredited else None if named is None else program.id in named
        yield ChosenProgram(
            id=program.id,
            name=program.name,
            office=answer.office,
            voucher=voucher,
            accredited=program.id in accredited,
            answer=answer,
        )
