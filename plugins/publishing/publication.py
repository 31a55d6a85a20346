"""The gate of a publication (Veröffentlichung): what is built is looked at before it takes its place."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plugins.catalog import ProblemsFound
from plugins.preflight import Expectations, Report, Sources, examine, read_sources, specimens
from plugins.publishing import routes
from plugins.publishing.drafts import build_day
from plugins.publishing.security import collect_reaches


class Refused(Exception):  # noqa: N818 (a way out that preflight gives its reasons for)
    """Raised when preflight finds errors; its text is the report."""


def is_demo() -> bool:
    """Tell whether a sample may go out, because whoever publishes says ``DEMO=1``."""
    return os.environ.get("DEMO") == "1"


def admit(root: Path, site_url: str) -> Sources:
    """Read what the site is made from; raises ProblemsFound if it is still a sample and no demonstration."""
    sources = read_sources(root)
    found = () if is_demo() else specimens(sources, site_url)
    if found:
        raise ProblemsFound(found)
    return sources


def approve(folder: Path, sources: Sources, settings: Mapping[str, Any]) -> Report:
    """Look at a built folder; raises Refused if anything in it must not go out."""
    report = examine(folder, sources, expectations(settings))
    if report.errors:
        raise Refused("\n".join(report.lines()))
    return report


def expectations(settings: Mapping[str, Any]) -> Expectations:
    """Say what Pelican's settings promise of the site."""
    channels = (settings.get(name, {}) for name in ("COMMENTS", "ENQUIRIES"))
    return Expectations(
        today=build_day(),
        demo=is_demo(),
        site_url=settings["SITEURL"],
        form_targets=tuple(source for reach in collect_reaches(dict(settings)) for source in reach.forms),
        recipients=tuple(channel["provider"] for channel in channels if "provider" in channel),
        hosts=tuple(settings.get("HOSTS", ())),
        unlinked=routes.UNLISTED,
    )
