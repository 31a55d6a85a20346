"""The town directory shows every town once, by state and in dictionary order, with its proof."""

import re
from collections.abc import Iterator
from itertools import groupby

from selectolax.lexbor import LexborNode

from plugins.catalog import Catalog
from plugins.catalog.models.towns import Town
from plugins.catalog.ordering import din_5007
from plugins.catalog.states import AGS_PREFIX
from plugins.publishing import routes
from tests.project import PREVIEW_URL, Project
from tests.site.pages import BuiltPage, broken_links, read_pages, words

Pages = dict[str, BuiltPage]
STORY = """---
description: Wie in Hollerau aus einer Idee ein Netzwerk wurde und was davon nach dem Ende der Teilnahme geblieben ist.
---
## Der Anfang

Ein Netzwerk entsteht.
"""


def directory(pages: Pages) -> list[tuple[str, list[str]]]:
    """Give the states of the directory with their towns, as they follow one another."""
    groups = groupby(entries(pages), key=lambda entry: entry[0])
    return [(state, [name for _, name, _ in group]) for state, group in groups]


def entries(pages: Pages) -> Iterator[tuple[str, str, LexborNode]]:
    """Give the state, the name and the element of each town, as they follow one another."""
    state = ""
    for node in pages[routes.TOWNS].main.css("h2, h3"):
        if node.tag == "h2":
            state = words(node) if words(node) in AGS_PREFIX else ""
        elif state:
            yield state, name_in(node), enclosing_item(node)


def name_in(heading: LexborNode) -> str:
    """Give the name in a heading, without the kind that stands small behind it."""
    kind = heading.css_first("small")
    return words(heading).removesuffix(words(kind)).strip() if kind else words(heading)


def enclosing_item(node: LexborNode) -> LexborNode:
    return node if node.tag == "li" or node.parent is None else enclosing_item(node.parent)


def test_every_town_is_listed_once_under_its_state(pages: Pages, facts: Catalog) -> None:
    listed = [(state, name) for state, name, _ in entries(pages)]
    assert sorted(listed) == sorted((town.state, town.name) for town in facts.towns)


def test_states_and_towns_follow_din_5007(pages: Pages) -> None:
    states = [state for state, _ in directory(pages)]
    assert states == sorted(states, key=din_5007)
    for state, names in directory(pages):
        assert names == sorted(names, key=din_5007), state


def shown_towns(pages: Pages, facts: Catalog) -> list[tuple[Town, LexborNode]]:
    """Give each town of the catalog with its element in the directory."""
    shown = {(state, name): node for state, name, node in entries(pages)}
    return [(town, shown[town.state, town.name]) for town in facts.towns]


def entry(pages: Pages, name: str) -> LexborNode:
    (found,) = (node for _, shown, node in entries(pages) if shown == name)
    return found


def test_each_town_shows_its_programs_years_and_sources(pages: Pages, facts: Catalog) -> None:
    for town, shown in shown_towns(pages, facts):
        said, links = words(shown), {node.attributes["href"] for node in shown.css("a[href]")}
        for part in town.participations:
            assert routes.program(part.program) in links, town.id
            assert set(part.sources) <= links, town.id
            years = (part.since, part.until, part.last_documented)
            assert all(str(year) in said for year in years if year), town.id


def test_a_year_that_no_record_states_is_not_shown(pages: Pages, facts: Catalog) -> None:
    for town, shown in shown_towns(pages, facts):
        record = town.model_dump_json(exclude={"participations": {"__all__": {"sources"}}})
        assert set(re.findall(r"\b20\d\d\b", words(shown))) <= set(re.findall(r"\b20\d\d\b", record)), town.id


def test_a_town_that_has_left_says_until_when_and_stands_on_no_page_of_that_program(pages: Pages) -> None:
    assert "bis 2019" in words(entry(pages, "Birkenfurt"))
    assert "Birkenfurt" not in words(pages["/programme/lebendige-mitte/"].main)


def test_a_town_that_left_one_program_stands_on_the_page_of_the_other(pages: Pages) -> None:
    assert "bis 2020" in words(entry(pages, "Lindenhaag"))
    assert "Lindenhaag" not in words(pages["/programme/lebendige-mitte/"].main)
    assert "Lindenhaag" in words(pages["/programme/weites-feld/"].main)


def test_every_program_has_towns(pages: Pages, facts: Catalog) -> None:
    for program in facts.programs:
        names = [town.name for town in facts.towns if any(part.program == program.id for part in town.participations)]
        assert any(name in words(pages[routes.program(program.id)].main) for name in names), program.id


def test_a_town_gets_a_page_when_its_story_is_written(small: Project) -> None:
    small.write("content/orte/hollerau.md", STORY)
    run = small.run("html")
    assert run.code == 0, run.err
    output = small.root / "output"
    pages = read_pages(output)
    page = pages["/orte/hollerau/"]
    assert words(page.one("h1")) == "Hollerau"
    assert "seit 2019" in words(page.main)
    assert "Ein Netzwerk entsteht." in words(page.main)
    assert entry(pages, "Hollerau").css('a[href="/orte/hollerau/"]')
    assert "/orte/hollerau/" in (output / "sitemap.xml").read_text(encoding="utf-8")
    assert broken_links(pages, output, PREVIEW_URL) == []


def test_the_years_of_a_town_that_left_read_as_a_span(pages: Pages, facts: Catalog) -> None:
    spans = [
        f"{part.since} bis {part.until}"
        for town in facts.towns
        for part in town.participations
        if part.since and part.until
    ]
    assert spans
    said = [words(node) for node in pages[routes.TOWNS].main.css(".part")]
    assert sorted(line.split(", ")[1] for line in said if re.search(r"\d bis ", line)) == sorted(spans)


def test_beside_its_sign_a_programs_name_has_no_quotation_marks_in_the_key_of_the_map_as_on_badges(
    pages: Pages, facts: Catalog
) -> None:
    names = {program.name for program in facts.programs}
    for selector in (".map__key li", ".badge"):
        assert {words(node) for node in pages[routes.TOWNS].tree.css(selector)} == names
