"""Feature: the service pages (Angebote)."""

from plugins.publishing.features import Feature
from plugins.services.pages import plan_pages

FEATURE = Feature(plan=plan_pages)


def register() -> None:
    """Let Pelican know the feature; the site finds it by its name."""
