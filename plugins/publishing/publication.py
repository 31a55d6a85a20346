"""The gate of a publication (Veröffentlichung): what is built is looked at before it takes its place."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from plugins.catalog import Problem, ProblemsFound
from plugins.catalog.clock import build_day
from plugins.preflight import Expectations, Report, examine, read_sources
from plugins.publishing import routes
from plugins.publishing.acceptance import accepted
from plugins.publishing.foreseen import foreseen
from plugins.publishing.hidden_notes import without_notes
from plugins.publishing.parts_off import switched_off
from plugins.publishing.placeholders import placeholders
from plugins.publishing.sample_checks import sample_left
from plugins.publishing.site import Site
from plugins.publishing.wording import wording


class Refused(Exception):  # noqa: N818 (a way out that preflight gives its reasons for)
    """Raised when preflight finds errors; its text is the report."""


def is_demo() -> bool:
    """Tell whether a sample may go out, because whoever publishes says ``DEMO=1``."""
    return os.environ.get("DEMO") == "1"


def admit(site: Site) -> None:
    """Let a site in that may go out; raises ProblemsFound for a sample, unless as a demonstration, and placeholders."""
    unfinished = tuple(placeholders(site.outline))
    sample = sample_left(site.outline) if site.catalog.consultant.sample and not is_demo() else ()
    if found := (*unfinished, *sample):
        raise ProblemsFound(found)


def approve(folder: Path, site: Site) -> Report:
    """Look at a built folder; raises Refused if anything in it must not go out."""
    sources = read_sources(site.outline.root, _texts(site), site.outline.further, partial(without_notes, fill=" "))
    report = examine(folder, sources, expectations(site))
    if report.errors:
        raise Refused("\n".join(report.lines()))
    return report


def _texts(site: Site) -> dict[str, str]:
    """Give the Markdown file behind each page."""
    return {page.route: f"content/{page.text}" for page in site.published()}


def _found_in_words(site: Site) -> Iterator[tuple[str, Problem]]:
    yield from wording(site.outline)
    yield from foreseen(site.outline)
    yield from site.foreseen


def expectations(site: Site) -> Expectations:
    """Say what is promised of the site."""
    website = site.catalog.website
    return Expectations(
        today=build_day(),
        demo=is_demo(),
        site_url=site.url,
        form_targets=site.reach.forms,
        unbuilt=site.reach.unbuilt,
        recipients=website.providers,
        hosts=website.hosts,
        off=switched_off(site.outline),
        unlinked=routes.UNLISTED,
        accepted=accepted(site.outline, _found_in_words(site)),
    )
