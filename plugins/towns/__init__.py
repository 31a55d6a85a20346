"""Feature: the town directory (Orte)."""

from plugins.publishing.plans import planning
from plugins.towns.pages import plan_pages


def register() -> None:
    """Connect the feature to Pelican's build."""
    planning.connect(plan_pages)
