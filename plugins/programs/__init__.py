"""Feature: the program pages (Programme)."""

from plugins.programs.pages import plan_pages
from plugins.publishing.features import Feature

FEATURE = Feature(plan=plan_pages)


def register() -> None:
    """Let Pelican know the feature; the site finds it by its name."""
