"""Plan the news index; the articles themselves are Pelican's own (Aktuelles)."""

from plugins.catalog import Catalog
from plugins.publishing import routes
from plugins.publishing.plans import PagePlan


def plan_pages(catalog: Catalog) -> tuple[PagePlan, ...]:
    """Plan the news index."""
    return (PagePlan(routes.NEWS, "news", "seiten/aktuelles.md"),)
