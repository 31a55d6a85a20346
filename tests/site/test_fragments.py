"""The check of links into pages knows every place that a built page has, so that it refuses none that is there."""

from importlib import import_module
from pathlib import Path

import pytest

from pelicanconf import PLUGINS
from plugins.publishing.anchors import Anchors, anchors_by_page
from plugins.publishing.features import features_of
from plugins.publishing.site import load_site
from tests.project import Project
from tests.site.pages import read_pages

FEATURES = features_of(map(import_module, PLUGINS))


@pytest.fixture(scope="module")
def anchors(built_project: Project) -> dict[str, Anchors]:
    """What the check knows of the pages of the built site, by their address."""
    site = load_site(built_project.root, FEATURES)
    found = anchors_by_page(site.outline.plans, site.outline.words)
    return {page.route: page for page in found.values()}


def test_no_place_of_a_built_page_is_refused_but_the_fields_of_forms(
    anchors: dict[str, Anchors], built_site: Path
) -> None:
    pages = {route: page for route, page in read_pages(built_site).items() if route in anchors}
    assert len(pages) > 5
    for route, page in pages.items():
        in_forms = {node.attributes["id"] for node in page.tree.css("form [id]")}
        refused = {id_ for id_ in page.ids() if id_ not in in_forms and anchors[route].missing(id_)}
        assert not refused, route


def test_what_a_page_does_not_have_is_refused_on_most_pages(anchors: dict[str, Anchors], built_site: Path) -> None:
    pages = read_pages(built_site)
    unknown = {route for route, page in anchors.items() if route in pages and page.missing("gibt-es-nicht")}
    assert unknown == anchors.keys() & pages.keys()
