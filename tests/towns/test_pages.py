"""The town directory lists every town with its sources; only a town with a story has a page."""

from plugins.catalog.partial_date import PartialDate
from plugins.publishing.plans import PagePlan
from plugins.towns.pages import DirectoryView, TownView, plan_pages
from tests.example_catalog import catalog, participation, town


def directory(*plans: PagePlan) -> DirectoryView:
    view = plans[0].view
    assert isinstance(view, DirectoryView)
    return view


def test_without_stories_the_directory_is_the_only_page() -> None:
    assert [(plan.route, plan.template) for plan in plan_pages(catalog())] == [("/orte/", "towns")]


def test_states_and_their_towns_are_sorted_as_a_dictionary_does() -> None:
    groups = directory(*plan_pages(catalog())).states
    assert [(group.state, group.code, [town.name for town in group.towns]) for group in groups] == [
        ("Bayern", "by", ["Dorf"]),
        ("Hessen", "he", ["Gießen", "Offenbach", "Östrich"]),
        ("Sachsen-Anhalt", "st", ["Zeitz"]),
    ]


def test_a_town_that_has_left_is_listed_but_not_counted_as_taking_part() -> None:
    view = directory(*plan_pages(catalog()))
    counts = [(count.card.program.name, count.named, count.former) for count in view.counts]
    assert counts == [("Stadt", 3, 1), ("Land", 2, 0)]
    assert "Gießen" in [town.name for group in view.states for town in group.towns]


def test_the_directory_says_when_it_was_collected() -> None:
    assert directory(*plan_pages(catalog())).collected == PartialDate(2026, 11, 22)


def test_a_town_with_a_story_gets_a_page_and_a_link() -> None:
    plans = plan_pages(catalog(stories=frozenset({"giessen"})))
    (page,) = plans[1:]
    assert (page.route, page.template, page.body, page.title) == ("/orte/giessen/", "town", "orte/giessen.md", "Gießen")
    linked = {town.name: town.route for group in directory(*plans).states for town in group.towns if town.route}
    assert linked == {"Gießen": "/orte/giessen/"}


def test_a_participation_shows_what_is_known_and_nothing_else() -> None:
    part = participation(since="2015", until="2017", note="ehemalig", sources=["https://www.ort.example/a/b?c"])
    plans = plan_pages(catalog(towns=(town("a", "A", "Hessen", part),), stories=frozenset({"a"})))
    view = plans[1].view
    assert isinstance(view, TownView)
    (shown,) = view.participations
    assert (shown.since, shown.until, shown.last_documented, shown.note) == (2015, 2017, None, "ehemalig")
    assert (shown.program.name, shown.confidence) == ("Stadt", "high")
