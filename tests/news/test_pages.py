"""The news index is planned; the articles are Pelican's own."""

from plugins.news.pages import plan_pages
from tests.example_catalog import catalog


def test_the_index_is_the_only_page() -> None:
    (plan,) = plan_pages(catalog())
    assert (plan.route, plan.template, plan.body) == ("/aktuelles/", "news", "seiten/aktuelles.md")
