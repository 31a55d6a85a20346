"""Feature: the program pages (Programme)."""

from plugins.programs.pages import plan_pages
from plugins.publishing.plans import planning


def register() -> None:
    """Connect the feature to Pelican's build."""
    planning.connect(plan_pages)
