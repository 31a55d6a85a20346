"""A program's page shows figures, timeline, office, towns and services of that program alone."""

from plugins.programs.pages import ProgramIndexView, ProgramView, plan_pages
from plugins.publishing.plans import PagePlan
from tests.example_catalog import SENTENCE, catalog, participation, program, service, town, voucher

MILESTONES = [
    {"date": "2022-06", "title": "neu", "confidence": "high"},
    {"date": "2015", "title": "Jahr", "confidence": "high"},
    {"date": "2015-03", "title": "März", "confidence": "high"},
    {"date": "2015-03-02", "title": "Tag im März", "confidence": "high"},
]
BACKERS = [
    {"name": "Bayern", "part": "Landespartner"},
    {"name": "Ministerium", "part": "Unterstützer", "since": "2024"},
    {"name": "Stiftung", "part": "Träger"},
    {"name": "Bund", "part": "Unterstützer", "since": "2024"},
]


def view_of(plan: PagePlan) -> ProgramView:
    assert isinstance(plan.view, ProgramView)
    return plan.view


def stadt() -> ProgramView:
    return view_of(plan_pages(catalog())[1])


def test_there_is_an_index_and_a_page_for_each_program() -> None:
    plans = plan_pages(catalog())
    assert [plan.route for plan in plans] == ["/programme/", "/programme/stadt/", "/programme/land/"]
    assert [plan.template for plan in plans] == ["programs", "program", "program"]
    assert [plan.body for plan in plans[1:]] == ["programme/stadt.md", "programme/land.md"]


def test_the_record_names_and_describes_the_page() -> None:
    plan = plan_pages(catalog())[1]
    assert (plan.title, plan.description) == ("»Stadt«", SENTENCE)


def test_the_index_lists_all_programs_in_the_order_of_the_file() -> None:
    view = plan_pages(catalog())[0].view
    assert isinstance(view, ProgramIndexView)
    assert [card.program.name for card in view.programs] == ["Stadt", "Land"]


def test_the_timeline_runs_from_old_to_new_and_a_bare_year_stands_behind_its_months() -> None:
    plans = plan_pages(catalog(programs=(program("stadt", milestones=MILESTONES), program("land"))))
    titles = [milestone.title for milestone in view_of(plans[1]).timeline]
    assert titles == ["März", "Tag im März", "Jahr", "neu"]


def test_backers_are_grouped_by_their_part_those_who_carry_the_program_first() -> None:
    plans = plan_pages(catalog(programs=(program("stadt", backers=BACKERS), program("land"))))
    groups = view_of(plans[1]).backers
    assert [(group.part, group.names) for group in groups] == [
        ("Träger", ("Stiftung",)),
        ("Unterstützer", ("Ministerium", "Bund")),
        ("Landespartner", ("Bayern",)),
    ]


def test_towns_are_grouped_by_state_and_sorted_as_a_dictionary_does() -> None:
    groups = [(group.state, group.names) for group in stadt().towns]
    assert groups == [("Hessen", ("Offenbach", "Östrich")), ("Sachsen-Anhalt", ("Zeitz",))]


def test_a_town_that_has_left_does_not_count_as_taking_part() -> None:
    names = [name for group in stadt().towns for name in group.names]
    assert "Gießen" not in names


def test_a_town_that_left_one_program_still_takes_part_in_the_other() -> None:
    mover = town("umzug", "Umzug", "Hessen", participation(until="2020"), participation("land"))
    plans = plan_pages(catalog(towns=(mover,)))
    assert view_of(plans[1]).towns == ()
    assert [group.names for group in view_of(plans[2]).towns] == [("Umzug",)]


def test_only_the_services_of_the_program_are_shown() -> None:
    plans = plan_pages(catalog())
    assert [card.name for card in view_of(plans[1]).services] == ["Moderation", "Ruhend"]
    assert [card.name for card in view_of(plans[2]).services] == ["Moderation", "Rat", "Ruhend"]


def test_of_services_a_page_speaks_where_there_are_some_or_she_is_accredited() -> None:
    assert [view_of(plan).accompanied for plan in plan_pages(catalog())[1:]] == [True, True]
    assert [view_of(plan).accompanied for plan in plan_pages(catalog(services=()))[1:]] == [True, False]


def test_the_notice_names_only_the_office_of_the_program() -> None:
    assert [view.office.name for view in stadt().notice.offices] == ["Programmbüro Stadt"]


def test_on_a_programs_own_page_a_service_need_not_name_it() -> None:
    facts = catalog(services=(service("rat"), service("gang", voucher="false")), voucher=voucher(programs=["stadt"]))
    (plan,) = (plan for plan in plan_pages(facts) if plan.route == "/programme/stadt/")
    assert [card.voucher_alone for card in plan.view.services] == ["Mit Gutschein", ""]
