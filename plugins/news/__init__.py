"""Feature: the news index (Aktuelles)."""

from plugins.news.pages import plan_pages
from plugins.publishing import routes
from plugins.publishing.features import Feature
from plugins.publishing.parts import Part

FEATURE = Feature(
    part=Part("news", "Aktuelles", routes.NEWS, ("seiten/aktuelles.md", "aktuelles/")),
    plan=plan_pages,
)


def register() -> None:
    """Let Pelican know the feature; the site finds it by its name."""
