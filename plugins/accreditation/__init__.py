"""Feature: the accreditation page (Akkreditierung)."""

from plugins.accreditation.pages import plan_pages
from plugins.publishing.features import Feature

FEATURE = Feature(plan=plan_pages)


def register() -> None:
    """Let Pelican know the feature; the site finds it by its name."""
