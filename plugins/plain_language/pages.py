"""Plan the page in plain language (Einfache Sprache)."""

from plugins.catalog import Catalog
from plugins.publishing import routes
from plugins.publishing.plans import PagePlan


def plan_pages(catalog: Catalog) -> tuple[PagePlan, ...]:
    """Plan the page."""
    return (PagePlan(routes.PLAIN_LANGUAGE, "page", "seiten/einfache-sprache.md"),)
