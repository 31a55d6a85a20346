"""Every page is a sound document: one heading above all, ids, names and descriptions where they belong."""

from collections import Counter
from itertools import pairwise

from selectolax.lexbor import LexborNode

from plugins.catalog import Catalog
from plugins.publishing import routes
from tests.html_checks import nesting_mistakes
from tests.project import SITE_URL, Project
from tests.site.pages import BuiltPage, read_pages, words

Pages = dict[str, BuiltPage]


def test_elements_are_closed_in_order(pages: Pages) -> None:
    assert {route: mistakes for route, page in pages.items() if (mistakes := nesting_mistakes(page.html))} == {}


def test_the_doctype_comes_first(pages: Pages) -> None:
    assert [route for route, page in pages.items() if not page.html.lstrip().startswith("<!doctype html>")] == []


def test_every_page_says_that_it_is_german(pages: Pages) -> None:
    assert {page.one("html").attributes["lang"] for page in pages.values()} == {"de"}


def test_every_page_has_one_h1_and_skips_no_level(pages: Pages) -> None:
    for route, page in pages.items():
        levels = [int(str(node.tag)[1]) for node in page.tree.css("h1, h2, h3, h4, h5, h6")]
        assert levels.count(1) == 1, route
        assert levels[0] == 1, route
        assert all(lower <= upper + 1 for upper, lower in pairwise(levels)), (route, levels)


def test_no_heading_is_empty(pages: Pages) -> None:
    headings = ((route, node) for route, page in pages.items() for node in page.tree.css("h1, h2, h3, h4, h5, h6"))
    assert [route for route, node in headings if not words(node)] == []


def test_no_id_is_given_twice_on_a_page(pages: Pages) -> None:
    doubled = {
        route: [name for name, count in Counter(page.ids()).items() if count > 1] for route, page in pages.items()
    }
    assert {route: names for route, names in doubled.items() if names} == {}


def test_every_reference_to_an_id_finds_it(pages: Pages) -> None:
    for route, page in pages.items():
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget", "list"):
            named = {part for node in page.tree.css(f"[{name}]") for part in (node.attributes[name] or "").split()}
            assert named <= set(page.ids()), (route, name)


def test_titles_are_unique_and_name_the_owner(pages: Pages, facts: Catalog) -> None:
    titles = [words(page.one("head > title")) for page in pages.values()]
    assert len(set(titles)) == len(titles)
    assert all(title.endswith(f" – {facts.consultant.name}") for title in titles)


def test_descriptions_are_unique_and_neither_short_nor_long(pages: Pages) -> None:
    found = {route: page.one("meta[name=description]").attributes["content"] or "" for route, page in pages.items()}
    assert len(set(found.values())) == len(found)
    assert {route: len(text) for route, text in found.items() if not 50 <= len(text) <= 160} == {}


def test_the_canonical_address_is_the_page_itself(pages: Pages) -> None:
    for route, page in pages.items():
        assert page.one("link[rel=canonical]").attributes["href"] == SITE_URL + route


def test_every_page_has_its_landmarks_and_a_way_to_skip_to_the_text(pages: Pages) -> None:
    for route, page in pages.items():
        for landmark in ("main", "body > header", "body > footer"):
            assert len(page.tree.css(landmark)) == 1, (route, landmark)
        first = page.tree.css("body a")[0].attributes["href"]
        assert first == f"#{page.main.attributes['id']}", route


def test_navigations_of_a_page_have_names_of_their_own(pages: Pages) -> None:
    for route, page in pages.items():
        names = [node.attributes.get("aria-label") for node in page.tree.css("nav")]
        assert all(names), route
        assert len(set(names)) == len(names), route


def test_breadcrumbs_lead_from_the_start_to_the_page(pages: Pages) -> None:
    for route, page in pages.items():
        trail = page.tree.css("nav[aria-label=Pfad] a")
        ways = [node.attributes["href"] or "" for node in trail]
        assert ways == ([] if route == "/" else expected_trail(route)), route
        assert [words(node) for node in trail[:1]] == ([] if route == "/" else ["Start"])


def expected_trail(route: str) -> list[str]:
    above = routes.parent(route)
    return [] if above is None else [*expected_trail(above), above]


def test_breadcrumbs_end_with_the_page_itself(pages: Pages) -> None:
    for route, page in pages.items():
        here = page.tree.css("nav[aria-label=Pfad] [aria-current=page]")
        assert [words(node).strip("»«") for node in here] == ([] if route == "/" else [heading(page)]), route


def heading(page: BuiltPage) -> str:
    return words(page.one("h1")).strip("»«")


def test_the_main_menu_marks_where_one_is(pages: Pages) -> None:
    for route, page in pages.items():
        links = page.tree.css("nav[aria-label=Hauptmenü] a")
        marked = {
            node.attributes["href"]: node.attributes["aria-current"]
            for node in links
            if "aria-current" in node.attributes
        }
        sections = {node.attributes["href"] or "" for node in links}
        within = next((section for section in sections if route.startswith(section)), None)
        assert marked == ({within: "page" if route == within else "true"} if within else {}), route


def test_the_start_page_in_the_menu_is_marked_on_the_start_page_alone(small: Project) -> None:
    entries = [{"text": "Start", "page": "/"}, {"text": "Angebote", "page": "/angebote/"}]
    small.settings(menu=entries)
    assert small.run("html").code == 0
    built = read_pages(small.root / "output")
    starts = {route: page.tree.css("nav[aria-label=Hauptmenü] a")[0] for route, page in built.items()}
    assert [route for route, start in starts.items() if "aria-current" in start.attributes] == ["/"]


def test_every_control_link_and_button_has_a_name(pages: Pages) -> None:
    for route, page in pages.items():
        labelled = {node.attributes["for"] for node in page.tree.css("label[for]")}
        wrapped = {node.mem_id for label in page.tree.css("label") for node in label.css("input, select, textarea")}
        for node in page.tree.css("input:not([type=hidden]), select, textarea"):
            assert node.attributes.get("id") in labelled or node.mem_id in wrapped or own_name(node), (route, node.html)
        for node in page.tree.css("a[href], button"):
            assert own_name(node), (route, node.html)


def own_name(node: LexborNode) -> str:
    return node.attributes.get("aria-label") or words(node)


def test_every_image_says_what_it_shows_or_that_it_is_ornament(pages: Pages) -> None:
    for route, page in pages.items():
        assert [node.html for node in page.tree.css("img:not([alt])")] == [], route
        for node in page.tree.css("svg"):
            hidden = node.attributes.get("aria-hidden") == "true"
            assert hidden or (node.attributes.get("role") == "img" and node.attributes.get("aria-label")), route
