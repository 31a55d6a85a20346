"""A service's page shows it with its programs, its office notice and the other services."""

import pytest

from plugins.publishing.plans import PagePlan
from plugins.services.pages import ServiceIndexView, ServiceView, plan_pages
from tests.example_catalog import SENTENCE, catalog, service, voucher
from tests.project import EPOCH


def page(service_id: str) -> PagePlan:
    (plan,) = (plan for plan in plan_pages(catalog()) if plan.route == f"/angebote/{service_id}/")
    return plan


def view(service_id: str) -> ServiceView:
    shown = page(service_id).view
    assert isinstance(shown, ServiceView)
    return shown


def test_there_is_an_index_and_a_page_for_each_service() -> None:
    routes = [plan.route for plan in plan_pages(catalog())]
    assert routes == ["/angebote/", *(f"/angebote/{name}/" for name in ("ruhend", "moderation", "entwurf", "rat"))]


def test_the_record_names_and_describes_the_page_and_its_text() -> None:
    plan = page("rat")
    assert (plan.template, plan.body, plan.title, plan.description) == ("service", "angebote/rat.md", "Rat", SENTENCE)


def test_only_a_draft_is_a_draft() -> None:
    assert {plan.route: plan.draft for plan in plan_pages(catalog()) if plan.draft} == {"/angebote/entwurf/": True}


def test_the_index_shows_what_can_be_booked_then_what_is_paused_and_no_draft() -> None:
    index = plan_pages(catalog())[0].view
    assert isinstance(index, ServiceIndexView)
    assert [(card.name, card.paused) for card in index.services] == [
        ("Moderation", False),
        ("Rat", False),
        ("Ruhend", True),
    ]
    assert len(index.notice.offices) == 2


def test_a_page_names_the_other_services_and_no_draft() -> None:
    assert [card.name for card in view("moderation").others] == ["Rat", "Ruhend"]


def test_the_notice_names_the_offices_of_the_programs_the_service_belongs_to() -> None:
    shown = plan_pages(catalog(services=(service("rat", programs=["land"]),)))[1].view
    assert isinstance(shown, ServiceView)
    assert [office.program.name for office in shown.notice.offices] == ["Land"]
    assert [name.name for name in shown.programs] == ["Land"]


def test_a_service_outside_all_programs_sends_nobody_to_an_office() -> None:
    plans = plan_pages(catalog(services=(service("frei", programs=[]),)))
    shown = plans[1].view
    assert isinstance(shown, ServiceView)
    assert shown.programs == ()
    assert shown.notice is None


def test_where_a_voucher_does_not_pay_the_page_says_so_and_sends_nobody_to_an_office() -> None:
    told = [plan_pages(catalog(services=(service("rat", voucher=paid),)))[1].view for paid in (True, False)]
    assert [(view.voucher[:4], view.notice is None) for view in told] == [("Ja. ", False), ("Nein", True)]


def test_a_service_may_be_called_on() -> None:
    assert plan_pages(catalog(services=(service("on"),)))[1].route == "/angebote/on/"


def test_a_consultant_without_services_still_has_the_index() -> None:
    assert [plan.route for plan in plan_pages(catalog(services=()))] == ["/angebote/"]


@pytest.mark.parametrize(
    ("granting", "own", "named"),
    [
        (["stadt", "land"], ["stadt", "land"], []),
        (None, ["stadt", "land"], ["Stadt"]),
        (["stadt"], ["stadt", "land"], ["Stadt"]),
        (["stadt"], ["stadt"], []),
        (["stadt"], [], ["Stadt"]),
        (["stadt"], ["land"], []),
    ],
)
def test_a_page_names_where_vouchers_pay_if_it_is_not_everywhere(
    granting: list[str] | None, own: list[str], named: list[str]
) -> None:
    example = catalog(services=(service("rat", programs=own),), voucher=voucher(programs=granting))
    shown = plan_pages(example)[1].view
    assert isinstance(shown, ServiceView)
    assert [name.name for name in shown.voucher_programs] == named


def test_where_no_vouchers_are_given_none_are_spoken_of() -> None:
    example = catalog(services=(service("rat", programs=["land"]),), voucher=voucher(programs=["stadt"]))
    shown = plan_pages(example)[1].view
    assert isinstance(shown, ServiceView)
    assert shown.notice is None


@pytest.mark.parametrize(
    ("since", "said"),
    [
        ("2020-01", "seit Januar 2020"),
        ("2026", "seit 2026"),
        ("2026-11-22", "seit 22. November 2026"),
        ("2026-11-23", "ab 23. November 2026"),
        ("2030-01", "ab Januar 2030"),
    ],
)
def test_a_price_holds_since_a_day_that_has_come_and_from_one_that_is_to_come(
    since: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    priced = service("rat", price={"amount": "1.200 €", "per": "Tag", "vat": "plus", "since": since})
    (plan,) = (plan for plan in plan_pages(catalog(services=(priced,))) if plan.body == "angebote/rat.md")
    assert plan.view.price == f"1.200 € je Tag, zuzüglich Umsatzsteuer (gültig {said})"
