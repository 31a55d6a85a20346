"""Feature: the service pages (Angebote)."""

from plugins.publishing.plans import planning
from plugins.services.pages import plan_pages


def register() -> None:
    """Connect the feature to Pelican's build."""
    planning.connect(plan_pages)
